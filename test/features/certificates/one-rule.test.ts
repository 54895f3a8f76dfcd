import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { resultsTable } from '../../../src/features/assessment';
import { judgeAction } from '../../../src/features/assessment/actions/judge';
import { listGraduatesAction } from '../../../src/features/assessment/actions/list-graduates';
import type { Competence, ResultRow } from '../../../src/features/assessment/core';
import { blankResult } from '../../../src/features/assessment/core';
import { viewGraduates } from '../../../src/features/assessment/sidebar/view-graduates';
import { attendanceTable, participationTable } from '../../../src/features/attendance';
import { overviewAction } from '../../../src/features/certificates/actions/overview';
import { previewAction } from '../../../src/features/certificates/actions/preview';
import { startAction } from '../../../src/features/certificates/actions/start';
import type { PrintedPaper } from '../../../src/features/certificates/core';
import { placementTable } from '../../../src/features/placement';
import { programTable, unitsTable } from '../../../src/features/programme';
import { sessionsTable } from '../../../src/features/schedule';
import type { Outcome } from '../../../src/ports/action';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { aRow, aSession } from '../attendance/a-class';
import { columnOf, typeInto } from '../attendance/a-course';
import { sheetOf as someCells } from '../programme/a-workbook';
import { fourPeople } from './builders';
import { aJudgedWorld, registerOf, sheetOf } from './world';

const PEOPLE = fourPeople().map(({ id }) => id);
const UNITS = ['MJ-1', 'MJ-2'];
/** Two sessions of each unit and one of a guest whom nobody assesses, 4 JP each. */
const SESSIONS = ['MJ-1', 'MJ-1', 'MJ-2', 'MJ-2', 'MJ-T'].map((unit, index) =>
  aSession(10 + index, { unit, isHeld: true, trainer: unit === 'MJ-T' ? '' : 'I-01' }),
);
const OUTCOMES = { passed: 'Lulus', not_passed: 'Tidak lulus', open: 'Belum selesai' } as const;

type Attempts = readonly (Competence | null)[];

/** Attempts as they can come about: the next one follows only when the one before was not enough. */
const attempts: fc.Arbitrary<Attempts> = fc.constantFrom<Attempts>(
  [null, null, null],
  ['competent', null, null],
  ['not_yet', null, null],
  ['not_yet', 'competent', null],
  ['not_yet', 'not_yet', null],
  ['not_yet', 'not_yet', 'competent'],
  ['not_yet', 'not_yet', 'not_yet'],
);
const person = fc.record({
  codes: fc.array(fc.constantFrom('H', 'H', 'H', 'A', null), { minLength: 5, maxLength: 5 }),
  results: fc.tuple(attempts, attempts),
});
const course = fc.record({
  people: fc.tuple(person, person, person, person),
  critical: fc.tuple(fc.boolean(), fc.boolean()),
  threshold: fc.constantFrom('80', '60', '79,99'),
  both: fc.boolean(),
});
type Course = typeof course extends fc.Arbitrary<infer T> ? T : never;

function worldOf({ people, critical, threshold, both }: Course): MemoryWorld {
  const seat = { status: 'placed', package: 'MJ', class: 'MJ-A' } as const;
  const unit = { package: 'MJ', kind: 'practice', jp: 8 } as const;
  const world = aJudgedWorld({
    Unit: someCells(unitsTable, [
      { ...unit, code: 'MJ-1', title: 'Satu', order: 1, isCritical: critical[0] },
      { ...unit, code: 'MJ-2', title: 'Dua', order: 2, isCritical: critical[1] },
      { ...unit, code: 'MJ-T', title: 'Tamu', order: 3, kind: 'guest', jp: 4, isCritical: true },
    ]),
    Penempatan: someCells(
      placementTable,
      fourPeople().map(({ id, name }) => ({ ...seat, id, participant: id, name })),
    ),
    Jadwal: sheetOf(sessionsTable, SESSIONS),
    Presensi: sheetOf(
      attendanceTable,
      people.flatMap(({ codes }, index) =>
        SESSIONS.map((session, place) =>
          aRow(session, PEOPLE[index] ?? '', { code: codes[place] ?? null }),
        ),
      ),
    ),
    Keikutsertaan: sheetOf(participationTable, []),
    Nilai: sheetOf(
      resultsTable,
      people.flatMap(({ results }, index) =>
        UNITS.map((code, place): ResultRow => {
          const [attempt1 = null, attempt2 = null, attempt3 = null] = results[place] ?? [];
          const who = { participant: PEOPLE[index] ?? '', name: '', package: 'MJ' };
          return { ...blankResult(who, code), attempt1, attempt2, attempt3 };
        }),
      ),
    ),
  });
  set(world, 'Batas kehadiran (%)', threshold);
  set(world, 'Lulus juga dapat surat keterangan', both ? 'Ya' : 'Tidak');
  return world;
}

