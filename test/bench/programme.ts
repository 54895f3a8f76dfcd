import { cpuUsage, exit, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { searchSchedule } from '../../src/features/schedule/core';
import { checkTimetable } from '../checkers/check-timetable';
import type { SmallProgramme } from '../features/schedule/a-programme';
import { factsOf, sheetsOf } from '../features/schedule/a-programme';
import { pekalongan } from '../features/schedule/pekalongan';
import { makeProgramme } from './programme/make-programme';

/*
 * `npm run bench:programme -- [--seconds 60] [--seed 1]`: plans programmes of 40 classes with 160 JP each, 60 trainers
 * and 30 rooms over eight weeks, some with hardly any trainers or rooms to spare, and the one of June 2021. Seconds are
 * those of the processor. Every plan is judged by a checker that shares no code with the planner.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
  },
});

const large = { fields: 10, classesPerField: 4, trainersPerField: 6, roomsPerField: 3 };
const seed = Number(values.seed);
const programmes: readonly (readonly [name: string, programme: SmallProgramme])[] = [
  ['pekalongan-2021', pekalongan()],
  ['40 classes', makeProgramme({ ...large, pattern: 'BLK 8/5', trainerLoad: 70 }, seed)],
  ['trainers 95 %', makeProgramme({ ...large, pattern: 'BLK 8/5', trainerLoad: 95 }, seed)],
  ['rooms 95 %', makeProgramme({ ...large, pattern: 'Lapas 6/4', trainerLoad: 70 }, seed)],
  ['both 95 %', makeProgramme({ ...large, pattern: 'Lapas 6/4', trainerLoad: 95 }, seed)],
];

const say = (line: string): void => void stdout.write(`${line}\n`);
const seconds = Number(values.seconds);
const marks = [seconds / 6, seconds / 2, seconds];
const title = marks.map((mark) => `${mark} s`.padStart(8)).join('');
say(`${'programme'.padEnd(18)}feasible${title}   bound     gap  JP missing  complaints  M/s`);

let isSound = true;
for (const [name, programme] of programmes) isSound = planAndJudge(name, programme) && isSound;
exit(isSound ? 0 : 1);

/** Plans for the given time and prints a line; false when the plan breaks a rule or is not full. */
function planAndJudge(name: string, programme: SmallProgramme): boolean {
  const begun = cpuUsage();
  const elapsed = (): number => {
    const { user, system } = cpuUsage(begun);
    return (user + system) / 1e6;
  };
  const search = searchSchedule(factsOf(programme), () => elapsed() / seconds);
  if (!search.ok) {
    say(`${name.padEnd(18)}refused: ${search.problems.map(({ code }) => code).join(', ')}`);
    return false;
  }
  let best = null;
  let feasibleAfter: number | null = null;
  const points: number[] = [];
  for (best of search.value.attempts) {
    if (best.missing === 0) feasibleAfter ??= elapsed();
    while (points.length < marks.length && elapsed() >= (marks[points.length] ?? 0)) {
      points.push(best.points);
    }
  }
  if (best === null) return false;
  const took = elapsed();
  while (points.length < marks.length) points.push(best.points);
  const plan = search.value.finish(best);
  const complaints = checkTimetable(sheetsOf(programme, plan.sessions));
  const sum = plan.account?.lines.reduce((all, line) => all + line.points, 0) ?? Number.NaN;
  const columns = [
    name.padEnd(18),
    (feasibleAfter === null ? 'never' : `${feasibleAfter.toFixed(2)} s`).padStart(8),
    ...points.map((one) => String(one).padStart(8)),
    String(best.bound).padStart(8),
    String(sum - best.bound).padStart(8),
    String(best.missing).padStart(12),
    String(complaints.length).padStart(12),
    (best.evaluations / took / 1e6).toFixed(1).padStart(5),
  ];
  say(columns.join(''));
  for (const complaint of complaints.slice(0, 5)) say(`  ${complaint}`);
  return complaints.length === 0 && best.missing === 0;
}
