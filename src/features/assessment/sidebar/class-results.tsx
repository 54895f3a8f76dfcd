import { useState } from 'preact/hooks';
import { parseTypedDate } from '../../../kernel/parse-date';
import { formatDateShort } from '../../../kernel/plain-date';
import type { Answer } from '../../../sidebar/call';
import { useDraft } from '../../../sidebar/draft';
import { ChoiceField } from '../../../sidebar/form/choice-field';
import { DateField } from '../../../sidebar/form/date-field';
import { Outcome } from '../../../sidebar/form/outcome';
import { TextField } from '../../../sidebar/form/text-field';
import { dateFault } from '../../../sidebar/form/typed-fault';
import { useLanguage, useWords } from '../../../sidebar/language';
import type { ClassResultsReply } from '../contract';
import type { Competence } from '../core';
import { resultId } from '../core';
import { assessmentWords } from './assessment-words';
import type { Refusal, TypedScores } from './result-grid';
import { ResultGrid } from './result-grid';
import { useResultEntry } from './use-result-entry';
import type { EntryRow } from './view-results';
import { countEntered, viewEntries } from './view-results';

/** The people of a class in one unit: day and assessor once, then a key for each of them. */
export function ClassResults({ reply }: { readonly reply: ClassResultsReply }) {
  const language = useLanguage();
  const words = useWords(assessmentWords);
  const [unit, setUnit] = useState(reply.units[0]?.code ?? '');
  const [isOnward, setOnward] = useState(false);
  const [attempt, setAttempt] = useState('');
  const [day, setDay] = useDraft('assessment.day', formatDateShort(reply.today));
  const [assessor, setAssessor] = useDraft('assessment.assessor', '');
  const [typed, setTyped] = useState<TypedScores>({});
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [noted, setNoted] = useState<Answer<unknown> | null>(null);
  const { results, states, failure, enter, note } = useResultEntry(reply);
  const wanted = attempt === '' ? null : Number(attempt);
  const entries = viewEntries(reply, results, unit, wanted);
  const following = reply.units[reply.units.findIndex(({ code }) => code === unit) + 1];
  const goTo = (code: string, comesFromList: boolean): void => {
    setOnward(comesFromList);
    setUnit(code);
    setTyped({});
    setRefusal(null);
  };

  const refuse = (participant: string, text: string): boolean => {
    setRefusal({ participant, text });
    return false;
  };
  const whyNot = (code: string, name: string, turn: number): string =>
    code === 'assessment.score_below_minimum'
      ? words.belowMinimum(name, reply.minimumScore ?? 0)
      : words.notThisAttempt(name, turn);
  const enterResult = (
    { participant, name, attempt: turn }: EntryRow,
    competence: Competence,
    score: number | null,
  ): boolean => {
    if (turn === null) return false;
    if (dateFault(day, language) !== '') return refuse(participant, words.fixDay);
    const code = enter({
      ...{ participant, unit, attempt: turn, competence },
      ...{ assessedOn: parseTypedDate(day.trim()) ?? undefined },
      ...{ score: score ?? undefined, assessor: assessor.trim() || undefined },
    });
    if (code !== null) return refuse(participant, whyNot(code, name, turn));
    setRefusal(null);
    setTyped((before) => ({ ...before, [participant]: '' }));
    return true;
  };
  const saveNote = async ({ participant }: EntryRow, evidence: string): Promise<boolean> => {
    const answer = await note(participant, unit, evidence);
    setNoted(answer.status === 'done' && answer.problems.length === 0 ? null : answer);
    return answer.status === 'done';
  };

  return (
    <>
      <ChoiceField
        label={words.unit}
        value={unit}
        options={reply.units.map(({ code, title }) => ({ value: code, label: `${code} ${title}` }))}
        onChange={(code) => goTo(code, false)}
      />
      <ChoiceField
        label={words.attempt}
        value={attempt}
        options={attemptOptions(reply.maxAttempts, words)}
        onChange={setAttempt}
      />
      <DateField label={words.day} value={day} onChange={setDay} />
      <TextField label={words.assessor} value={assessor} onChange={setAssessor} />
      <p class="hint">{words.keys(reply.minimumScore)}</p>
      {failure !== null && <Outcome answer={failure} />}
      {noted !== null && <Outcome answer={noted} />}
      <p role="status">{words.progress(countEntered(entries), entries.length)}</p>
      <ResultGrid
        key={unit}
        entries={entries}
        minimumScore={reply.minimumScore}
        typed={typed}
        refusal={refusal}
        takesFocus={isOnward}
        onward={
          following === undefined
            ? null
            : {
                label: words.nextUnit(following.code, following.title),
                go: () => goTo(following.code, true),
              }
        }
        stateOf={(participant) => states.get(resultId(participant, unit)) ?? null}
        onType={(participant, score) => setTyped((before) => ({ ...before, [participant]: score }))}
        onEnter={enterResult}
        onNote={saveNote}
      />
    </>
  );
}

function attemptOptions(
  maxAttempts: number,
  words: { readonly nextAttempt: string; readonly attemptNumber: (attempt: number) => string },
) {
  const numbered = Array.from({ length: maxAttempts }, (_, index) => ({
    value: String(index + 1),
    label: words.attemptNumber(index + 1),
  }));
  return [{ value: '', label: words.nextAttempt }, ...numbered];
}