function set(world: MemoryWorld, setting: string, value: string): void {
  const known = (world.sheets.grids.get('Program') ?? []).some(([name]) => name === setting);
  if (known) typeInto(world, 'Program', setting, programTable.columns.value.header, value);
  else world.sheets.grids.get('Program')?.push([setting, value, '']);
}

/** The rule as the regulation words it, for one person. */
function byHand({ people, critical, threshold }: Course, index: number): keyof typeof OUTCOMES {
  const { codes = [], results = [] } = people[index] ?? {};
  if (codes.includes(null)) return 'open';
  const present = codes.filter((code) => code === 'H').length * 4;
  const isEnough = present * 10_000 >= Math.round(Number(threshold.replace(',', '.')) * 100) * 20;
  const latest = results.map((all) => [...all].reverse().find((one) => one !== null) ?? null);
  if (!isEnough) return 'not_passed';
  if (latest.includes(null)) return 'open';
  const counts = critical.some(Boolean) ? critical : [true, true];
  return latest.every((one, place) => counts[place] !== true || one === 'competent')
    ? 'passed'
    : 'not_passed';
}

/** The kinds of paper that the outcome gives. */
function papersByHand(given: Course, index: number): readonly string[] {
  const outcome = byHand(given, index);
  if (outcome === 'passed') return given.both ? ['pass', 'statement'] : ['pass'];
  const codes = given.people[index]?.codes ?? [];
  const percent = codes.filter((code) => code === 'H').length * 20;
  const isEnough = percent >= Number(given.threshold.replace(',', '.'));
  return outcome === 'not_passed' && isEnough ? ['statement'] : [];
}

function resultOf<T>(outcome: Outcome<T>): T {
  if (outcome.status !== 'done') throw new Error(outcome.problems.map(({ code }) => code).join());
  return outcome.value;
}

test('list, sidebar, preview and document say the same of everybody, and it is what the regulation says', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(course, (given) => {
      const world = worldOf(given);
      resultOf(judgeAction.run(world.ports, {}));
      const list = columnOf(world, 'Kelulusan', 'Hasil');
      const listed = resultOf(listGraduatesAction.run(world.ports, {}));
      const shown = viewGraduates(listed, 'id');
      const { due } = resultOf(overviewAction.run(world.ports, {}));
      const previews = PEOPLE.map((participant) =>
        (['pass', 'statement'] as const).filter(
          (kind) =>
            !previewAction
              .run(world.ports, { participant, kind })
              .problems.some(({ code }) => code === 'certificates.no_such_paper'),
        ),
      );
      resultOf(startAction.run(world.ports, {}));
      const papers = registerOf(world);
      PEOPLE.forEach((id, index) => {
        const outcome = byHand(given, index);
        const kinds = papersByHand(given, index);
        const kindsOf = (all: readonly { participant: string; kind: string | null }[]) =>
          all.filter(({ participant }) => participant === id).map(({ kind }) => kind);
        seen.add(`${outcome} ${kinds.join()}`);
        expect(list[id]).toBe(OUTCOMES[outcome]);
        expect(shown.find(({ title }) => title.includes(id))?.group).toBe(outcome);
        expect(kindsOf(due)).toEqual(kinds);
        expect(previews[index]).toEqual(kinds);
        expect(kindsOf(papers)).toEqual(kinds);
      });
      expect(listed.people.some(({ isOutdated }) => isOutdated)).toBe(false);
      for (const { participant, kind, printed } of papers) {
        const results = given.people[PEOPLE.indexOf(participant)]?.results ?? [];
        const { units }: PrintedPaper = JSON.parse(printed);
        const signs = results.map((all, place) => {
          const last = [...all].reverse().find((one) => one !== null);
          return `${UNITS[place]} ${last === 'competent' ? 'K' : 'BK'}`;
        });
        // What a guest taught is assessed by nobody; a certificate lists what was reached.
        const expected = signs.filter((sign) => kind === 'statement' || sign.endsWith(' K'));
        expect(units.map(({ code, result }) => `${code} ${result}`)).toEqual(expected);
      }
    }),
    { numRuns: 25 },
  );
  expect([...seen].sort()).toEqual([
    'not_passed ',
    'not_passed statement',
    'open ',
    'passed pass',
    'passed pass,statement',
  ]);
});
