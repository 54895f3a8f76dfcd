import { compareBy, compareText } from '../../../kernel/ordering';
import type { Stage } from '../../programme/core';
import type { ScheduleFacts } from './facts';
import type { Session } from './model';

/** The stages with class, trainers and rooms filled in from the schedule, whoever has most JP first. */
export function fillStages(facts: ScheduleFacts, sessions: readonly Session[]): Stage[] {
  return facts.stages.map((stage) => {
    const own = sessions.filter(
      ({ package: code, date }) =>
        code === stage.package && stage.start <= date && date <= stage.end,
    );
    const classes = facts.classes.filter((one) => one.package === stage.package);
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
