import { describe, expect, test } from '@jest/globals';
import { eligibilityTable, rulesTable } from '../../../src/features/eligibility';
import { eligibilityActions } from '../../../src/features/eligibility/actions';
import type { RuleSetting } from '../../../src/features/eligibility/core';
import { eligibilityRules } from '../../../src/features/eligibility/core';
import { eligibilitySeeds } from '../../../src/features/eligibility/seeds';
import { participantsTable } from '../../../src/features/roster';
import type { RawCell } from '../../../src/kernel/table';
import type { Outcome } from '../../../src/ports/action';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { memoryPorts } from '../../fakes/memory-ports';
import { aCandidate, aRule } from './a-candidate';
import { PEKALONGAN_RULES, pekalonganRoster } from './a-roster';
import { cellOf, columnOf, peopleSheets } from './a-workbook';

function judge(world: MemoryWorld): Outcome<unknown> {
  const action = eligibilityActions.find(({ id }) => id === 'eligibility.judge');
  if (action === undefined) throw new Error('The feature has no action eligibility.judge');
  return action.run(world.ports, {});
}

function problemsOf(outcome: Outcome<unknown>): readonly unknown[] {
  return outcome.problems.map(({ code, at }) => [code, at?.sheet, at?.cell]);
}

function verdictCell(world: MemoryWorld, id: string, key: string): RawCell | undefined {
  return cellOf(world.sheets.grids.get('Kelayakan'), eligibilityTable, id, key);
}

const twoPeople = [
  aCandidate(),
  aCandidate({ id: 'P-0002', name: 'Tono Contoh' }, { legalStatus: 'remand', fitness: 'unfit' }),
];
const twoRules: readonly RuleSetting[] = [aRule('K01'), aRule('K13')];

describe('judging the roster', () => {
  test('of Pekalongan 2021 writes 253 verdicts and counts the rejected by rule', () => {
    const world = memoryPorts({ sheets: peopleSheets(pekalonganRoster(), PEKALONGAN_RULES) });
    const outcome = judge(world);
    expect(outcome).toMatchObject({
      status: 'done',
      value: {
        eligible: 68,
        rejected: 185,
        undecided: 0,
        rejectedByRule: { K01: 46, K06: 17, K04: 22, K13: 14, K12: 52, K10: 34 },
      },
      problems: [],
    });
    expect(world.sheets.grids.get('Kelayakan')).toHaveLength(254);
    expect(verdictCell(world, 'P-0001', 'verdict')).toBe('Tidak memenuhi');
  });

  test('writes one sentence for each reason, with the code of its rule', () => {
    const world = memoryPorts({ sheets: peopleSheets(twoPeople, twoRules) });
    judge(world);
    expect(verdictCell(world, 'P-0001', 'reasons')).toBe(
      'Memenuhi semua aturan wajib (2 aturan diperiksa).',
    );
    expect(verdictCell(world, 'P-0002', 'firstFailing')).toBe('K01');
    expect(verdictCell(world, 'P-0002', 'reasons')).toBe(
      'K01: Status Tahanan; pelatihan ini untuk Narapidana.\nK13: Hasil pemeriksaan kesehatan untuk pelatihan: Tidak layak.',
    );
  });

  test('again changes nothing, and takes as many calls for 253 people as for two', () => {
    const callsFor = (sheets: Record<string, RawCell[][]>) => {
      const world = memoryPorts({ sheets });
      judge(world);
      const grid = JSON.stringify(world.sheets.grids.get('Kelayakan'));
      const calls = { ...world.sheets.calls };
      judge(world);
      expect(JSON.stringify(world.sheets.grids.get('Kelayakan'))).toBe(grid);
      expect(world.sheets.calls['write']).toBe(calls['write']);
      return calls;
    };
    const few = callsFor(peopleSheets(twoPeople, PEKALONGAN_RULES));
    expect(callsFor(peopleSheets(pekalonganRoster(), PEKALONGAN_RULES))).toEqual(few);
  });

  test('keeps the decision of staff and lets it stand above the rules', () => {
    const sheets = peopleSheets(twoPeople, twoRules);
    const world = memoryPorts({ sheets });
    judge(world);
    const row = world.sheets.grids.get('Kelayakan')?.find((cells) => cells[0] === 'P-0002');
    row?.splice(columnOf(eligibilityTable, 'overrideVerdict'), 3, 'Memenuhi', 'Sidang', 'Kasi');
    expect(judge(world)).toMatchObject({ value: { eligible: 2, rejected: 0 } });
    expect(verdictCell(world, 'P-0002', 'verdict')).toBe('Memenuhi');
    expect(verdictCell(world, 'P-0002', 'ruleVerdict')).toBe('Tidak memenuhi');
    expect(verdictCell(world, 'P-0002', 'overrideReason')).toBe('Sidang');
    expect(verdictCell(world, 'P-0002', 'reasons')).toMatch(/^Putusan petugas Kasi, .*: Sidang\n/);
  });

  test('drops the row of somebody who is no longer in the roster', () => {
    const world = memoryPorts({ sheets: peopleSheets(twoPeople, twoRules) });
    judge(world);
    world.sheets.grids.get('Peserta')?.pop();
    judge(world);
    expect(verdictCell(world, 'P-0002', 'verdict')).toBeUndefined();
    expect(verdictCell(world, 'P-0001', 'verdict')).toBe('Memenuhi');
  });

  test('says so when no rule is on', () => {
    const world = memoryPorts({ sheets: peopleSheets(twoPeople, []) });
    expect(judge(world)).toMatchObject({
      status: 'done',
      value: { eligible: 2 },
      problems: [{ code: 'eligibility.no_rules', severity: 'warning' }],
    });
  });
});

