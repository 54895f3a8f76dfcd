import type { Paper, PaperState } from '../core';
import { isUnsigned, maySignOtherwise } from '../core';

/** What somebody may do with a paper now, in the order of the menu. */
export type PaperChoice =
  | 'reprint'
  | 'sendAgain'
  | 'returned'
  | 'toWet'
  | 'toElectronic'
  | 'correction'
  | 'copy'
  | 'void';

const OVER: readonly (PaperState | null)[] = ['void', 'superseded', 'sending', null];

/** The choices for a paper; none for one that is withdrawn or being sent. */
export function choicesFor(paper: Paper): readonly PaperChoice[] {
  const { state, sha256, mailTo, signature } = paper;
  if (OVER.includes(state)) return [];
  const hasPdf = sha256 !== '';
  const isUnsent = state === 'returned' || state === 'failed' || (state === 'pdf' && mailTo === '');
  return [
    // What is not signed yet is no paper to hand out.
    ...(hasPdf && !isUnsigned(paper) ? (['reprint'] as const) : []),
    ...(hasPdf && isUnsent ? (['sendAgain'] as const) : []),
    ...(state === 'sent' ? (['returned'] as const) : []),
    ...(maySignOtherwise(paper) ? ([signature === null ? 'toElectronic' : 'toWet'] as const) : []),
    ...(hasPdf ? (['correction', 'copy'] as const) : []),
    'void',
  ];
}

/** The action behind a choice that needs a reason, and what it is asked. */
export function requestFor(
  choice: Exclude<PaperChoice, 'reprint' | 'sendAgain'>,
  paper: string,
  reason: string,
): { readonly action: string; readonly input: object } {
  switch (choice) {
    case 'returned':
    case 'void':
      return { action: `certificates.${choice}`, input: { paper, reason } };
    case 'toWet':
    case 'toElectronic':
      return {
        action: 'certificates.changeSigning',
        input: { papers: [paper], to: choice === 'toWet' ? 'wet' : 'electronic', reason },
      };
    case 'correction':
    case 'copy':
      return { action: 'certificates.replace', input: { paper, change: choice, reason } };
  }
}
