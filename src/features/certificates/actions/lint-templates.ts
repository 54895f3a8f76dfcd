import type { Problem } from '../../../kernel/problem';
import type { Ports } from '../../../ports/ports';
import type { PaperWithText } from '../core';
import { lintTemplate, templateKey, templateOf } from '../core';
import { readTemplate } from './template-store';

/** What is wrong with the templates that these papers will be copied from, read in one wave; standard ones are not made yet. */
export function lintTemplates(
  ports: Ports,
  papers: readonly PaperWithText[],
  isNeutral: boolean,
): readonly Problem[] {
  const samples = [...new Map(papers.map((one) => [templateKey(templateOf(one)), one])).values()];
  const made = samples.flatMap((one) => {
    const { id } = readTemplate(ports, templateOf(one));
    return id === '' ? [] : [{ one, id }];
  });
  if (made.length === 0) return [];
  const replies = ports.documents.wave(made.map(({ id }) => ({ kind: 'read', documentId: id })));
  return made.flatMap(({ one }, index) => {
    const reply = replies[index];
    // One that cannot be opened is a finding of its own; Google too busy to tell is no reason to stop.
    return reply?.ok === true ? lintTemplate(reply.document, one, isNeutral) : [];
  });
}
