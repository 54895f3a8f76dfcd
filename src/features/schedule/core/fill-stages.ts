import { compareBy, compareText } from '../../../kernel/ordering';
import type { Stage } from '../../programme/core';
import { visitFinder } from '../../programme/core';
import type { ScheduleFacts } from './facts';
import type { Session } from './model';

/** The stages with class, trainers and rooms filled in from the schedule, whoever has most JP first. */
export function fillStages(facts: ScheduleFacts, sessions: readonly Session[]): Stage[] {
  const find = visitFinder(facts.stages);
  const visits = facts.classes.map((one) => ({ one, stages: new Set(find(one)) }));
  return facts.stages.map((stage) => {
    const classes = visits.filter(({ stages }) => stages.has(stage)).map(({ one }) => one);
    const own = sessions.filter(
      ({ package: code, date, class: id }) =>
        code === stage.package &&
        stage.start <= date &&
        date <= stage.end &&
        classes.some((one) => one.id === id),
    );
    return {
      ...stage,
      class: classes.map(({ id }) => id).join(', '),
      trainers: byJp(own, (session) => session.trainer),
      room: byJp(own, (session) => session.room).join(', '),
    };
  });
}

function byJp(sessions: readonly Session[], nameOf: (session: Session) => string): string[] {
  const jp = new Map<string, number>();
  for (const session of sessions) {
    const name = nameOf(session);
    if (name !== '') jp.set(name, (jp.get(name) ?? 0) + session.jp);
  }
  return [...jp]
    .sort(
      compareBy(
        (a, b) => b[1] - a[1],
        (a, b) => compareText(a[0], b[0]),
      ),
    )
    .map(([name]) => name);
}
