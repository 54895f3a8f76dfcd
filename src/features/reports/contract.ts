import * as z from 'zod/mini';
import type { Figure } from './core';

export const refreshRequest = z.object({});

export interface RefreshReply {
  readonly figures: readonly Figure[];
}
