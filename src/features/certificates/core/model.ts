import type { PlainDate } from '../../../kernel/plain-date';

/**
 * *Sertifikat kelulusan pelatihan* or *surat keterangan telah menyelesaikan pelatihan* (Permenaker 6/2025 art. 33);
 * *piagam* for a guest speaker. Each kind has number series of its own.
 */
export type PaperKind = (typeof PAPER_KINDS)[number];

/** In the order in which papers are issued and signed. */
export const PAPER_KINDS = ['pass', 'statement', 'appreciation'] as const;

/**
 * How far a paper is. `sending` is written before the mail goes out; found again after a crash it becomes `review`:
 * a person decides, it is never sent a second time by itself. `returned`: the mail came back, as a person found in the
 * mailbox. `superseded`: another version is in its place; `void`: withdrawn. Both keep their numbers.
 */
export type PaperState =
  | 'new'
  | 'numbered'
  | 'document'
  | 'pdf'
  | 'sending'
  | 'sent'
  | 'failed'
  | 'review'
  | 'returned'
  | 'superseded'
  | 'void';

/**
 * The electronic signature (TTE) of a paper: `draft` while its PDF is being made, `ready` once it is frozen, `signed`
 * once the signed PDF is stored. Papers signed by hand have none.
 */
export type SignatureState = 'draft' | 'ready' | 'signed';

/** One paper (person x kind) in the register, sheet Sertifikat. The printed values are frozen once it has a number. */
export interface Paper {
  /** `P-0001/pass`, `N-01/appreciation`; a paper that replaces a void one is `P-0001/pass#2`. */
  readonly id: string;
  /** The participant, or the guest speaker of a *piagam*. */
  readonly participant: string;
  readonly kind: PaperKind | null;
  /** The official number as printed; empty until reserved. */
  readonly number: string;
  /** Position in its series. */
  readonly sequence: number | null;
  /** The series of its number, such as `2024`; each kind has its own. Empty on papers from before there were several. */
  readonly series: string;
  readonly state: PaperState | null;
  readonly name: string;
  readonly package: string;
  readonly issuedOn: PlainDate | null;
  readonly mailTo: string;
  readonly documentId: string;
  readonly pdfId: string;
  readonly fileName: string;
  readonly sha256: string;
  /** The account whose Drive holds the files. */
  readonly owner: string;
  /** Null when the paper is signed by hand. */
  readonly signature: SignatureState | null;
  /** The signed PDF; the frozen one without a signature is kept beside it. */
  readonly signedId: string;
  readonly signedSha256: string;
  /** The account that stored the signed PDF. */
  readonly signedOwner: string;
  readonly mailedAt: string;
  readonly version: number | null;
  /** The paper that this version points back to. */
  readonly replaces: string;
  /** Whether the verifier knows that the paper is not valid any more; null while that is not its affair. */
  readonly revocation: 'pending' | 'told' | null;
  /** How often the stored PDF was handed out again. */
  readonly reprints: number | null;
  readonly note: string;
  /**
   * The property that marks the document in Drive, written before the copy is asked for: a copy whose answer was lost
   * is found by it instead of being made twice.
   */
  readonly copyKey: string;
  /** Files of accounts that began with the paper and never froze it; see `abandoned.ts`. */
  readonly abandoned: string;
  /** The values as printed, JSON of `PrintedPaper`. */
  readonly printed: string;
}

/** A unit as the paper lists it. */
export interface PrintedUnit {
  readonly code: string;
  readonly title: string;
  readonly jp: string;
  /** `K` or `BK`; `-` for a unit that was followed in part and not assessed. */
  readonly result: string;
}

/** Everything a paper says, frozen when its number is reserved. */
export interface PrintedPaper {
  /** By the name of the placeholder, without units. */
  readonly values: Readonly<Record<string, string>>;
  readonly units: readonly PrintedUnit[];
  /** What the register of former courses and the mail need later. */
  readonly program: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly senderName: string;
  /** Of somebody who took part in a part (*selesai sebagian*). */
  readonly isPartial?: true;
  /** The holder's own address, when the paper goes there and not to an office: his consent can still end. */
  readonly ownAddress?: string;
  /** Absent on Indonesian papers. */
  readonly language?: 'en';
  /** What its QR code says, and the id in it; absent on papers of a programme without a verifier. */
  readonly check?: string;
  readonly checkId?: string;
}

/** A paper and what it says. */
export interface PaperWithText {
  readonly paper: Paper;
  readonly printed: PrintedPaper;
}
