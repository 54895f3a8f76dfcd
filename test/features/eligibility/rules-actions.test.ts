import { describe, expect, test } from '@jest/globals';
import { rulesTable } from '../../../src/features/eligibility';
import { listRulesAction } from '../../../src/features/eligibility/actions/list-rules';
import { saveRulesAction } from '../../../src/features/eligibility/actions/save-rules';
import { tryRulesAction } from '../../../src/features/eligibility/actions/try-rules';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { memoryPorts } from '../../fakes/memory-ports';
import { aCandidate, aRule } from './a-candidate';
import { PEKALONGAN_RULES, pekalonganRoster } from './a-roster';
import { cellOf, columnOf, peopleSheets } from './a-workbook';

type Cells = Readonly<Record<string, string | boolean>>;

const edit = (id: string, cells: Cells, was: Cells) => ({
  edits: [{ id, cells, was }],
  language: 'id' as const,
});

function ruleCell(world: MemoryWorld, id: string, key: string) {
  return cellOf(world.sheets.grids.get('Aturan'), rulesTable, id, key);
}

const pekalongan = () =>
  memoryPorts({ sheets: peopleSheets(pekalonganRoster(), PEKALONGAN_RULES) });

describe('what if', () => {
  test('says who would change and why, and writes nothing', () => {
    const world = pekalongan();
    const before = JSON.stringify([...world.sheets.grids]);
    const outcome = tryRulesAction.run(world.ports, edit('K12', { isOn: false }, { isOn: true }));
    expect(outcome).toMatchObject({
      status: 'done',
      value: {
        before: { eligible: 68, rejected: 185 },
        after: { eligible: 120, rejected: 133, rejectedByRule: { K01: 46, K10: 34 } },
        changed: 52,
      },
    });
    const people = outcome.status === 'done' ? outcome.value.people : [];
    expect(people[0]).toMatchObject({ before: 'rejected', after: 'eligible' });
    expect(people[0]?.reasons).toMatch(/^Memenuhi semua aturan wajib/);
    expect(JSON.stringify([...world.sheets.grids])).toBe(before);
    expect(world.sheets.calls['write']).toBeUndefined();
  });

  test('counts for whom each package is open', () => {
    const people = [aCandidate({ id: 'P-1', hasSkill: false }), aCandidate({ id: 'P-2' })];
    const world = memoryPorts({ sheets: peopleSheets(people, [aRule('K12', { isOn: false })]) });
    const input = edit('K12', { isOn: true, packages: 'LS' }, { isOn: false, packages: '' });
    const outcome = tryRulesAction.run(world.ports, input);
    expect(outcome).toMatchObject({
      value: { changed: 1, people: [{ participant: 'P-1', closed: ['LS'], after: 'eligible' }] },
    });
    const packages = outcome.status === 'done' ? outcome.value.packages : [];
    expect(packages.filter((one) => one.before !== one.after)).toEqual([
      { package: 'LS', before: 2, after: 1 },
    ]);
  });

  test('an unreadable parameter is refused with its cell', () => {
    const input = edit('K06', { parameter: 'enam' }, { parameter: '6' });
    expect(tryRulesAction.run(pekalongan().ports, input)).toMatchObject({
      status: 'refused',
      problems: [{ code: 'eligibility.parameter_unreadable', at: { sheet: 'Aturan', cell: 'D3' } }],
    });
  });

  test('a rule that the sheet lacks can be tried', () => {
    const input = edit('K16', { isOn: true, parameter: '35-' }, {});
    expect(tryRulesAction.run(pekalongan().ports, input)).toMatchObject({
      value: { after: { rejectedByRule: { K16: 68 } } },
    });
  });
});

