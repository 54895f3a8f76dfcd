import { describe, expect, test } from '@jest/globals';
import { overviewAction } from '../../../../src/features/certificates/actions/overview';
import type { OverviewReply } from '../../../../src/features/certificates/contract';
import type { TemplateStanding } from '../../../../src/features/certificates/core';
import {
  renewalOf,
  viewTemplates,
} from '../../../../src/features/certificates/sidebar/view-templates';
import { aJudgedWorld } from '../world';

/** The overview of a workbook with two templates, as an account finds them. */
function withTemplates(...found: readonly [string, TemplateStanding][]): OverviewReply {
  const outcome = overviewAction.run(aJudgedWorld().ports, {});
  if (outcome.status !== 'done') throw new Error('The overview was refused');
  const templates = found.map(([owner, standing], index) => {
    const id = standing === 'none' ? '' : `doc-${index}`;
    return { kind: 'pass', unitCount: index, id, owner, madeAt: '', standing } as const;
  });
  return { ...outcome.value, templates };
}

const OWN = 'petugas@example.org';

describe('the templates as somebody finds them', () => {
  test('those of others that are closed or in the trash are to be shared, by each owner once', () => {
    const view = viewTemplates(
      withTemplates(['a@example.org', 'closed'], ['a@example.org', 'trashed'], [OWN, 'ready']),
    );
    expect(view.closed.map(({ id }) => id)).toEqual(['doc-0', 'doc-1']);
    expect(view.owners).toEqual(['a@example.org']);
    expect(view.lost).toEqual([]);
  });

  test('those that somebody threw away himself are to be made again by him', () => {
    const view = viewTemplates(withTemplates([OWN, 'trashed'], [OWN, 'gone'], ['', 'none']));
    expect(view.closed).toEqual([]);
    expect(renewalOf(view.lost).templates.map(({ replaces }) => replaces)).toEqual([
      'doc-0',
      'doc-1',
    ]);
    expect(renewalOf(view.missing).templates).toEqual([
      { kind: 'pass', unitCount: 2, replaces: '' },
    ]);
  });
});
