import type { SentenceValues } from '../../../kernel/problem';
import type { Ports } from '../../../ports/ports';

/** A sentence for column Catatan; what is kept in the sheet is Indonesian. */
export function note({ sentences }: Ports, code: string, values: SentenceValues = {}): string {
  return sentences.say({ code, values });
}