describe('saving rules', () => {
  test('writes the typed cells, and nothing else', () => {
    const world = pekalongan();
    const before = world.sheets.grids.get('Aturan')?.map((row) => [...row]);
    const input = edit('K06', { parameter: '3' }, { parameter: '6' });
    expect(saveRulesAction.run(world.ports, input)).toMatchObject({
      status: 'done',
      value: { saved: 1 },
    });
    before?.[2]?.splice(columnOf(rulesTable, 'parameter'), 1, '3');
    expect(world.sheets.grids.get('Aturan')).toEqual(before);
  });

  test('adds a rule that the sheet lacks, with its title', () => {
    const world = pekalongan();
    const input = edit('K16', { isOn: true, parameter: '17-40' }, {});
    expect(saveRulesAction.run(world.ports, input).status).toBe('done');
    expect(ruleCell(world, 'K16', 'title')).toBe('Umur pada hari pertama');
    expect(ruleCell(world, 'K16', 'isOn')).toBe(true);
  });

  test.each([
    ['a parameter', { parameter: 'enam' }, { parameter: '6' }, 'D3', 'parameter_unreadable'],
    ['a severity', { severity: 'Keras' }, { severity: 'Wajib' }, 'E3', 'not_a_choice'],
    ['a date', { from: '31/02/2021' }, { from: '' }, 'F3', 'not_a_date'],
  ])('%s that cannot be used is refused with its cell', (_, cells, was, cell, code) => {
    const world = pekalongan();
    const outcome = saveRulesAction.run(world.ports, edit('K06', cells as Cells, was as Cells));
    expect(outcome).toMatchObject({
      status: 'refused',
      problems: [{ code: expect.stringContaining(code), at: { sheet: 'Aturan', cell } }],
    });
    expect(world.sheets.calls['write']).toBeUndefined();
  });

  test('a rule that is off may keep a parameter that cannot be read', () => {
    const world = pekalongan();
    const input = edit('K06', { parameter: '?', isOn: false }, { parameter: '6', isOn: true });
    expect(saveRulesAction.run(world.ports, input).status).toBe('done');
  });

  test('a package that is not in Paket, and dates the wrong way round, are saved and said', () => {
    const world = pekalongan();
    const dates = { from: '10/06/2021', until: '01/06/2021', packages: 'XX' };
    const outcome = saveRulesAction.run(
      world.ports,
      edit('K06', dates, { from: '', until: '', packages: '' }),
    );
    expect(outcome.status).toBe('done');
    expect(outcome.problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['eligibility.rule_package_unknown', 'warning'],
      ['eligibility.rule_dates_reversed', 'warning'],
    ]);
  });

  test('what a colleague changed since the form was filled is not overwritten', () => {
    const world = pekalongan();
    world.sheets.grids.get('Aturan')?.[2]?.splice(columnOf(rulesTable, 'parameter'), 1, '9');
    const input = edit('K06', { parameter: '3' }, { parameter: '6' });
    expect(saveRulesAction.run(world.ports, input)).toMatchObject({
      status: 'refused',
      problems: [{ code: 'commit.cell_changed' }],
    });
    expect(ruleCell(world, 'K06', 'parameter')).toBe('9');
  });
});

describe('the list of rules', () => {
  test('has those of the sheet in its order, then the rest of the catalogue, off', () => {
    const outcome = listRulesAction.run(pekalongan().ports, {});
    const rules = outcome.status === 'done' ? outcome.value.rules : [];
    expect(rules.slice(0, 3).map(({ id, at }) => [id, at?.cell])).toEqual([
      ['K01', 'A2'],
      ['K06', 'A3'],
      ['K04', 'A4'],
    ]);
    expect(rules).toHaveLength(25);
    const absent = rules.filter(({ at }) => at === null);
    expect(absent).toHaveLength(25 - PEKALONGAN_RULES.length);
    expect(absent.every(({ cells, hint }) => cells['isOn'] === false && hint !== '')).toBe(true);
  });

  test('an unusable rule is listed too, with what is wrong', () => {
    const world = pekalongan();
    world.sheets.grids.get('Aturan')?.[2]?.splice(columnOf(rulesTable, 'severity'), 1, 'Keras');
    const outcome = listRulesAction.run(world.ports, {});
    expect(outcome).toMatchObject({ status: 'done', problems: [{ at: { cell: 'E3' } }] });
    expect(outcome.status === 'done' && outcome.value.rules.map(({ id }) => id)).toContain('K06');
  });
});
