import type { PlainDate } from '../../../kernel/plain-date';

/** `main`: the one who signs for the issuer; `along`: signs along on the front, whoever issues; `back`: signs the list of units. */
export type SigningPlace = 'main' | 'along' | 'back';

/** An official, sheet Pejabat; in force from and until a date. */
export interface Official {
  readonly id: string;
  readonly institution: string;
  readonly position: string;
  /** `a.n.`, `Plt.`, `Plh.` or empty. */
  readonly prefix: string;
  readonly titleBefore: string;
  readonly name: string;
  readonly titleAfter: string;
  readonly rank: string;
  readonly nip: string;
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  readonly signsPapers: boolean;
  /** Where he signs; null is `main`. */
  readonly signingPlace: SigningPlace | null;
}
