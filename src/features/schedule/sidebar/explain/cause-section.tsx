import { useState } from 'preact/hooks';
import type { Answer } from '../../../../sidebar/call';
import { call } from '../../../../sidebar/call';
import { Banner } from '../../../../sidebar/form/banner';
import { Busy } from '../../../../sidebar/form/busy';
import { Button } from '../../../../sidebar/form/button';
import { Outcome } from '../../../../sidebar/form/outcome';
import { useLanguage, useWords } from '../../../../sidebar/language';
import type { ProblemReply } from '../../contract';
import type { Explanation } from '../../core';
import { explainWords } from './explain-words';
import { useExplanation } from './use-explanation';
import { clashSentence, useSay } from './view-explanation';

/** *Kenapa tidak bisa?*: what clashes, what could be given up, and the fullest schedule all the same. */
export function CauseSection({ reply }: { readonly reply: ProblemReply }) {
  const words = useWords(explainWords);
  const { stage, look, stop } = useExplanation(reply.problem);
  return (
    <section>
      <p>{words.causeIntro}</p>
      {stage.is === 'working' ? (
        <>
          <Busy label={words.working(stage.judged)} />
          <Button onPress={stop}>{words.stop}</Button>
        </>
      ) : (
        <Button kind={stage.is === 'explained' ? 'plain' : 'main'} onPress={() => void look()}>
          {words.look}
        </Button>
      )}
      {stage.is === 'possible' && <Banner kind="done">{words.possible}</Banner>}
      {stage.is === 'stopped' && <Banner kind="info">{words.stopped}</Banner>}
      {stage.is === 'explained' && <Explained reply={reply} explanation={stage.explanation} />}
    </section>
  );
}

function Explained({
  reply,
  explanation,
}: {
  readonly reply: ProblemReply;
  readonly explanation: Explanation;
}) {
  const words = useWords(explainWords);
  const say = useSay();
  const { verdict, remedies } = explanation;
  return (
    <div class="explained">
      <Banner kind={verdict.is === 'proved' ? 'error' : 'warning'}>
        {clashSentence(explanation, say)}
      </Banner>
      {verdict.is === 'proved' ? (
        <ul class="proofs">
          {verdict.proofs.map((proof) => (
            <li key={say(proof)}>{say(proof)}</li>
          ))}
        </ul>
      ) : (
        <p>{words.notFound(verdict.missing)}</p>
      )}
      <h2>{words.remedies}</h2>
      {remedies.length === 0 && <p>{words.noRemedy}</p>}
      <ol class="remedies">
        {remedies.map(({ remedy, isEnough }) => (
          <li key={say(remedy)}>
            {say(remedy)}{' '}
            <span class={isEnough ? 'badge done' : 'badge check'}>
              {isEnough ? words.enough : words.helps}
            </span>
          </li>
        ))}
      </ol>
      <Part reply={reply} explanation={explanation} />
    </div>
  );
}

/** The fullest schedule, with a reason for each unit that has no place; it may be written as it is. */
function Part({
  reply: { basis, problem },
  explanation: { part },
}: {
  readonly reply: ProblemReply;
  readonly explanation: Explanation;
}) {
  const words = useWords(explainWords);
  const language = useLanguage();
  const say = useSay();
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  if (part === null) return null;
  const missing = part.unplaced.reduce((jp, unit) => jp + unit.jp, 0);
  const placed = part.sessions.reduce(
    (jp, session) => (session.isHeld === false ? jp : jp + session.jp),
    0,
  );
  const write = async (): Promise<void> => {
    const request = {
      basis,
      scope: problem.scope,
      reason: words.partReason,
      sessions: part.sessions,
    };
    setAnswer(await call<unknown>('schedule.apply', request, language));
  };
  return (
    <>
      <h2>{words.part(placed, placed + missing)}</h2>
      <ul class="proofs">
        {part.unplaced.map(({ class: name, unit, reason }) => (
          <li key={`${name} ${unit}`}>{say(reason)}</li>
        ))}
      </ul>
      <Button onPress={write}>{words.writePart}</Button>
      {answer !== null && <Outcome answer={answer} />}
    </>
  );
}
