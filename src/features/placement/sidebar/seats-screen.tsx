import { Button } from '../../../sidebar/form/button';
import { EmptyState } from '../../../sidebar/form/empty-state';
import { Figures } from '../../../sidebar/form/figures';
import { LoadedProblems } from '../../../sidebar/form/loaded-problems';
import { LoadedView } from '../../../sidebar/form/loaded-view';
import { RunAction } from '../../../sidebar/form/run-action';
import { useLanguage, useWords } from '../../../sidebar/language';
import { ReasonList } from '../../../sidebar/reason-list/reason-list';
import { useAnswer } from '../../../sidebar/use-answer';
import type { SeatsReply } from '../contract';
import { pairWords } from './pair-words';
import { personWords } from './person-words';
import { placementWords } from './placement-words';
import type { Screen } from './screen';
import { seatGroups, viewFilling, viewSeats } from './view-seats';

/** The seats of each package, who got one and why; a way to each person and to those who must be decided again. */
export function SeatsScreen({ onOpen }: { readonly onOpen: (screen: Screen) => void }) {
  const words = useWords(placementWords);
  const { again } = useWords(personWords);
  const { title } = useWords(pairWords);
  const loaded = useAnswer<SeatsReply>('placement.list', {});
  return (
    <>
      <RunAction label={words.propose} action="placement.propose" onDone={loaded.reload} />
      <div class="actions">
        <Button onPress={() => onOpen({ at: 'again' })}>{again}</Button>
        <Button onPress={() => onOpen({ at: 'pairs' })}>{title}</Button>
      </div>
      <LoadedProblems loaded={loaded} />
      <LoadedView loaded={loaded}>
        {(reply) =>
          reply.people.length === 0 ? (
            <EmptyState>{words.nobody}</EmptyState>
          ) : (
            <Seats reply={reply} onOpen={onOpen} />
          )
        }
      </LoadedView>
    </>
  );
}

function Seats({
  reply,
  onOpen,
}: {
  readonly reply: SeatsReply;
  readonly onOpen: (screen: Screen) => void;
}) {
  const language = useLanguage();
  const words = useWords(placementWords);
  return (
    <>
      <h2>{words.seats}</h2>
      <Figures figures={viewFilling(reply, language)} />
      <ReasonList
        groups={seatGroups(reply, language)}
        entries={viewSeats(reply, language)}
        more={({ key }) => (
          <Button kind="quiet" onPress={() => onOpen({ at: 'person', id: key })}>
            {words.why(key)}
          </Button>
        )}
      />
    </>
  );
}
