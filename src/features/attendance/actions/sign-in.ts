import { compareText, groupBy } from '../../../kernel/ordering';
import { withoutPrisonWords } from '../../../kernel/prison-words';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { readProgramme } from '../../programme';
import type { Trainer } from '../../programme/core';
import { nameFinder } from '../../schedule/core';
import type { SignInReply, SignInSession } from '../contract';
import { summarizeRequest } from '../contract';
import { countingRulesOf, signInOf } from '../core';
import { readAttendance } from '../read-attendance';

/** All that sign-in sheets are printed from, in names: of people nothing but their name and class. */
export const signInAction: Action<Record<string, never>, SignInReply> = {
  id: 'attendance.signIn',
  input: summarizeRequest,
  writes: false,
  run(ports) {
    const programme = readProgramme(ports, 'packages', 'units', 'trainers', 'rooms');
    const sheets = readAttendance(ports);
    if (!programme.ok) return refused(programme.problems);
    if (!sheets.ok) return refused(sheets.problems);
    const { program, packages, units, trainers, rooms } = programme.value;
    const { book, members, warnings } = sheets.value;
    const said = program.neutralMode ? withoutPrisonWords : (text: string): string => text;
    const names = nameFinder({
      packages: packages.map(({ code, name }) => ({ id: code, name: said(name) })),
      units: units.map(({ code, title, package: of }) => {
        return { id: code, name: said(title), package: of };
      }),
      trainers: trainers.map((one) => ({ id: one.id, name: titled(one) })),
      rooms: rooms.map(({ id, name }) => ({ id, name: said(name) })),
    });
    const { effects } = countingRulesOf(program);
    const classes = [...groupBy(members, (member) => member.class)]
      .sort(([left], [right]) => compareText(left, right))
      .map(([name, inClass]) => {
        const { sessions, people } = signInOf(book, name, inClass, effects);
        const shown = sessions.map((session): SignInSession => {
          const { id, date, start, end, jp } = session;
          const [unit, trainer] = [names.unit(session), names.trainer(session.trainer)];
          return { id, date, start, end, jp, unit, trainer, room: names.room(session.room) };
        });
        const training = inClass[0] === undefined ? '' : names.package(inClass[0]);
        return { class: name, package: training, sessions: shown, people };
      });
    const heading = {
      programme: said(program.name),
      batch: said([program.batch, program.year ?? ''].filter((part) => part !== '').join(' · ')),
      place: said(program.neutralMode ? program.city : program.venue || program.city),
      printedAt: ports.clock.now(),
    };
    return done(
      { heading, classes, today: ports.clock.today(), isNeutral: program.neutralMode },
      { code: 'attendance.sign_in_read', values: { classes: classes.length } },
      warnings,
    );
  },
};

function titled({ titleBefore, name, titleAfter }: Trainer): string {
  const before = [titleBefore, name].filter((part) => part !== '').join(' ');
  return [before, titleAfter].filter((part) => part !== '').join(', ');
}
