import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../sidebar/form/button';
import { useLanguage, useWords } from '../../../sidebar/language';
import type { IdPair, MergePeopleInput } from '../contract/same-person';
import type { PairField, PersonCells } from '../core';
import { fieldsOfPair } from '../core';
import { ChoiceOfSide } from './choice-of-side';
import { shownCell } from './entry-form';
import { fieldLabel } from './field-labels';
import type { MergeChoices, Side } from './merge-choices';
import { fieldKey, sideOf, takenCells } from './merge-choices';
import { samePersonWords } from './same-person-words';

/** How two rows become one: which row stays, and from which of the two each column comes. */
export function MergeForm({
  pair,
  people,
  isBusy,
  onMerge,
  onDifferent,
  onLater,
}: {
  readonly pair: IdPair;
  readonly people: readonly [PersonCells, PersonCells];
  readonly isBusy: boolean;
  readonly onMerge: (input: MergePeopleInput) => Promise<void>;
  readonly onDifferent: () => Promise<void>;
  readonly onLater: () => void;
}) {
  const words = useWords(samePersonWords);
  const language = useLanguage();
  const [survivor, setSurvivor] = useState<Side>('first');
  const [choices, setChoices] = useState<MergeChoices>({});
  const title = useRef<HTMLHeadingElement>(null);
  const { first, second } = pair;
  const fields = fieldsOfPair(...people);
  const both = fields.filter(({ state }) => state === 'both');
  const taken = takenCells(fields, survivor, choices);
  const isFilledIn = (field: PairField): boolean =>
    field.state === 'one' && sideOf(field, survivor, choices) !== survivor;
  const filledIn = fields.filter(isFilledIn);
  const shown = (field: PairField, side: Side): string =>
    shownCell(field.part, field.column, field[side]);
  useEffect(() => title.current?.focus(), []);

  return (
    <section class="merge">
      <h2 ref={title} tabIndex={-1}>
        {words.mergeTitle(first, second)}
      </h2>
      <ChoiceOfSide
        label={words.survivor}
        texts={{
          first: `${first} ${nameOf(people[0])}`,
          second: `${second} ${nameOf(people[1])}`,
        }}
        chosen={survivor}
        onChange={setSurvivor}
      />
      <p class="hint">{words.survivorHint}</p>
      {both.map((field) => (
        <ChoiceOfSide
          key={fieldKey(field)}
          label={fieldLabel(field.part, field.column, language)}
          texts={{ first: shown(field, 'first'), second: shown(field, 'second') }}
          chosen={sideOf(field, survivor, choices)}
          onChange={(side) => setChoices({ ...choices, [fieldKey(field)]: side })}
        />
      ))}
      {filledIn.length > 0 && (
        <>
          <p class="quiet">{words.filledIn(filledIn.length)}</p>
          <ul class="filled-in">
            {filledIn.map((field) => (
              <li key={fieldKey(field)}>
                {fieldLabel(field.part, field.column, language)}:{' '}
                <bdi>{shown(field, sideOf(field, survivor, choices))}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="actions">
        <Button
          kind="main"
          isDisabled={isBusy}
          onPress={() =>
            onMerge({
              survivor: pair[survivor],
              merged: survivor === 'first' ? second : first,
              taken,
            })
          }
        >
          {words.merge}
        </Button>
        <Button isDisabled={isBusy} onPress={onLater}>
          {words.later}
        </Button>
        <Button kind="quiet" isDisabled={isBusy} onPress={onDifferent}>
          {words.takeBack}
        </Button>
      </div>
    </section>
  );
}

function nameOf({ participant }: PersonCells): string {
  return shownCell('participant', 'name', participant['name'] ?? '');
}
