import * as z from 'zod/mini';
import type { PackageCount, PlacementRow } from './core/index';

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

export const listInput = z.object({});

export interface SeatsReply {
  /** In the order of sheet Paket. */
  readonly packages: readonly {
    readonly code: string;
    readonly name: string;
    readonly capacity: number;
  }[];
  readonly people: readonly (PlacementRow & {
    /** 1-based row of Penempatan. */
    readonly row: number;
  })[];
}
