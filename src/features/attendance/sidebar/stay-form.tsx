import type { Answer } from '../../../sidebar/call';
import { ChoiceField } from '../../../sidebar/form/choice-field';
import { DateField } from '../../../sidebar/form/date-field';
import { EntryFoot } from '../../../sidebar/form/entry-foot';
import { TextField } from '../../../sidebar/form/text-field';
import { useWords } from '../../../sidebar/language';
import type { ParticipationsReply } from '../contract';
import type { TypedStay } from './typed-stay';
import { stayToSave } from './typed-stay';
import { watchWords } from './watch-words';

const ENDINGS = ['', 'dropped', 'partial'] as const;

/** Who, from when to when, and how it ended. What was typed stays until it is saved. */
export function StayForm({
  typed,
  people,
  onType,
  onSaved,
  onCancel,
}: {
  readonly typed: TypedStay;
  readonly people: ParticipationsReply['people'];
  readonly onType: (typed: TypedStay) => void;
  readonly onSaved: (answer: Answer<unknown>) => Promise<void>;
  readonly onCancel: () => void;
}) {
  const words = useWords(watchWords);
  return (
    <>
      <ChoiceField
        label={words.who}
        isRequired
        value={typed.id}
        options={[
          { value: '', label: words.choose },
          ...people.map(({ id, name, class: of }) => ({ value: id, label: `${name} (${of})` })),
        ]}
        onChange={(id) => onType({ ...typed, id })}
      />
      <DateField
        label={words.from}
        hint={words.fromHint}
        value={typed.from}
        onChange={(from) => onType({ ...typed, from })}
      />
      <DateField
        label={words.until}
        hint={words.untilHint}
        value={typed.until}
        onChange={(until) => onType({ ...typed, until })}
      />
      <ChoiceField
        label={words.ending}
        value={typed.ending}
        options={ENDINGS.map((value) => ({ value, label: words.endings[value] }))}
        onChange={(value) =>
          onType({ ...typed, ending: ENDINGS.find((one) => one === value) ?? '' })
        }
      />
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        value={typed.reason}
        onChange={(reason) => onType({ ...typed, reason })}
      />
      <EntryFoot
        action="attendance.saveParticipation"
        toSave={() => stayToSave(typed)}
        labels={{ save: words.save, cancel: words.back, incomplete: words.incomplete }}
        onSaved={onSaved}
        onCancel={onCancel}
      />
    </>
  );
}
