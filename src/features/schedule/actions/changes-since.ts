import { problem } from '../../../kernel/problem';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { ChangesReply, VersionInput } from '../contract';
import { versionInput } from '../contract';
import { readVersions } from '../plan-versions';
import { readJadwal } from '../read-jadwal';

/** What changed since a version was written, for those who were told about it. What is over on both days is left out. */
export const changesSinceAction: Action<VersionInput, ChangesReply> = {
  id: 'schedule.changesSince',
  input: versionInput,
  writes: false,
  run(ports, { version }) {
    const { sessions, problems } = readJadwal(ports);
    const found = readVersions(ports).versions.find((one) => one.version === version);
    const plan = found?.plan ?? null;
    if (plan === null) return refused([problem('schedule.version_lost', { version })]);
    const today = ports.clock.today();
    const coming = new Set(
      [...plan, ...sessions].flatMap(({ id, date }) => (date >= today ? [id] : [])),
    );
    const reply = {
      before: plan.filter(({ id }) => coming.has(id)),
      after: sessions.filter(({ id }) => coming.has(id)),
    };
    const message = { code: 'schedule.version_shown', values: { version } };
    return done(reply, message, problems);
  },
};
