import type { Answer } from '../../../../sidebar/call';
import type { StoreSignedReply } from '../../contract/signing';
import { inspectPdf, MAX_SIGNED_BYTES } from '../../core';
import { base64Of } from './base64';

/** A file as a browser has it. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What became of a file. `unproven`: only its name speaks for it, so a person has to look at it. */
export type UploadFate = 'waiting' | 'stored' | 'unproven' | 'refused';

/** A file and what became of it. */
export interface UploadedFile<F extends ChosenFile = ChosenFile> {
  readonly file: F;
  readonly fate: UploadFate;
  /** The sentence to show; empty while it waits. */
  readonly text: string;
}

/** The sentences that need no server. */
export interface UploadWords {
  readonly notPdf: string;
  readonly tooBig: (megabytes: number) => string;
}

export type Ask = (input: {
  readonly fileName: string;
  readonly pdfBase64: string;
  readonly isChecked: boolean;
}) => Promise<Answer<StoreSignedReply>>;

/** Sends one file; what is plainly no signed PDF does not travel. */
export async function uploadSigned<F extends ChosenFile>(
  file: F,
  isChecked: boolean,
  words: UploadWords,
  ask: Ask,
): Promise<UploadedFile<F>> {
  if (file.size > MAX_SIGNED_BYTES) {
    return { file, fate: 'refused', text: words.tooBig(MAX_SIGNED_BYTES / 1e6) };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!inspectPdf(bytes).isPdf) return { file, fate: 'refused', text: words.notPdf };
  const answer = await ask({ fileName: file.name, pdfBase64: base64Of(bytes), isChecked });
  if (answer.status === 'done') return { file, fate: 'stored', text: answer.text };
  const [problem] = answer.status === 'refused' ? answer.problems : [];
  const isUnproven = problem?.code === 'certificates.signed_unproven';
  return { file, fate: isUnproven ? 'unproven' : 'refused', text: problem?.text ?? answer.text };
}
