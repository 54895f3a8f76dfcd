import type { Problem } from '../../../kernel/problem';
import type { Ports } from '../../../ports/ports';
import type { PaperWithText } from '../core';
import {
  lintPages,
  lintQrCorner,
  lintSignatures,
  lintTemplate,
  templateKey,
  templateOf,
  templateTitle,
} from '../core';
import { readTemplate } from './template-store';

/** What is wrong with the templates that these papers will be copied from, read in one wave; standard ones are not made yet. */
export function lintTemplates(
  ports: Ports,
  papers: readonly PaperWithText[],
  isNeutral: boolean,
): readonly Problem[] {
  const byTemplate = new Map<string, PaperWithText[]>();
  for (const one of papers) {
    const key = templateKey(templateOf(one));
    byTemplate.set(key, [...(byTemplate.get(key) ?? []), one]);
  }
  const made = [...byTemplate.values()].flatMap((ofTemplate) => {
    const [one] = ofTemplate;
    const id = one === undefined ? '' : readTemplate(ports, templateOf(one)).id;
    return one === undefined || id === '' ? [] : [{ one, ofTemplate, id }];
  });
  if (made.length === 0) return [];
  const replies = ports.documents.wave(made.map(({ id }) => ({ kind: 'read', documentId: id })));
  return made.flatMap(({ one, ofTemplate }, index) => {
    const reply = replies[index];
    // One that cannot be opened is a finding of its own; Google too busy to tell is no reason to stop.
    return reply?.ok === true ? lintDocument(reply.document, one, ofTemplate, isNeutral) : [];
  });
}

/** Everything that is to be said of a template for the papers that are copied from it, of which `one` is the first. */
export function lintDocument(
  document: unknown,
  one: PaperWithText,
  papers: readonly PaperWithText[],
  isNeutral: boolean,
): readonly Problem[] {
  const wanted = templateOf(one);
  const found = lintTemplate(document, one, isNeutral);
  const title = templateTitle(wanted);
  const hasCode = one.printed.check !== undefined;
  return [
    ...found,
    ...lintSignatures(document, one.printed, title),
    ...lintPages(document, papers, title),
    ...(hasCode ? lintQrCorner(document, wanted.kind, title) : []),
  ];
}
