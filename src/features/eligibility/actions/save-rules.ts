import { updateRows, writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { commit, read } from '../../../ports/tables';
import { packagesTable, readProgramSheet } from '../../programme/index';
import type { EditRulesInput } from '../contract';
import { editRulesInput } from '../contract';
import { activateRules, selectionDateOf } from '../core/index';
import { rulesTable } from '../tables';
import { editRules, findRuleCollisions } from './edit-rules';
import { problemOfFault } from './read-people';

/** Writes the typed cells of rules into Aturan. A rule that could not be used, or that a colleague changed, is refused. */
export const saveRulesAction: Action<EditRulesInput, { readonly saved: number }> = {
  id: 'eligibility.saveRules',
  input: editRulesInput,
  writes: true,
  run(ports, { edits }) {
    const rules = read(ports, rulesTable);
    if (rules.problems.length > 0) return refused(rules.problems);
    const { settings, edited, problems } = editRules(ports, rules, edits);
    const wrong = [...problems, ...findRuleCollisions(rules, edits)];
    if (wrong.length > 0) return refused(wrong);
    const program = readProgramSheet(ports);
    const today = ports.clock.today();
    const day = program.ok ? selectionDateOf(program.value, today) : today;
    const packages = read(ports, packagesTable).raw.flatMap(({ key }) => (key === '' ? [] : [key]));
    const ids = new Set(edited.map(({ setting }) => setting.id));
    const found = activateRules(settings, day, packages)
      .faults.filter(({ rule }) => ids.has(rule))
      .map((fault) => problemOfFault(rules, fault));
    if (found.some(({ severity }) => severity === 'error')) return refused(found);

    const rowById = new Map(rules.raw.map(({ key, row }) => [key, row]));
    const patches = edited.flatMap(({ setting, keys }) => {
      const row = rowById.get(setting.id);
      const values = Object.fromEntries(
        Object.entries(setting).filter(([key]) => keys.includes(key)),
      );
      return row === undefined ? [] : [{ row, values }];
    });
    const added = edited.map(({ setting }) => setting).filter(({ id }) => !rowById.has(id));
    const { conflicts, rowsWritten } = commit(
      ports,
      updateRows(rules, patches),
      writeRows(rules, added),
    );
    const values = { count: rowsWritten, rules: [...ids].join(', ') };
    const message = { code: 'eligibility.rules_saved', values };
    return done({ saved: rowsWritten }, message, [...conflicts, ...found]);
  },
};
