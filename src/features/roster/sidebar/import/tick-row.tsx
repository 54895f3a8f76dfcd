import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '../../../../sidebar/language';
import { importWords } from './import-words';

/** A person with a tick: imported or not. */
export function TickRow({
  name,
  about,
  isTaken,
  onTick,
  children,
}: {
  readonly name: string;
  readonly about: string;
  readonly isTaken: boolean;
  readonly onTick: (isTaken: boolean) => void;
  readonly children: ComponentChildren;
}) {
  const words = useWords(importWords);
  const id = useId();
  return (
    <li class="tickrow">
      <input
        id={id}
        type="checkbox"
        aria-label={`${words.take(name)}, ${about}`}
        checked={isTaken}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <div>
        <label for={id}>
          <b>{name}</b> <span class="quiet">{about}</span>
        </label>
        {children}
      </div>
    </li>
  );
}
