import type { Problem } from '../../../../kernel/problem';
import { problem } from '../../../../kernel/problem';
import type { PaperWithText } from '../model';
import { countPlaces, placesOf } from './signature-places';
import type { TemplateKind } from './template-for';
import { templateKey, templateTitle } from './template-for';
import type { TemplateRecord } from './template-record';

/**
 * Whether an account can use a template. `closed`: another account's, not picked, or deleted by it, which Drive does
 * not tell apart; `trashed`: in the trash; `gone`: its own account finds it no more.
 */
export type TemplateStanding = 'none' | 'ready' | 'closed' | 'trashed' | 'gone';

/** A template as an account finds it. */
export interface FoundTemplate
  extends Pick<TemplateRecord, 'id' | 'owner' | 'madeAt' | 'isOwn'>,
    TemplateKind {
  readonly standing: TemplateStanding;
}

/** Why no paper can be made of a template, with what to do; null when one can. */
export function templateProblem(found: FoundTemplate, account: string): Problem | null {
  const { standing, owner } = found;
  const values = { title: templateTitle(found), owner };
  switch (standing) {
    case 'closed':
      return problem('certificates.template_of_other', values);
    case 'trashed':
      return owner === account
        ? problem('certificates.template_trashed', values)
        : problem('certificates.template_trashed_by_owner', values);
    case 'gone':
      return problem('certificates.template_gone', values);
    default:
      return null;
  }
}

/** The kinds of template that these papers are copied from, each once, with room for all who sign one of them. */
export function templatesOf(papers: readonly PaperWithText[]): readonly TemplateKind[] {
  const kinds = papers
    .map(templateOf)
    .sort((left, right) => countPlaces(left) - countPlaces(right));
  return [...new Map(kinds.map((kind) => [templateKey(kind), kind])).values()];
}

/** The kind of template that a paper is copied from. */
export function templateOf({ paper, printed }: PaperWithText): TemplateKind {
  const { language } = printed;
  return {
    kind: paper.kind ?? 'statement',
    unitCount: printed.units.length,
    ...(language && { language }),
    ...placesOf(printed),
  };
}
