import * as z from 'zod/mini';
import { isOneOf } from '../../kernel/guards';
import type { Language } from '../../kernel/problem';
import type {
  DecideAgain,
  PackageCount,
  PairKind,
  PairRow,
  PlacementRow,
  Swap,
  SwapGap,
  WishState,
} from './core/index';

/** Places everybody; needs no details. */
export const proposeInput = z.object({});

export interface ProposeReply {
  readonly placed: number;
  readonly reserve: number;
  /** People who are eligible, but no package among their interests exists and is open to them. */
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

/** `id` is the key of a row of Penempatan. */
export const personInput = z.object({ id: z.string() });

export const explainInput = z.object({
  id: z.string(),
  /** Of the reasons. */
  language: z.custom<Language>(isOneOf(['id', 'en'])),
});

export type ExplainInput = z.infer<typeof explainInput>;

export interface ExplainReply {
  readonly id: string;
  readonly participant: string;
  readonly name: string;
  readonly status: PlacementRow['status'];
  readonly package: string;
  readonly isLocked: boolean;
  readonly wishes: readonly {
    readonly choice: number;
    readonly package: string;
    readonly state: WishState;
    /** Points. */
    readonly score: number;
    readonly reason: string;
  }[];
  readonly swaps: readonly Swap[];
  /** Why none of the swaps keeps everybody's seat; null when one does, and for who has a seat or is locked. */
  readonly swapGap: SwapGap | null;
  /** Names of the people in the swaps, by id. */
  readonly names: Readonly<Record<string, string>>;
}

export const swapInput = z.object({
  id: z.string(),
  moves: z.array(z.object({ participant: z.string(), from: z.string(), to: z.string() })),
});

export type SwapInput = z.infer<typeof swapInput>;

/** Why somebody gives up his seat. */
export type LeaveCause = 'moved' | 'released' | 'withdrew';

const leaveCauses: readonly LeaveCause[] = ['moved', 'released', 'withdrew'];

export const passInput = z.object({
  id: z.string(),
  cause: z.custom<LeaveCause>(isOneOf(leaveCauses)),
  /** Who was shown as the next one; empty for nobody. */
  next: z.string(),
});

export type PassInput = z.infer<typeof passInput>;

export interface NextReply {
  readonly package: string;
  /** Null when nobody can take the seat. */
  readonly next: {
    readonly participant: string;
    readonly name: string;
    /** Points. */
    readonly score: number;
  } | null;
}

export interface CompareReply {
  readonly people: readonly (DecideAgain & {
    readonly name: string;
    /** 1-based row of Penempatan; null without one. */
    readonly row: number | null;
  })[];
}

export interface PairsReply {
  readonly pairs: readonly PairRow[];
  /** Everybody of sheet Peserta. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

const typedPair = {
  first: z.string(),
  second: z.string(),
  kind: z.custom<PairKind>(isOneOf(['apart', 'together'])),
  reason: z.string(),
};

const shownPair = z.object({ ...typedPair, id: z.string() });

export const savePairInput = z.object({
  /** The pair as it was shown; null for a new one. */
  was: z.nullable(shownPair),
  pair: z.object(typedPair),
});

export type SavePairInput = z.infer<typeof savePairInput>;

export const removePairInput = z.object({ was: shownPair });

export type RemovePairInput = z.infer<typeof removePairInput>;
