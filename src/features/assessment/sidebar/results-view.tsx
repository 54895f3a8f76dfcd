import { useState } from 'preact/hooks';
import { ChoiceField } from '../../../sidebar/form/choice-field';
import { EmptyState } from '../../../sidebar/form/empty-state';
import { LoadedProblems } from '../../../sidebar/form/loaded-problems';
import { LoadedView } from '../../../sidebar/form/loaded-view';
import { useWords } from '../../../sidebar/language';
import { useAnswer } from '../../../sidebar/use-answer';
import type { ClassResultsReply } from '../contract';
import { assessmentWords } from './assessment-words';
import { ClassResults } from './class-results';

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
