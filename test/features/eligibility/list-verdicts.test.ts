import { describe, expect, test } from '@jest/globals';
import { eligibilityTable } from '../../../src/features/eligibility';
import { judgeAction } from '../../../src/features/eligibility/actions/judge-eligibility';
import { listVerdictsAction } from '../../../src/features/eligibility/actions/list-verdicts';
import { inEnglish } from '../../../src/features/eligibility/core';
import type { RawCell } from '../../../src/kernel/table';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { memoryPorts } from '../../fakes/memory-ports';
import { aCandidate, aRule } from './a-candidate';
import { columnOf, peopleSheets } from './a-workbook';

/** A judged person, and what staff typed about him since. */
function judgedWorld(typed: Readonly<Record<string, RawCell>>): MemoryWorld {
  const world = memoryPorts({ sheets: peopleSheets([aCandidate()], [aRule('K01')]) });
  expect(judgeAction.run(world.ports, {}).status).toBe('done');
  for (const [key, cell] of Object.entries(typed)) {
    world.sheets.grids.get('Kelayakan')?.[1]?.splice(columnOf(eligibilityTable, key), 1, cell);
  }
  return world;
}

describe('the list of verdicts', () => {
  test('what staff decided counts at once, and until its last day', () => {
    const world = judgedWorld({
      overrideVerdict: 'Tidak memenuhi',
      overrideReason: 'Pindah lapas',
      overrideBy: 'Dewi',
      overrideUntil: '2021-06-10',
    });
    const today = () => {
      const outcome = listVerdictsAction.run(world.ports, {});
      return outcome.status === 'done' ? outcome.value.people.map((one) => one.today) : [];
    };
    expect(today()).toEqual(['rejected']);
    world.now = '2021-06-11T08:00:00';
    expect(today()).toEqual(['eligible']);
  });

  test('says the reasons in English where asked; those of an old verdict stay as they were written', () => {
    const remand = aCandidate({}, { legalStatus: 'remand' });
    const world = memoryPorts({ sheets: peopleSheets([remand], [aRule('K01')]) });
    judgeAction.run(world.ports, {});
    const reasons = (input: { readonly language?: 'en' }) => {
      const outcome = listVerdictsAction.run(world.ports, input);
      return outcome.status === 'done' ? outcome.value.people[0]?.reasons : null;
    };
    const inSheet = reasons({});
    expect(inSheet).toContain('Tahanan');
    expect(reasons({ language: 'en' })).toBe(
      'K01: Legal status: on remand; this course is for: sentenced.',
    );
    world.sheets.grids.get('Aturan')?.[1]?.splice(3, 1, 'anak binaan');
    expect(reasons({ language: 'en' })).toBe(inSheet);
  });

  test.each([
    ['24 bulan', '24 months'],
    ['1,5 tahun', '1,5 years'],
    ['5 orang per blok', '5 per block'],
    ['Layak, Layak bersyarat', 'fit, fit with limits'],
    ['Kab. Batang', 'Kab. Batang'],
    ['Ya, Batang', 'Ya, Batang'],
    ['', ''],
  ])('what a rule finds, "%s", is "%s" in English', (found, shown) => {
    expect(inEnglish(found)).toBe(shown);
  });

  test('a row with a bad cell is a problem of the list, not the end of it', () => {
    const world = judgedWorld({ overrideVerdict: 'mungkin' });
    expect(listVerdictsAction.run(world.ports, {})).toMatchObject({
      status: 'done',
      value: { people: [] },
      problems: [{ at: { sheet: 'Kelayakan', row: 2 } }],
    });
  });
});
