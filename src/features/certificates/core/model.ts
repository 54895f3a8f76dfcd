import type { PlainDate } from '../../../kernel/plain-date';

/** *Sertifikat kelulusan pelatihan* or *surat keterangan telah menyelesaikan pelatihan* (Permenaker 6/2025 art. 33). */
export type PaperKind = 'pass' | 'statement';

/**
 * How far a paper is. `sending` is written before the mail goes out; found again after a crash it becomes `review`:
 * a person decides, it is never sent a second time by itself.
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
  | 'void';

/** One paper (person x kind) in the register, sheet Sertifikat. The printed values are frozen once it has a number. */
export interface Paper {
  /** `P-0001/pass` */
  readonly id: string;
  readonly participant: string;
  readonly kind: PaperKind | null;
  /** The official number as printed; empty until reserved. */
  readonly number: string;
  /** Position in its series. */
  readonly sequence: number | null;
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
  readonly mailedAt: string;
  readonly version: number | null;
  readonly note: string;
  /** The values as printed, JSON. */
  readonly printed: string;
}
