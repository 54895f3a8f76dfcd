import { ChoiceField } from '../../../sidebar/form/choice-field';
import { DateField } from '../../../sidebar/form/date-field';
import { useWords } from '../../../sidebar/language';
import type { NamedThing } from '../contract';
import { scopeWords } from './scope-words';
import type { TypedScope } from './typed-scope';
import { SCOPE_KINDS } from './typed-scope';
import './schedule.css';

/** What the next planning may change: everything, a class, a trainer, some days, or only what has no place. */
export function ScopeForm({
  typed,
  classes,
  trainers,
  onType,
}: {
  readonly typed: TypedScope;
  readonly classes: readonly { readonly id: string }[];
  readonly trainers: readonly NamedThing[];
  readonly onType: (typed: TypedScope) => void;
}) {
  const words = useWords(scopeWords);
  const { kind } = typed;
  const kinds = SCOPE_KINDS.map((value) => ({ value, label: words.kinds[value] }));
  const things = kind === 'class' ? classes.map(({ id }) => ({ id, name: '' })) : trainers;
  const options = things.map(({ id, name }) => ({
    value: id,
    label: name === '' ? id : `${name} (${id})`,
  }));
  return (
    <>
      <ChoiceField
        label={words.scope}
        hint={words.hints[kind]}
        value={kind}
        options={kinds}
        onChange={(value) =>
          onType({ ...typed, id: '', kind: SCOPE_KINDS.find((known) => known === value) ?? 'all' })
        }
      />
      {(kind === 'class' || kind === 'trainer') && (
        <ChoiceField
          label={words[kind]}
          value={typed.id}
          options={[{ value: '', label: words.choose }, ...options]}
          onChange={(id) => onType({ ...typed, id })}
        />
      )}
      {kind === 'dates' && (
        <div class="pair">
          <DateField
            label={words.from}
            value={typed.from}
            onChange={(from) => onType({ ...typed, from })}
          />
          <DateField
            label={words.until}
            value={typed.until}
            onChange={(until) => onType({ ...typed, until })}
          />
        </div>
      )}
    </>
  );
}
