import type { RawCell } from '../../../kernel/table';
import { addressOf, textOf, writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done } from '../../../ports/action';
import { read } from '../../../ports/tables';
import { packagesTable, readProgramSheet } from '../../programme/index';
import type { ListedRule, RulesReply } from '../contract';
import { emptyInput } from '../contract';
import { activateRules, eligibilityRules, rulesVersion, selectionDateOf } from '../core/index';
import { rulesTable } from '../tables';
import { problemOfFault } from './read-people';
import { absentRules } from './rule-defaults';

/** The rules of sheet Aturan as they stand, then those of the catalogue that it lacks; and what is wrong with them. */
export const listRulesAction: Action<Record<string, never>, RulesReply> = {
  id: 'eligibility.rules',
  input: emptyInput,
  writes: false,
  run(ports) {
    const program = readProgramSheet(ports);
    const sheet = read(ports, rulesTable);
    const packages = read(ports, packagesTable).raw.flatMap(({ key }) => (key === '' ? [] : [key]));
    const today = ports.clock.today();
    const selectionDate = program.ok ? selectionDateOf(program.value, today) : today;
    const settings = sheet.rows.map(({ value }) => value);
    const { rules, faults } = activateRules(settings, selectionDate, packages);
    const inForce = new Set(rules.map(({ setting }) => setting.id));
    const present = sheet.raw.map(({ row, key, cells }): ListedRule => {
      const isOn = settings.find(({ id }) => id === key)?.isOn ?? cells['isOn'] === true;
      return {
        id: key,
        cells: { ...textsOf(cells), isOn },
        hint: hintOf(key),
        isInForce: inForce.has(key),
        at: addressOf(sheet, row, 'id'),
      };
    });
    const absent = absentRules(
      ports,
      sheet.raw.map(({ key }) => key),
    );
    // What would be appended are the defaults as cells.
    const added = writeRows(sheet, absent).appended.map((cells): ListedRule => {
      const id = textOf(cells['id'] ?? '');
      return {
        id,
        cells: { ...textsOf(cells), isOn: false },
        hint: hintOf(id),
        isInForce: false,
        at: null,
      };
    });
    const reply: RulesReply = {
      rules: [...present, ...added],
      packages,
      selectionDate,
      version: rulesVersion(rules),
    };
    const message = { code: 'eligibility.rules_listed', values: { rules: reply.rules.length } };
    const problems = [...sheet.problems, ...faults.map((fault) => problemOfFault(sheet, fault))];
    return done(reply, message, problems);
  },
};

function hintOf(id: string): string {
  return eligibilityRules.find((rule) => rule.id === id)?.parameterHint ?? '';
}

function textsOf(cells: Readonly<Record<string, RawCell>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, textOf(cell)]));
}
