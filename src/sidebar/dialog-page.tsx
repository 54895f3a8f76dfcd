import type { ComponentType } from 'preact';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Answer } from './call';
import { call } from './call';
import { Banner } from './form/banner';
import { Busy } from './form/busy';
import { Button } from './form/button';
import { Outcome } from './form/outcome';
import { LanguageContext } from './language';
import { otherAccountText } from './lost-text';
import { isOtherAccount, openedFor } from './opened-for';
import type { Session } from './session';
import { sharedWords } from './shared-words';

/** Draws the page of a dialog in the language of the programme, once it is known who is here. */
export function showDialogPage(content: ComponentType): void {
  const element = document.getElementById('app');
  if (element !== null) render(<DialogPage content={content} />, element);
}

function DialogPage({ content: Content }: { readonly content: ComponentType }) {
  const [session, setSession] = useState<Session | null>(null);
  const [failure, setFailure] = useState<Answer<Session> | null>(null);
  const ask = async (): Promise<void> => {
    const answer = await call<Session>('app.session', {}, 'id');
    setSession(answer.status === 'done' ? answer.value : null);
    setFailure(answer.status === 'done' ? null : answer);
  };
  useEffect(() => {
    ask();
  }, []);
  const language = session?.language ?? 'id';
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const email = session?.email ?? '';
  if (isOtherAccount(openedFor(document.getElementById('app')), email)) {
    return (
      <main class="dialog">
        <Banner kind="error">{otherAccountText(language)}</Banner>
      </main>
    );
  }
  if (session === null) {
    return (
      <main class="dialog">
        {failure === null ? <Busy /> : <Outcome answer={failure} />}
        {failure !== null && <Button onPress={ask}>{sharedWords[language].retry}</Button>}
      </main>
    );
  }
  return (
    <LanguageContext.Provider value={language}>
      <Content />
    </LanguageContext.Provider>
  );
}
