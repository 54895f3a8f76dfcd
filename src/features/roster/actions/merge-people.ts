import type { Problem } from '../../../kernel/problem';
import { asWarning, problem, problemAt } from '../../../kernel/problem';
import { addressOf, writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import { commit, isLockedForUs, read } from '../../../ports/tables';
import type { MergeDone, MergePeopleInput, MergePeopleReply } from '../contract/same-person';
import { mergePeopleInput } from '../contract/same-person';
import type { CellChange, PersonCells } from '../core';
import { findTakeFault, planMerge } from '../core';
import { courseRecordsTable, mergeHistoryTable, sameDecisionsTable } from '../tables';
import { keepCell } from './kept-cell';
import { findLaterRecords } from './later-records';
import type { MergeSheets } from './merge-sheets';
import { changeOfSheet, findPerson, readMergeSheets } from './merge-sheets';
import { changeOfOpenPairs, rememberDecisions } from './same-decisions';

/**
 * Makes one person of two rows: the row that stays takes over what was chosen; the other stays in its sheet, marked
 * *Digabung ke*, and counts no more, so that nothing that names its id breaks.
 */
export const mergePeopleAction: Action<MergePeopleInput, MergePeopleReply> = {
  id: 'roster.merge',
  input: mergePeopleInput,
  writes: true,
  run(ports, input) {
    const sheets = readMergeSheets(ports);
    const courses = read(ports, courseRecordsTable);
    const history = read(ports, mergeHistoryTable);
    const decisions = read(ports, sameDecisionsTable);
    const unusable = [history, decisions].filter(({ positions }) => !positions.has('id'));
    const broken = [...sheets.problems, ...unusable.flatMap(({ problems }) => problems)];
    if (broken.length > 0) return refused(broken);
    const { survivor, merged } = input;
    const later = findLaterRecords(ports, [survivor, merged]);
    const refusal = findRefusal(ports, input, sheets, later.facts);
    if (refusal !== null) return refused([refusal]);

    const changes = planMerge(input, {
      hasRow: ({ sheet, id }) =>
        [sheets.participants, sheets.restricted].some(
          ({ table, raw }) => table.sheet === sheet && raw.some(({ key }) => key === id),
        ),
      courses: courses.raw.filter(({ cells }) => cells['participant'] === merged),
    });
    const samePairsChange = changeOfOpenPairs(decisions, survivor, merged, 'same');
    const made = { run: ports.ids.next(), survivor, merged, at: ports.clock.now() };
    const { conflicts } = commit(
      ports,
      ...[sheets.restricted, sheets.participants, courses].map((sheet) =>
        changeOfSheet(sheet, changes),
      ),
      writeRows(history, historyRows(ports, made, changes)),
      rememberDecisions(ports, decisions, [[survivor, merged]], 'same', ''),
    );
    if (conflicts.some(({ code }) => code === 'commit.busy')) return refused(conflicts);
    const sheetsToRun = later.rebuilt.get(merged) ?? [];
    const names = { id: merged, sheets: sheetsToRun.join(', ') };
    const notes =
      sheetsToRun.length === 0 ? [] : [asWarning(problem('roster.merge_run_again', names))];
    const message = { code: 'roster.merged', values: { survivor, merged } };
    return done({ ...made, samePairsChange }, message, [...conflicts, ...notes]);
  },
};

function findRefusal(
  ports: Ports,
  input: MergePeopleInput,
  sheets: MergeSheets,
  facts: ReadonlyMap<string, readonly string[]>,
): Problem | null {
  const { survivor, merged } = input;
  if (survivor === merged) return problem('roster.same_needs_two');
  const { participants, restricted } = sheets;
  const locked = [participants, restricted].find(({ table }) => isLockedForUs(ports, table));
  if (locked !== undefined) return problem('commit.sheet_locked', { sheet: locked.table.sheet });
  const stays = findPerson(sheets, survivor);
  const goes = findPerson(sheets, merged);
  if (stays === null || goes === null) {
    return problem('roster.person_gone', { id: stays === null ? survivor : merged });
  }
  return findUsed(input, facts) ?? findUnfitCell(input, sheets, stays, goes);
}

/** What happened under an id stays under it: the one who has such records is the one who stays. */
function findUsed(
  { survivor, merged }: MergePeopleInput,
  facts: ReadonlyMap<string, readonly string[]>,
): Problem | null {
  const used = facts.get(merged) ?? [];
  if (used.length === 0) return null;
  const isOtherUsed = (facts.get(survivor) ?? []).length > 0;
  const code = isOtherUsed ? 'roster.merge_both_used' : 'roster.merge_other_way';
  return problem(code, { survivor, merged, sheets: used.join(', ') });
}

function findUnfitCell(
  { survivor, taken }: MergePeopleInput,
  { participants, restricted }: MergeSheets,
  stays: PersonCells,
  goes: PersonCells,
): Problem | null {
  const fault = findTakeFault(stays, goes, taken);
  if (fault === null) return null;
  const sheet = fault.cell.part === 'participant' ? participants : restricted;
  const row = sheet.raw.find(({ key }) => key === survivor)?.row ?? 0;
  return problemAt(addressOf(sheet, row, fault.cell.column), `roster.merge_${fault.fault}`);
}

function historyRows(ports: Ports, merge: MergeDone, changes: readonly CellChange[]) {
  const account = ports.account.email();
  return changes.map(({ sheet, row, column, before, after }, index) => ({
    ...merge,
    id: `${merge.run}-${index + 1}`,
    account,
    sheet,
    row,
    column,
    before: keepCell(before),
    after: keepCell(after),
    isUndone: false,
  }));
}
