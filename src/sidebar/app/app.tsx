import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Language } from '../../kernel/problem';
import type { Answer } from '../call';
import { call } from '../call';
import { Banner } from '../form/banner';
import { Busy } from '../form/busy';
import { Button } from '../form/button';
import { Outcome } from '../form/outcome';
import { LanguageContext } from '../language';
import { otherAccountText } from '../lost-text';
import { isOtherAccount, openedFor } from '../opened-for';
import type { Session } from '../session';
import { SessionContext } from '../session';
import { sharedWords } from '../shared-words';
import { Rooms } from './rooms';

/** The sidebar: asks once who is here, then shows the places in that person's language. */
export function App() {
  const [session, setSession] = useState<Session | null>(null);
  const [failure, setFailure] = useState<Answer<Session> | null>(null);
  const language: Language = session?.language ?? 'id';
  const refresh = useCallback(async (): Promise<void> => {
    const answer = await call<Session>('app.session', {}, language);
    if (answer.status === 'done') setSession(answer.value);
    setFailure(answer.status === 'done' ? null : answer);
  }, [language]);
  useEffect(() => {
    refresh();
    // Asked again only by `refresh`: a new language must not ask for the session it came from.
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (
    session !== null &&
    isOtherAccount(openedFor(document.getElementById('app')), session.email)
  ) {
    return (
      <main class="place">
        <Banner kind="error">{otherAccountText(language)}</Banner>
        <Button kind="main" onPress={refresh}>
          {sharedWords[language].retry}
        </Button>
      </main>
    );
  }
  if (session === null) {
    return (
      <main class="place">
        {failure === null ? <Busy /> : <Outcome answer={failure} />}
        {failure !== null && (
          <Button kind="main" onPress={refresh}>
            {sharedWords[language].retry}
          </Button>
        )}
      </main>
    );
  }
  return (
    <SessionContext.Provider value={{ ...session, refresh }}>
      <LanguageContext.Provider value={language}>
        <Rooms />
      </LanguageContext.Provider>
    </SessionContext.Provider>
  );
}
