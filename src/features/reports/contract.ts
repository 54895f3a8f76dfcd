import * as z from 'zod/mini';
import type { Figure } from './core';

export const refreshRequest = z.object({});

export const withoutNamesRequest = z.object({});

export interface WithoutNamesReply {
  /** Lines of the report. */
  readonly groups: number;
}

export interface RefreshReply {
  readonly figures: readonly Figure[];
}
