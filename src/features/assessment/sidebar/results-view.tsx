import { useState } from 'preact/hooks';
import { ChoiceField } from '../../../sidebar/form/choice-field';
import { EmptyState } from '../../../sidebar/form/empty-state';
import { LoadedProblems } from '../../../sidebar/form/loaded-problems';
import { LoadedView } from '../../../sidebar/form/loaded-view';
import { Outcome } from '../../../sidebar/form/outcome';
import { useWords } from '../../../sidebar/language';
import { useAnswer } from '../../../sidebar/use-answer';
import type { ClassResultsReply } from '../contract';
import { resultId } from '../core';
import { assessmentWords } from './assessment-words';
import { ResultGrid } from './result-grid';
import { useResultEntry } from './use-result-entry';
import { countEntered, viewEntries } from './view-results';

/** *Nilai*: K or BK for the people of a class, unit by unit. */
export function ResultsView() {
  const words = useWords(assessmentWords);
  const [chosen, setChosen] = useState<string | null>(null);
  const loaded = useAnswer<ClassResultsReply>(
    'assessment.classResults',
    chosen === null ? {} : { class: chosen },
  );
  return (
    <LoadedView loaded={loaded}>
      {(reply) =>
        reply.classes.length === 0 ? (
          <EmptyState>{words.nobody}</EmptyState>
        ) : (
          <>
            <LoadedProblems loaded={loaded} />
            <ChoiceField
              label={words.class}
              value={chosen ?? reply.class}
              options={reply.classes.map((value) => ({ value, label: value }))}
              onChange={setChosen}
            />
            <ClassResults key={reply.class} reply={reply} />
          </>
        )
      }
    </LoadedView>
  );
}

function ClassResults({ reply }: { readonly reply: ClassResultsReply }) {
  const words = useWords(assessmentWords);
  const [unit, setUnit] = useState(reply.units[0]?.code ?? '');
  const [attempt, setAttempt] = useState('');
  const { results, states, failure, enter } = useResultEntry(reply);
  const wanted = attempt === '' ? null : Number(attempt);
  const entries = viewEntries(reply, results, unit, wanted);
  return (
    <>
      <ChoiceField
        label={words.unit}
        value={unit}
        options={reply.units.map(({ code, title }) => ({ value: code, label: `${code} ${title}` }))}
        onChange={setUnit}
      />
      <ChoiceField
        label={words.attempt}
        value={attempt}
        options={attemptOptions(reply.maxAttempts, words)}
        onChange={setAttempt}
      />
      <p class="quiet">{words.keys}</p>
      {failure !== null && <Outcome answer={failure} />}
      <p role="status">{words.progress(countEntered(entries), entries.length)}</p>
      <ResultGrid
        entries={entries}
        stateOf={(participant) => states.get(resultId(participant, unit)) ?? null}
        onEnter={({ participant, attempt: turn }, competence) => {
          if (turn !== null) enter({ participant, unit, attempt: turn }, competence);
        }}
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
