import type { OverviewReply } from '../contract';
import type { RenewRequest } from '../contract/templates';
import type { FoundTemplate } from '../core';

/** Templates as the place shows them. */
export interface TemplatesView {
  /** Of other accounts, and not to be used by this one. */
  readonly closed: readonly FoundTemplate[];
  /** Of this account, and thrown away. */
  readonly lost: readonly FoundTemplate[];
  /** Not made yet. */
  readonly missing: readonly FoundTemplate[];
  /** Owners of the closed ones, each once. */
  readonly owners: readonly string[];
}

/** What is the matter with the templates of the papers that are still to be made. */
export function viewTemplates({ templates, account }: OverviewReply): TemplatesView {
  const broken = templates.filter(({ standing }) => standing !== 'ready' && standing !== 'none');
  const closed = broken.filter(({ owner }) => owner !== account);
  return {
    closed,
    lost: broken.filter(({ owner }) => owner === account),
    missing: templates.filter(({ standing }) => standing === 'none'),
    owners: [...new Set(closed.map(({ owner }) => owner))],
  };
}

/** What asks for these templates to be made in one's own Drive. */
export function renewalOf(templates: readonly FoundTemplate[]): RenewRequest {
  return { templates: templates.map(wantedOf) };
}

/** What says which template is to be put in the place of this one. */
export function wantedOf(template: FoundTemplate): RenewRequest['templates'][number] {
  const { kind, unitCount, language, along, hasBack, id: replaces } = template;
  return {
    ...{ kind, unitCount, replaces },
    ...(language && { language }),
    ...(along && { along }),
    ...(hasBack && { hasBack }),
  };
}
