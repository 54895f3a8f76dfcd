import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { byName } from '../../attendance/core';
import type { ClassResultsReply, ClassResultsRequest } from '../contract';
import { classResultsRequest } from '../contract';
import { assessedUnits } from '../core';
import { readAssessment } from '../read-assessment';

/** The results of one class, for quick entry; without a class those of the first. */
export const classResultsAction: Action<ClassResultsRequest, ClassResultsReply> = {
  id: 'assessment.classResults',
  input: classResultsRequest,
  writes: false,
  run(ports, { class: wanted }) {
    const sheets = readAssessment(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const { program, units, members, results, warnings } = sheets.value;
    const classes = [...new Set(members.map((member) => member.class))].sort();
    const chosen = wanted ?? classes[0] ?? '';
    // As on paper and in Presensi.
    const people = members.filter((member) => member.class === chosen).sort(byName);
    const ids = new Set(people.map((member) => member.participant));
    const reply: ClassResultsReply = {
      classes,
      class: chosen,
      maxAttempts: program.maxAttempts,
      minimumScore: program.minimumScore,
      today: ports.clock.today(),
      units: assessedUnits(units, people[0]?.package ?? '').map(({ code, title }) => {
        return { code, title };
      }),
      people: people.map(({ participant, name }) => ({ participant, name })),
      results: results.filter((row) => ids.has(row.participant)),
    };
    const message = { code: 'assessment.class_listed', values: { people: people.length } };
    return done(reply, message, warnings);
  },
};