describe('a roster or a rule that cannot be used refuses, names the cell, and writes nothing', () => {
  const birthDate = columnOf(participantsTable, 'birthDate');
  const parameter = columnOf(rulesTable, 'parameter');

  test.each([
    ['an unreadable date', 'Peserta', 2, birthDate, '31-02-1990', 'table.not_a_date', 'F3'],
    ['an id twice', 'Peserta', 2, 0, 'P-0001', 'table.key_twice', 'A3'],
    ['no id', 'Peserta', 2, 0, '', 'eligibility.id_missing', 'A3'],
    ['an unknown rule', 'Aturan', 1, 0, 'K99', 'eligibility.rule_not_known', 'A2'],
    ['a parameter', 'Aturan', 1, parameter, 'semua', 'eligibility.parameter_unreadable', 'D2'],
  ] as const)('%s', (_, sheet, row, column, typed, code, cell) => {
    const sheets = peopleSheets(twoPeople, twoRules);
    sheets[sheet]?.[row]?.splice(column, 1, typed);
    const world = memoryPorts({ sheets });
    const outcome = judge(world);
    expect(outcome.status).toBe('refused');
    expect(problemsOf(outcome)).toEqual([[code, sheet, cell]]);
    expect(world.sheets.calls['write']).toBeUndefined();
  });

  test('an empty roster', () => {
    const world = memoryPorts({ sheets: peopleSheets([], twoRules) });
    expect(problemsOf(judge(world))).toEqual([
      ['eligibility.no_participants', undefined, undefined],
    ]);
  });
});

describe('the feature', () => {
  test('has words for every code that its rules and decisions use', () => {
    const world = memoryPorts({ sheets: peopleSheets(pekalonganRoster(), PEKALONGAN_RULES) });
    judge(world);
    const reasons = columnOf(eligibilityTable, 'reasons');
    const written = world.sheets.grids.get('Kelayakan')?.map((cells) => String(cells[reasons]));
    expect(written?.filter((text) => text.includes('eligibility.') || text.includes('{'))).toEqual(
      [],
    );
  });

  test('fills an empty sheet Aturan with every rule it knows', () => {
    const seeded = eligibilitySeeds.flatMap(({ rows }) => rows.map((row) => row['id']));
    expect(seeded.slice(0, 3)).toEqual(['K01', 'K02', 'K03']);
    expect(seeded).toEqual(eligibilityRules.map(({ id }) => id));
  });
});
