import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../sidebar/form/button';
import { TextField } from '../../../sidebar/form/text-field';
import { useWords } from '../../../sidebar/language';
import type { PersonCells, SamePair } from '../core';
import { fieldsOfPair } from '../core';
import { PairFieldsTable } from './pair-fields-table';
import { ReasonsList } from './reasons-list';
import { samePersonWords } from './same-person-words';

/** Where letters are typed, they are no keys to press. */
const TYPING = 'input, textarea, select';

/** One pair to decide about: side by side, with reasons; by buttons or by the keys S, B and L. */
export function PairCard({
  pair,
  people,
  position,
  isBusy,
  onDecide,
  onSkip,
}: {
  readonly pair: SamePair;
  readonly people: readonly [PersonCells, PersonCells];
  readonly position: { readonly at: number; readonly count: number };
  readonly isBusy: boolean;
  readonly onDecide: (verdict: 'same' | 'different', reason: string) => Promise<void>;
  readonly onSkip: () => void;
}) {
  const words = useWords(samePersonWords);
  const [reason, setReason] = useState('');
  const card = useRef<HTMLElement>(null);
  const fields = fieldsOfPair(...people);
  const equal = fields.filter(({ state }) => state === 'equal');
  const unequal = [
    ...fields.filter(({ state }) => state === 'both'),
    ...fields.filter(({ state }) => state === 'one'),
  ];
  const { first, second, verdict, score, reasons } = pair;
  useEffect(() => card.current?.focus(), [first, second]);

  const press = (event: KeyboardEvent): void => {
    const isTyping = event.target instanceof Element && event.target.matches(TYPING);
    if (isTyping || isBusy || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = {
      s: () => onDecide('same', reason),
      b: () => onDecide('different', reason),
      l: onSkip,
    }[event.key.toLowerCase()];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };

  return (
    <section
      ref={card}
      class="pair-card"
      tabIndex={-1}
      aria-label={words.position(position.at, position.count)}
      onKeyDown={press}
    >
      <p class="quiet">{words.position(position.at, position.count)}</p>
      <p>
        <strong>{words.likely[verdict]}</strong> <span class="quiet">({score}/100)</span>
      </p>
      <ReasonsList reasons={reasons} />
      <PairFieldsTable first={first} second={second} fields={unequal} />
      {equal.length > 0 && (
        <details class="equal">
          <summary>{words.equalFields(equal.length)}</summary>
          <PairFieldsTable first={first} second={second} fields={equal} />
        </details>
      )}
      <TextField label={words.reason} hint={words.reasonHint} value={reason} onChange={setReason} />
      <div class="actions">
        <Button kind="main" isDisabled={isBusy} onPress={() => onDecide('same', reason)}>
          {words.same} <kbd>S</kbd>
        </Button>
        <Button isDisabled={isBusy} onPress={() => onDecide('different', reason)}>
          {words.different} <kbd>B</kbd>
        </Button>
        <Button kind="quiet" isDisabled={isBusy} onPress={onSkip}>
          {words.skip} <kbd>L</kbd>
        </Button>
      </div>
      <p class="hint">{words.keys}</p>
    </section>
  );
}
