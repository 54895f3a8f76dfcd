import { problem } from '../../../kernel/problem';
import { updateRows, writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { commit, read } from '../../../ports/tables';
import type { SetCheckInput, SetCheckReply } from '../contract';
import { setCheckInput } from '../contract';
import { kindOf } from '../core';
import { checkSettingsTable } from '../tables';

/** Switches one kind of finding on or off in Aturan Periksa. */
export const setCheckAction: Action<SetCheckInput, SetCheckReply> = {
  id: 'roster.setCheck',
  input: setCheckInput,
  writes: true,
  run(ports, { code, isOn }) {
    const kind = kindOf(code);
    if (kind === undefined) return refused([problem('roster.check_unknown')]);
    const sheet = read(ports, checkSettingsTable);
    if (!sheet.positions.has('id')) return refused(sheet.problems);
    const standing = sheet.raw.filter(({ key }) => key.toUpperCase() === kind.id);
    const change =
      standing.length > 0
        ? updateRows(
            sheet,
            standing.map(({ row }) => ({ row, values: { isOn } })),
          )
        : writeRows(sheet, [{ id: kind.id, title: '', isOn, severity: kind.severity }]);
    const { conflicts } = commit(ports, change);
    if (conflicts.length > 0) return refused(conflicts);
    return done({ isOn }, { code: 'roster.check_set', values: { id: kind.id } });
  },
};
