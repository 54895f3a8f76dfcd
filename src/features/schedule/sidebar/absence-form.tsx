import type { Answer } from '../../../sidebar/call';
import { ChoiceField } from '../../../sidebar/form/choice-field';
import { DateField } from '../../../sidebar/form/date-field';
import { EntryFoot } from '../../../sidebar/form/entry-foot';
import { TextField } from '../../../sidebar/form/text-field';
import { useWords } from '../../../sidebar/language';
import type { AbsencesReply } from '../contract';
import { absenceWords } from './absence-words';
import type { TypedAbsence } from './typed-absence';
import { ABSENCE_KINDS, absenceToSave, isTimeOrEmpty } from './typed-absence';

/** Who or what is away, from when to when. What was typed stays until it is saved. */
export function AbsenceForm({
  typed,
  choices,
  onType,
  onSaved,
  onCancel,
}: {
  readonly typed: TypedAbsence;
  readonly choices: AbsencesReply['choices'];
  readonly onType: (typed: TypedAbsence) => void;
  readonly onSaved: (answer: Answer<unknown>) => Promise<void>;
  readonly onCancel: () => void;
}) {
  const words = useWords(absenceWords);
  const { kind } = typed;
  const timeError = (time: string): string => (isTimeOrEmpty(time) ? '' : words.badTime);
  return (
    <>
      <ChoiceField
        label={words.kind}
        value={kind}
        options={ABSENCE_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        onChange={(value) =>
          onType({ ...typed, who: '', kind: ABSENCE_KINDS.find((one) => one === value) ?? kind })
        }
      />
      <ChoiceField
        label={words.who[kind]}
        isRequired
        value={typed.who}
        options={[
          { value: '', label: words.choose },
          ...choices[kind].map(({ id, name }) => ({
            value: id,
            label: name === '' ? id : `${name} (${id})`,
          })),
        ]}
        onChange={(who) => onType({ ...typed, who })}
      />
      <DateField
        label={words.start}
        isRequired
        value={typed.start}
        onChange={(start) => onType({ ...typed, start })}
      />
      <DateField
        label={words.end}
        isRequired
        value={typed.end}
        onChange={(end) => onType({ ...typed, end })}
      />
      <div class="pair">
        <TextField
          label={words.from}
          hint={words.hoursHint}
          error={timeError(typed.from)}
          value={typed.from}
          onChange={(from) => onType({ ...typed, from })}
        />
        <TextField
          label={words.until}
          error={timeError(typed.until)}
          value={typed.until}
          onChange={(until) => onType({ ...typed, until })}
        />
      </div>
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        value={typed.reason}
        onChange={(reason) => onType({ ...typed, reason })}
      />
      <EntryFoot
        action="schedule.saveAbsence"
        toSave={() => absenceToSave(typed)}
        labels={{ save: words.save, cancel: words.cancel, incomplete: words.incomplete }}
        onSaved={onSaved}
        onCancel={onCancel}
      />
    </>
  );
}
