import { Button } from '../../../sidebar/form/button';
import { EmptyState } from '../../../sidebar/form/empty-state';
import { LoadedView } from '../../../sidebar/form/loaded-view';
import { useLanguage, useWords } from '../../../sidebar/language';
import { ReasonList } from '../../../sidebar/reason-list/reason-list';
import { useAnswer } from '../../../sidebar/use-answer';
import type { CompareReply } from '../contract';
import { personWords } from './person-words';
import { placementWords } from './placement-words';
import { againGroups, viewAgain } from './view-again';

/** Who must be decided again, because the sheets are not as they were when people were placed. */
export function AgainScreen({ onBack }: { readonly onBack: () => void }) {
  const language = useLanguage();
  const { toList } = useWords(placementWords);
  const words = useWords(personWords);
  const loaded = useAnswer<CompareReply>('placement.compare', {});
  return (
    <>
      <Button kind="quiet" onPress={onBack}>
        ← {toList}
      </Button>
      <h2>{words.again}</h2>
      <p class="quiet">{words.againHint}</p>
      <LoadedView loaded={loaded}>
        {(reply) =>
          reply.people.length === 0 ? (
            <EmptyState>{words.againNone}</EmptyState>
          ) : (
            <ReasonList groups={againGroups(language)} entries={viewAgain(reply, language)} />
          )
        }
      </LoadedView>
    </>
  );
}
