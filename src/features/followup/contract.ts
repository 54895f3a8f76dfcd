import * as z from 'zod/mini';

export const prepareRequest = z.object({});

export interface PrepareReply {
  readonly rowsAdded: number;
  /** Graduates with at least one new row. */
  readonly graduates: number;
  /** Last day of the course, from which the months count. */
  readonly courseEnd: string;
}
