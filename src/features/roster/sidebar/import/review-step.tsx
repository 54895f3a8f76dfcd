import { useState } from 'preact/hooks';
import { Banner } from '../../../../sidebar/form/banner';
import { Button } from '../../../../sidebar/form/button';
import { useWords } from '../../../../sidebar/language';
import type { ImportReview, ImportRow } from '../../core';
import { ChangedList } from './changed-list';
import { DoubtfulList } from './doubtful-list';
import { importWords } from './import-words';
import { NewcomerList } from './newcomer-list';
import { PlainLists } from './plain-lists';
import type { ReviewChoices, ReviewGroup } from './review-groups';
import { REVIEW_GROUPS } from './review-groups';

/** Step 3: everything that would happen, group by group, before anything is written. */
export function ReviewStep({
  review,
  choices,
  rows,
  onChoose,
  onBack,
  onSend,
}: {
  readonly review: ImportReview;
  readonly choices: ReviewChoices;
  /** What would be written as it is chosen now. */
  readonly rows: readonly ImportRow[];
  readonly onChoose: (choices: ReviewChoices) => void;
  readonly onBack: () => void;
  readonly onSend: () => void;
}) {
  const words = useWords(importWords);
  const filled = REVIEW_GROUPS.find((group) => review[group].length > 0);
  const [shown, setShown] = useState<ReviewGroup>(filled ?? 'newcomers');
  const added = rows.filter(({ id }) => id === null).length;
  const undecided = review.doubtful.length - countDecided(review, choices);
  const list = { review, choices, onChoose };
  return (
    <>
      <nav class="pills" aria-label={words.steps[2]}>
        {REVIEW_GROUPS.map((group) => (
          <button
            key={group}
            type="button"
            aria-pressed={group === shown}
            onClick={() => setShown(group)}
          >
            {words.groups[group]} <b>{review[group].length}</b>
          </button>
        ))}
      </nav>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling part must be reachable by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={words.groups[shown]}>
        <p class="quiet">{words.about[shown]}</p>
        {review[shown].length === 0 && <p>{words.empty}</p>}
        {shown === 'newcomers' && <NewcomerList {...list} />}
        {shown === 'changed' && <ChangedList {...list} />}
        {shown === 'doubtful' && <DoubtfulList {...list} />}
        <PlainLists review={review} shown={shown} />
      </section>
      {undecided > 0 && <p class="quiet">{words.undecided(undecided)}</p>}
      {rows.length === 0 && <Banner kind="info">{words.nothing}</Banner>}
      <div class="actions foot">
        <Button onPress={onBack}>{words.back}</Button>
        <Button kind="main" isDisabled={rows.length === 0} onPress={onSend}>
          {words.send(added, rows.length - added)}
        </Button>
      </div>
    </>
  );
}

function countDecided({ doubtful }: ImportReview, { decided }: ReviewChoices): number {
  return doubtful.filter(({ person }) => decided.has(person.line)).length;
}
