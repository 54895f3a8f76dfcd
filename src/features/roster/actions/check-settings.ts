import type { Problem, Severity } from '../../../kernel/problem';
import { problemAt } from '../../../kernel/problem';
import { addressOf } from '../../../kernel/table';
import type { Ports } from '../../../ports/ports';
import { read } from '../../../ports/tables';
import type { CheckSettings } from '../core';
import { checkKinds } from '../core';
import { checkSettingsTable } from '../tables';

const KIND_BY_ID = new Map(checkKinds.map((kind) => [kind.id, kind]));

/** What staff set in Aturan Periksa, and what cannot be understood there. Without the sheet every check is on. */
export function readCheckSettings(ports: Ports): {
  readonly settings: CheckSettings;
  readonly problems: readonly Problem[];
} {
  const sheet = read(ports, checkSettingsTable);
  if (!sheet.positions.has('id')) return { settings: {}, problems: [] };
  const settings: Record<string, Severity | 'off'> = {};
  const problems = [...sheet.problems];
  for (const { row, value } of sheet.rows) {
    const kind = KIND_BY_ID.get(value.id.toUpperCase());
    if (kind === undefined) {
      problems.push(problemAt(addressOf(sheet, row, 'id', value.id), 'roster.check_unknown'));
    } else {
      settings[kind.code] = value.isOn ? (value.severity ?? kind.severity) : 'off';
    }
  }
  return { settings, problems };
}
