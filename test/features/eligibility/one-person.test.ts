import { describe, expect, test } from '@jest/globals';
import { eligibilityTable, ruleVersionsTable } from '../../../src/features/eligibility';
import { explainVerdictAction } from '../../../src/features/eligibility/actions/explain-verdict';
import { judgeAction } from '../../../src/features/eligibility/actions/judge-eligibility';
import { listVerdictsAction } from '../../../src/features/eligibility/actions/list-verdicts';
import { saveOverrideAction } from '../../../src/features/eligibility/actions/save-override';
import { saveOverrideInput } from '../../../src/features/eligibility/contract';
import { participantsTable } from '../../../src/features/roster';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { memoryPorts } from '../../fakes/memory-ports';
import { sheetOf } from '../programme/a-workbook';
import { aCandidate, aRule } from './a-candidate';
import { cellOf, columnOf, peopleSheets } from './a-workbook';

const people = [aCandidate(), aCandidate({ id: 'P-0002' }, { legalStatus: 'remand' })];

function judged(): MemoryWorld {
  const rules = [aRule('K01'), aRule('K12', { packages: ['LS'] })];
  const world = memoryPorts({ sheets: peopleSheets(people, rules) });
  expect(judgeAction.run(world.ports, {}).status).toBe('done');
  return world;
}

const kelayakan = (world: MemoryWorld, id: string, key: string) =>
  cellOf(world.sheets.grids.get('Kelayakan'), eligibilityTable, id, key);

const DECISION = {
  overrideVerdict: 'Memenuhi',
  overrideReason: 'Sidang TPP',
  overrideBy: 'Dewi',
  overrideMinutes: 'TPP-9/2021',
  overrideUntil: '30/06/2021',
};
const NOTHING = Object.fromEntries(Object.keys(DECISION).map((key) => [key, '']));

describe('one person', () => {
  test('hears of every rule the value found, the value needed and the sentence', () => {
    const input = { participant: 'P-0002', language: 'en' as const };
    expect(explainVerdictAction.run(judged().ports, input)).toMatchObject({
      status: 'done',
      value: {
        verdict: 'rejected',
        rules: [
          {
            rule: 'K01',
            verdict: 'fails',
            found: 'on remand',
            needed: 'sentenced',
            text: 'Legal status: on remand; this course is for: sentenced.',
          },
        ],
      },
    });
  });

  test('is shown the rules that made the verdict as they were then, also after they changed', () => {
    const sheets = peopleSheets(people, [aRule('K01'), aRule('K12', { packages: ['LS'] })]);
    const world = memoryPorts({
      sheets: { ...sheets, 'Versi Aturan': sheetOf(ruleVersionsTable) },
    });
    const kept = () => world.sheets.grids.get('Versi Aturan')?.length;
    judgeAction.run(world.ports, {});
    judgeAction.run(world.ports, {});
    expect(kept()).toBe(2);
    world.sheets.grids.get('Aturan')?.[1]?.splice(3, 1, 'narapidana, tahanan');
    const input = { participant: 'P-0002', language: 'id' as const };
    expect(explainVerdictAction.run(world.ports, input)).toMatchObject({
      value: {
        verdict: 'eligible',
        judgedWith: {
          usedFrom: world.ports.clock.today(),
          rules: ['K01; Wajib; Narapidana; WBP', 'K12; Wajib; LS'],
        },
      },
    });
    judgeAction.run(world.ports, {});
    expect(kept()).toBe(3);
  });

  test('is told by the sheets as they are now, also where a quota counts everybody', () => {
    const world = judged();
    const rows = world.sheets.grids.get('Aturan');
    rows?.push([...(rows[1] ?? [])]);
    rows?.[3]?.splice(0, 4, 'K24', 'Kelompok', true, 'kabupaten 1');
    const input = { participant: 'P-0001', language: 'id' as const };
    expect(explainVerdictAction.run(world.ports, input)).toMatchObject({
      value: { rules: [{ rule: 'K01' }, { rule: 'K24', found: '1' }] },
    });
  });

  test('who is not in the roster is refused', () => {
    const input = { participant: 'P-0009', language: 'id' as const };
    expect(explainVerdictAction.run(judged().ports, input)).toMatchObject({
      status: 'refused',
      problems: [{ code: 'eligibility.person_not_found' }],
    });
  });
});

