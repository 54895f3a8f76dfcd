import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../kernel/problem';

/** Who is here and for which programme, asked once when the sidebar opens. */
export interface Session {
  readonly email: string;
  readonly language: Language;
  readonly programmeName: string;
  readonly neutralMode: boolean;
}

/** The session, and the way to ask for it again after a setting changed. */
export interface SessionState extends Session {
  readonly refresh: () => void;
}

export const SessionContext = createContext<SessionState>({
  email: '',
  language: 'id',
  programmeName: '',
  neutralMode: true,
  refresh: () => undefined,
});

/** The session of this sidebar. */
export function useSession(): SessionState {
  return useContext(SessionContext);
}
