import { cpuUsage, exit, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import type { Absence, ScheduleFacts, Session } from '../../src/features/schedule/core';
import { evaluationBudget, listChanges, searchSchedule } from '../../src/features/schedule/core';
import { checkTimetable } from '../checkers/check-timetable';
import type { SmallProgramme } from '../features/schedule/a-programme';
import { factsOf, sheetsOf } from '../features/schedule/a-programme';
import { makeProgramme } from './programme/make-programme';

/*
 * `node build/bench.mjs repair [--share 5] [--seed 1]`: plans 40 classes for eight weeks, then trainers, rooms and
 * classes fail for days until so many percent of the sessions are hit, and plans again. Wanted (scheduling.md 7): full
 * within 2 s, with at most three sessions changed for each one hit. Seconds are those of the processor.
 */
const { values } = parseArgs({
  options: { share: { type: 'string', default: '5' }, seed: { type: 'string', default: '1' } },
});
const share = Number(values.share) / 100;

const large = { fields: 10, classesPerField: 4, trainersPerField: 6, roomsPerField: 3 };
const KINDS = ['trainer', 'room', 'class'] as const;

const say = (line: string): void => void stdout.write(`${line}\n`);
say(
  `${'programme'.padEnd(18)}${'away'.padEnd(9)}sessions     hit changed   ratio    full after  complaints`,
);

let isGood = true;
for (const trainerLoad of [70, 95]) {
  const pattern = 'BLK 8/5';
  const seed = Number(values.seed);
  const programme = makeProgramme({ ...large, pattern, trainerLoad }, seed);
  const before = planOf(factsOf(programme)).sessions;
  for (const kind of KINDS) {
    isGood =
      repair(`trainers ${trainerLoad} %`, { ...programme, sessions: before }, kind) && isGood;
  }
}
exit(isGood ? 0 : 1);

function repair(name: string, programme: SmallProgramme, kind: Absence['kind']): boolean {
  const { sessions } = programme;
  const absences = absencesOf(sessions, kind);
  const disturbed = { ...programme, absences };
  const hit = sessions.filter((one) => isHit(one, absences)).length;
  const { sessions: after, seconds, missing } = planOf(factsOf(disturbed));
  const left = after.filter((one) => isHit(one, absences)).length;
  if (left > 0) throw new Error(`${left} sessions are still where somebody is away`);
  const changed = listChanges(sessions, after).length;
  const complaints = checkTimetable(sheetsOf(disturbed, after)).length;
  const columns = [
    name.padEnd(18),
    kind.padEnd(9),
    String(sessions.length).padStart(8),
    String(hit).padStart(8),
    String(changed).padStart(8),
    (changed / hit).toFixed(2).padStart(8),
    (missing > 0 ? `${missing} JP missing` : `${seconds.toFixed(2)} s`).padStart(14),
    String(complaints).padStart(12),
  ];
  say(columns.join(''));
  return missing === 0 && changed <= 3 * hit && complaints === 0;
}

/** The plan of the budget that the add-on itself has, and when it was full first. */
function planOf(facts: ScheduleFacts) {
  const begun = cpuUsage();
  const elapsed = (): number => {
    const { user, system } = cpuUsage(begun);
    return (user + system) / 1e6;
  };
  const search = searchSchedule(facts, evaluationBudget(facts));
  if (!search.ok) throw new Error(search.problems.map(({ code }) => code).join());
  let best = null;
  let whole: number | null = null;
  for (best of search.value.attempts) if (best.missing === 0) whole ??= elapsed();
  if (best === null) throw new Error('There is always a plan');
  const seconds = whole ?? elapsed();
  return { sessions: search.value.finish(best).sessions, seconds, missing: best.missing };
}

/** Somebody is away on a day, then somebody else, until enough sessions are hit. Spread by a fixed stride. */
function absencesOf(sessions: readonly Session[], kind: Absence['kind']): Absence[] {
  const absences: Absence[] = [];
  const hit = new Set<string>();
  for (let at = 0; hit.size < sessions.length * share; at = (at + 61) % sessions.length) {
    const one = sessions[at];
    if (one === undefined || one[kind] === '' || hit.has(one.id)) continue;
    const { date: start, [kind]: who } = one;
    const id = `H-${absences.length + 1}`;
    const absence = { id, kind, who, start, end: start, from: null, until: null, reason: '' };
    absences.push(absence);
    for (const other of sessions) if (isHit(other, [absence])) hit.add(other.id);
  }
  return absences;
}

function isHit(session: Session, absences: readonly Absence[]): boolean {
  return absences.some(({ kind, who, start }) => session[kind] === who && session.date === start);
}
