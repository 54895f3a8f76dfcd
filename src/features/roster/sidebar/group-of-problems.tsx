import { Button } from '../../../sidebar/form/button';
import { useLanguage, useWords } from '../../../sidebar/language';
import { showCell } from '../../../sidebar/show-cell';
import type { RosterFix } from '../contract';
import type { ProblemGroup, ProblemItem } from './problem-groups';
import { problemWords } from './problem-words';

/**
 * Findings of one kind, opened by a click: each jumps to its cell, what is certain can be fixed at once, proposals can be
 * accepted, and the kind can be switched off.
 */
export function GroupOfProblems({
  group,
  isBusy,
  onFix,
  onSwitchOff,
}: {
  readonly group: ProblemGroup;
  readonly isBusy: boolean;
  readonly onFix: (fixes: readonly RosterFix[]) => Promise<void>;
  readonly onSwitchOff: (code: string) => Promise<void>;
}) {
  const words = useWords(problemWords);
  const offered = group.items.flatMap(({ fix }) => (fix === null ? [] : [fix]));
  const certain = offered.filter(({ isCertain }) => isCertain);
  const proposed = offered.filter(({ isCertain }) => !isCertain);
  const { switchCode } = group;
  return (
    <details class="kind-of-problem">
      <summary>
        <span class={`severity ${group.severity}`}>
          {words.severities[group.severity]}: {group.items.length}
        </span>{' '}
        {group.title}
      </summary>
      {certain.length > 1 && (
        <Button isDisabled={isBusy} onPress={() => onFix(certain)}>
          {words.fixGroup(certain.length)}
        </Button>
      )}
      {proposed.length > 1 && (
        <Button isDisabled={isBusy} onPress={() => onFix(proposed)}>
          {words.acceptGroup(proposed.length)}
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
      {switchCode !== null && (
        <button
          type="button"
          class="button quiet"
          disabled={isBusy}
          aria-label={words.switchOffWhich(group.title)}
          onClick={() => onSwitchOff(switchCode)}
        >
          {words.switchOff}
        </button>
      )}
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
        aria-label={fix.isCertain ? words.fixAt(place) : words.acceptAt(place)}
        onClick={() => onFix([fix])}
      >
        {fix.isCertain ? words.fix : words.accept}
      </button>
    </p>
  );
}

function placeOf({ at }: ProblemItem): string {
  return `${at.sheet}!${at.cell ?? at.row}`;
}
