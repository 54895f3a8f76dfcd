import * as z from 'zod/mini';
import { readProgramSheet } from '../features/programme';
import type { Language } from '../kernel/problem';
import type { Action } from '../ports/action';
import { done } from '../ports/action';

/** Who is here and for which programme. */
export interface Session {
  readonly email: string;
  readonly language: Language;
  readonly programmeName: string;
  readonly neutralMode: boolean;
}

/** What the sidebar asks once when it opens. A sheet Program that is missing or wrong counts as a new one. */
export const sessionAction: Action<unknown, Session> = {
  id: 'app.session',
  input: z.unknown(),
  writes: false,
  run(ports) {
    const read = readProgramSheet(ports);
    const program = read.ok ? read.value : null;
    const session = {
      email: ports.account.email(),
      language: program?.language ?? 'id',
      programmeName: program?.name ?? '',
      neutralMode: program?.neutralMode ?? true,
    };
    return done(session, { code: 'app.session_opened', values: {} });
  },
};
