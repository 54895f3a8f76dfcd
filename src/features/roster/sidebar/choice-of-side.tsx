import { useId } from 'preact/hooks';
import type { Side } from './merge-choices';

/** A choice between the two rows: radio buttons with what each has. */
export function ChoiceOfSide({
  label,
  texts,
  chosen,
  onChange,
}: {
  readonly label: string;
  readonly texts: Readonly<Record<Side, string>>;
  readonly chosen: Side;
  readonly onChange: (side: Side) => void;
}) {
  const name = useId();
  const sides: readonly Side[] = ['first', 'second'];
  return (
    <fieldset class="sides">
      <legend>{label}</legend>
      {sides.map((side) => (
        <label key={side}>
          <input
            type="radio"
            name={name}
            checked={side === chosen}
            onChange={() => onChange(side)}
          />
          <bdi>{texts[side]}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
