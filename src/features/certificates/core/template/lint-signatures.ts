import type { Problem } from '../../../../kernel/problem';
import { asWarning, problem } from '../../../../kernel/problem';
import type { PrintedPaper } from '../model';
import { isSigned, OTHERS, signatureFields } from '../signature-fields';
import { findBlocks } from './find-blocks';
import type { DocParagraph } from './read-document';
import { everyContent, everyParagraph, readBody, readMargins } from './read-document';

/**
 * Whether a template has places for those who sign these papers beside the main one, and for nobody else. A place of
 * nobody is refused before any number is given, unless it stands under its own condition: `{{#jika nip_2}}`.
 */
export function lintSignatures(
  document: unknown,
  { values }: PrintedPaper,
  title: string,
): readonly Problem[] {
  const body = readBody(document);
  const [inBody, inMargins] = [everyParagraph(body), readMargins(document)];
  if (inBody.length + inMargins.length === 0) return [];
  const blocks = everyContent(body).flatMap((content) => findBlocks(content).blocks);
  return OTHERS.flatMap((end) => {
    const fields = signatureFields(end);
    if (isSigned(values, end)) {
      // Not everybody has a NIP.
      const tags = fields.slice(0, 2).filter((field) => !has([...inBody, ...inMargins], field));
      return tags.length === 0
        ? []
        : [asWarning(problem('certificates.signature_missing', { title, tags: listed(tags) }))];
    }
    const printed = inBody.filter(
      ({ start }) =>
        !blocks.some(
          ({ condition, open, close }) =>
            fields.some((field) => field === condition.value) &&
            !condition.isNegated &&
            open.paragraph.start <= start &&
            start <= close.from,
        ),
    );
    const tags = fields.filter((field) => has([...printed, ...inMargins], field));
    const told = { title, tags: listed(tags), field: fields[0] };
    return tags.length === 0 ? [] : [problem('certificates.signature_of_nobody', told)];
  });
}

function has(paragraphs: readonly DocParagraph[], field: string): boolean {
  return paragraphs.some(({ text }) => text.includes(`{{${field}}}`));
}

function listed(tags: readonly string[]): string {
  return tags.map((tag) => `{{${tag}}}`).join(', ');
}
