import { cpuUsage, stdout } from 'node:process';
import type { ScheduleProblem } from '../../src/features/schedule/core';
import { explainClash } from '../../src/features/schedule/core';
import type { SmallProgramme } from '../features/schedule/a-programme';
import { aStage } from '../features/schedule/a-programme';
import { problemOf } from '../features/schedule/problem-of';
import { makeProgramme } from './programme/make-programme';

/*
 * `node build/bench.mjs explain`: forty classes of which some cannot be planned, each for another cause, and how long it
 * takes to say which facts clash. Wanted: seconds. Seconds are those of the processor.
 */
const size = { fields: 10, classesPerField: 4, trainersPerField: 6, roomsPerField: 3 };
const large = makeProgramme({ ...size, pattern: 'BLK 8/5', trainerLoad: 80 }, 1);
const [field] = large.packages;
const own = field?.code ?? '';

const CASES: Readonly<Record<string, SmallProgramme>> = {
  'a stage too short': {
    ...large,
    stages: large.stages.map((stage) =>
      stage.package === own ? aStage({ ...stage, end: '2021-09-22' }) : stage,
    ),
  },
  'trainers too few': {
    ...large,
    trainers: large.trainers.filter(({ id }) => !/^I-B10-[2-6]$/.test(id)),
  },
  'rooms too few': {
    ...large,
    rooms: large.rooms.filter(({ id }) => !/^R-B10-[23]$/.test(id)),
  },
  'days off everywhere': {
    ...large,
    trainers: large.trainers.map((one) =>
      one.packages.includes(own) ? { ...one, offDays: ['Senin', 'Rabu', 'Kamis', 'Jumat'] } : one,
    ),
  },
};

const say = (line: string): void => void stdout.write(`${line}\n`);
say(`${'cause'.padEnd(22)}${'verdict'.padEnd(11)}  facts ways judged  seconds  clash`);
for (const [name, programme] of Object.entries(CASES)) {
  const { explanation, judged, seconds } = explain(problemOf(programme));
  const figures = [
    String(explanation?.clash.length ?? 0).padStart(7),
    String(explanation?.remedies.length ?? 0).padStart(5),
    String(judged).padStart(7),
    seconds.toFixed(1).padStart(9),
  ].join('');
  const clash = explanation?.clash.map(({ code, values }) =>
    [code.replace('schedule.fact_', ''), ...Object.values(values)].join(' '),
  );
  const verdict = (explanation?.verdict.is ?? 'possible').padEnd(11);
  say(`${name.padEnd(22)}${verdict}${figures}  ${(clash ?? []).join('; ').slice(0, 100)}`);
}

function explain(problem: ScheduleProblem) {
  const begun = cpuUsage();
  let judged = 0;
  const steps = explainClash(problem);
  for (;;) {
    const step = steps.next();
    const { user, system } = cpuUsage(begun);
    const seconds = (user + system) / 1e6;
    if (step.done) return { explanation: step.value, judged, seconds };
    judged = step.value.judged;
    if (seconds > 120) return { explanation: null, judged, seconds };
  }
}
