import * as z from 'zod/mini';
import type { PackageCount } from './core/index';

/** Places everybody; needs no details. */
export const proposeInput = z.object({});

export interface ProposeReply {
  readonly placed: number;
  readonly reserve: number;
  /** Eligible, but without an interest that exists. */
  readonly notPlaced: number;
  readonly perPackage: readonly PackageCount[];
  /** Points. */
  readonly totalScore: number;
  readonly provedOptimal: boolean;
}
