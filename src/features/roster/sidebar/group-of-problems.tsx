import { Button } from '../../../sidebar/form/button';
import { useLanguage, useWords } from '../../../sidebar/language';
import { showCell } from '../../../sidebar/show-cell';
import type { RosterFix } from '../contract';
import type { ProblemGroup, ProblemItem } from './problem-groups';
import { problemWords } from './problem-words';

/** Findings of one kind, opened by a click: each jumps to its cell, and what is certain can be fixed at once. */
export function GroupOfProblems({
  group,
  isBusy,
  onFix,
}: {
  readonly group: ProblemGroup;
  readonly isBusy: boolean;
  readonly onFix: (fixes: readonly RosterFix[]) => Promise<void>;
}) {
  const words = useWords(problemWords);
  const fixes = group.items.flatMap(({ fix }) => (fix === null ? [] : [fix]));
  return (
    <details class="kind-of-problem">
      <summary>
        <span class={`severity ${group.severity}`}>
          {words.severities[group.severity]}: {group.items.length}
        </span>{' '}
        {group.title}
      </summary>
      {fixes.length > 1 && (
        <Button isDisabled={isBusy} onPress={() => onFix(fixes)}>
          {words.fixGroup(fixes.length)}
        </Button>
      )}
      <ul class="problems">
        {group.items.map((item, position) => (
          <li key={`${position} ${placeOf(item)}`}>
            <Finding item={item} hasOwnText={item.text !== group.title} />
            {item.fix !== null && (
              <FixOffer fix={item.fix} place={placeOf(item)} isBusy={isBusy} onFix={onFix} />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Finding({
  item,
  hasOwnText,
}: {
  readonly item: ProblemItem;
  readonly hasOwnText: boolean;
}) {
  const language = useLanguage();
  return (
    <>
      <button type="button" class="link" onClick={() => showCell(item.at, language)}>
        {placeOf(item)}
      </button>{' '}
      <span class="quiet">{item.at.column}</span>
      {hasOwnText && <p>{item.text}</p>}
    </>
  );
}

function FixOffer({
  fix,
  place,
  isBusy,
  onFix,
}: {
  readonly fix: RosterFix;
  readonly place: string;
  readonly isBusy: boolean;
  readonly onFix: (fixes: readonly RosterFix[]) => Promise<void>;
}) {
  const words = useWords(problemWords);
  return (
    <p class="fix">
      {fix.change !== null && (
        <span class="change">{words.change(fix.change.from, fix.change.to)} </span>
      )}
      <button
        type="button"
        class="button quiet"
        disabled={isBusy}
        aria-label={words.fixAt(place)}
        onClick={() => onFix([fix])}
      >
        {words.fix}
      </button>
    </p>
  );
}

function placeOf({ at }: ProblemItem): string {
  return `${at.sheet}!${at.cell ?? at.row}`;
}
