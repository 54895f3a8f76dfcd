import { indexBy } from '../../../kernel/ordering';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { CompareReply } from '../contract';
import { listInput } from '../contract';
import { findDecideAgain } from '../core/index';
import { readPlacement } from './read-placement';

/** Who must be decided again, because roster, verdicts or weights are not those of the last placement. Changes nothing. */
export const compareRosterAction: Action<Record<string, never>, CompareReply> = {
  id: 'placement.compare',
  input: listInput,
  writes: false,
  run(ports) {
    const sheets = readPlacement(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const { input, sheet } = sheets.value;
    const located = indexBy(sheet.rows, ({ value }) => value.id);
    const names = new Map(input.people.map(({ participant: { id, name } }) => [id, name] as const));
    const people = findDecideAgain(input).map((again) => {
      const row = located.get(again.id);
      const name = names.get(again.participant) ?? row?.value.name ?? '';
      return { ...again, name, row: row?.row ?? null };
    });
    return done({ people }, { code: 'placement.compared', values: { people: people.length } });
  },
};