describe('a decision of staff', () => {
  test('is written and counts at once', () => {
    const world = judged();
    const input = { participant: 'P-0002', cells: DECISION, was: NOTHING };
    expect(saveOverrideAction.run(world.ports, input)).toMatchObject({
      status: 'done',
      message: { code: 'eligibility.override_saved_in_force' },
    });
    expect(kelayakan(world, 'P-0002', 'verdict')).toBe('Memenuhi');
    expect(kelayakan(world, 'P-0002', 'ruleVerdict')).toBe('Tidak memenuhi');
    expect(kelayakan(world, 'P-0002', 'overrideUntil')).toBe('2021-06-30');
  });

  test('needs its reason and a name', () => {
    const world = judged();
    const cells = { overrideVerdict: 'Memenuhi' };
    const outcome = saveOverrideAction.run(world.ports, {
      participant: 'P-0002',
      cells,
      was: { overrideVerdict: '' },
    });
    expect(outcome.problems.map(({ at }) => at?.column)).toEqual(['Alasan Petugas', 'Petugas']);
    expect(kelayakan(world, 'P-0002', 'overrideVerdict')).toBe('');
  });

  test('is taken back by emptying it', () => {
    const world = judged();
    const save = (cells: typeof NOTHING, was: typeof NOTHING) =>
      saveOverrideAction.run(world.ports, { participant: 'P-0002', cells, was }).status;
    expect(save(DECISION, NOTHING)).toBe('done');
    expect(save(NOTHING, DECISION)).toBe('done');
    expect(kelayakan(world, 'P-0002', 'verdict')).toBe('Tidak memenuhi');
    expect(kelayakan(world, 'P-0002', 'overrideBy')).toBe('');
  });

  test('does not overwrite what a colleague decided meanwhile', () => {
    const world = judged();
    const input = { participant: 'P-0002', cells: DECISION, was: NOTHING };
    saveOverrideAction.run(world.ports, input);
    const cells = { ...DECISION, overrideBy: 'Tono' };
    expect(saveOverrideAction.run(world.ports, { ...input, cells })).toMatchObject({
      status: 'refused',
      problems: [{ code: 'commit.cell_changed', at: { column: 'Petugas' } }],
    });
  });

  test('can change no other column', () => {
    const cells = { verdict: 'Memenuhi' };
    expect(saveOverrideInput.safeParse({ participant: 'P-0002', cells, was: {} }).success).toBe(
      false,
    );
  });

  test.each([
    [{ overrideUntil: '01/06/2021' }, 'eligibility.override_is_over', 'warning'],
    [{ overrideReason: '' }, 'eligibility.override_is_incomplete', 'warning'],
    [{ overrideMinutes: '' }, 'eligibility.override_without_minutes', 'note'],
  ])('with %j is a finding with its cell, which names nobody', (changes, code, severity) => {
    const world = judged();
    for (const [key, cell] of Object.entries({ ...DECISION, ...changes })) {
      const row = world.sheets.grids.get('Kelayakan')?.[2];
      row?.splice(columnOf(eligibilityTable, key), 1, cell);
    }
    const { problems } = judgeAction.run(world.ports, {});
    expect(problems).toMatchObject([{ code, severity, at: { sheet: 'Kelayakan', row: 3 } }]);
    expect(JSON.stringify(problems)).not.toContain('Dewi');
  });
});

describe('a verdict keeps its trace', () => {
  const outdated = (world: MemoryWorld) => {
    const outcome = listVerdictsAction.run(world.ports, {});
    if (outcome.status !== 'done') throw new Error('The list was refused');
    return outcome.value.people.filter((one) => one.isOutdated).map((one) => one.participant);
  };

  test('with day and account, until rules or data change', () => {
    const world = judged();
    expect(kelayakan(world, 'P-0001', 'judgedOn')).toBe('2021-06-10');
    expect(kelayakan(world, 'P-0001', 'judgedBy')).toBe('petugas@example.org');
    world.now = '2021-06-14T08:00:00';
    world.email = 'rekan@example.org';
    judgeAction.run(world.ports, {});
    expect(kelayakan(world, 'P-0001', 'judgedOn')).toBe('2021-06-10');
    const interest = columnOf(participantsTable, 'interest1');
    world.sheets.grids.get('Peserta')?.[1]?.splice(interest, 1, 'LS');
    judgeAction.run(world.ports, {});
    expect(kelayakan(world, 'P-0001', 'judgedOn')).toBe('2021-06-14');
    expect(kelayakan(world, 'P-0001', 'judgedBy')).toBe('rekan@example.org');
    expect(kelayakan(world, 'P-0002', 'judgedOn')).toBe('2021-06-10');
  });

  test('is old for the person whose data changed, and for all when a rule changed', () => {
    const world = judged();
    expect(outdated(world)).toEqual([]);
    const skill = columnOf(participantsTable, 'hasSkill');
    world.sheets.grids.get('Peserta')?.[2]?.splice(skill, 1, 'Tidak');
    expect(outdated(world)).toEqual(['P-0002']);
    world.sheets.grids.get('Aturan')?.[1]?.splice(3, 1, 'Narapidana, Tahanan');
    expect(outdated(world)).toEqual(['P-0001', 'P-0002']);
    judgeAction.run(world.ports, {});
    expect(outdated(world)).toEqual([]);
  });

  test('in a sheet from before it had these columns, nothing is called old', () => {
    const world = judged();
    const first = columnOf(eligibilityTable, 'overrideMinutes');
    const grid = world.sheets.grids.get('Kelayakan') ?? [];
    world.sheets.grids.set(
      'Kelayakan',
      grid.map((row) => row.slice(0, first)),
    );
    expect(outdated(world)).toEqual([]);
    expect(judgeAction.run(world.ports, {}).status).toBe('done');
    expect(world.sheets.grids.get('Kelayakan')?.[0]).toHaveLength(first);
  });

  test('people without a row are counted', () => {
    const world = judged();
    world.sheets.grids.get('Kelayakan')?.pop();
    expect(listVerdictsAction.run(world.ports, {})).toMatchObject({ value: { notJudged: 1 } });
  });
});
