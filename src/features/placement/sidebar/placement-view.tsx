import { EmptyState } from '../../../sidebar/form/empty-state';
import { Figures } from '../../../sidebar/form/figures';
import { LoadedProblems } from '../../../sidebar/form/loaded-problems';
import { LoadedView } from '../../../sidebar/form/loaded-view';
import { RunAction } from '../../../sidebar/form/run-action';
import { useLanguage, useWords } from '../../../sidebar/language';
import { ReasonList } from '../../../sidebar/reason-list/reason-list';
import { useAnswer } from '../../../sidebar/use-answer';
import type { SeatsReply } from '../contract';
import { placementWords } from './placement-words';
import { seatGroups, viewFilling, viewSeats } from './view-seats';

/** *Penempatan*: places the eligible, and shows the seats of each package and who got one and why. */
export function PlacementView() {
  const words = useWords(placementWords);
  const loaded = useAnswer<SeatsReply>('placement.list', {});
  return (
    <>
      <RunAction label={words.propose} action="placement.propose" onDone={loaded.reload} />
      <LoadedProblems loaded={loaded} />
      <LoadedView loaded={loaded}>
        {(reply) =>
          reply.people.length === 0 ? (
            <EmptyState>{words.nobody}</EmptyState>
          ) : (
            <Seats reply={reply} />
          )
        }
      </LoadedView>
    </>
  );
}

function Seats({ reply }: { readonly reply: SeatsReply }) {
  const language = useLanguage();
  const words = useWords(placementWords);
  return (
    <>
      <h2>{words.seats}</h2>
      <Figures figures={viewFilling(reply, language)} />
      <ReasonList groups={seatGroups(reply, language)} entries={viewSeats(reply, language)} />
    </>
  );
}
