import { formatDateShort } from '../../../../kernel/plain-date';
import type { Answer } from '../../../../sidebar/call';
import { ChoiceField } from '../../../../sidebar/form/choice-field';
import { DateField } from '../../../../sidebar/form/date-field';
import { EntryFoot } from '../../../../sidebar/form/entry-foot';
import { TextField } from '../../../../sidebar/form/text-field';
import { useWords } from '../../../../sidebar/language';
import type { GuestsReply } from '../../contract/guests';
import { guestWords } from './guest-words';
import type { TypedGuest } from './typed-guest';
import { guestToSave, isAddressOrEmpty, isJpOrEmpty } from './typed-guest';

const CONSENTS = ['', 'yes', 'no'] as const;

/** Who spoke about what, and where the *piagam* goes. What was typed stays until it is saved. */
export function GuestForm({
  typed,
  units,
  onType,
  onSaved,
  onCancel,
}: {
  readonly typed: TypedGuest;
  readonly units: GuestsReply['units'];
  readonly onType: (typed: TypedGuest) => void;
  readonly onSaved: (answer: Answer<unknown>) => Promise<void>;
  readonly onCancel: () => void;
}) {
  const words = useWords(guestWords);
  const text = (key: 'frontTitles' | 'name' | 'backTitles' | 'institution' | 'topic') => ({
    label: words.fields[key],
    value: typed[key],
    onChange: (value: string) => onType({ ...typed, [key]: value }),
  });
  const unit = units.find(({ code }) => code === typed.unit);
  return (
    <>
      <TextField {...text('name')} isRequired hint={words.nameHint} />
      <TextField {...text('frontTitles')} hint={words.frontHint} />
      <TextField {...text('backTitles')} hint={words.backHint} />
      <TextField {...text('institution')} />
      <ChoiceField
        label={words.fields.unit}
        hint={unit === undefined ? words.unitHint : words.daysOf(unit.days.map(formatDateShort))}
        value={typed.unit}
        options={[
          { value: '', label: words.noUnit },
          ...units.map(({ code, title }) => ({ value: code, label: `${code} ${title}` })),
        ]}
        onChange={(code) => onType({ ...typed, unit: code })}
      />
      <TextField {...text('topic')} hint={typed.unit === '' ? '' : words.topicHint} />
      <DateField
        label={words.fields.date}
        {...(typed.unit === '' ? {} : { hint: words.dateHint })}
        value={typed.date}
        onChange={(date) => onType({ ...typed, date })}
      />
      <TextField
        label={words.fields.jp}
        inputMode="numeric"
        hint={typed.unit === '' ? '' : words.jpHint}
        error={isJpOrEmpty(typed.jp) ? '' : words.badJp}
        value={typed.jp}
        onChange={(jp) => onType({ ...typed, jp })}
      />
      <TextField
        label={words.fields.email}
        inputMode="email"
        hint={words.emailHint}
        error={isAddressOrEmpty(typed.email) ? '' : words.badEmail}
        value={typed.email}
        onChange={(email) => onType({ ...typed, email })}
      />
      <ChoiceField
        label={words.fields.mayMail}
        value={typed.mayMail}
        options={CONSENTS.map((value) => ({ value, label: words.consents[value] }))}
        onChange={(value) =>
          onType({ ...typed, mayMail: CONSENTS.find((one) => one === value) ?? '' })
        }
      />
      <EntryFoot
        action="certificates.saveGuest"
        toSave={() => guestToSave(typed)}
        labels={{ save: words.save, cancel: words.cancel, incomplete: words.incomplete }}
        onSaved={onSaved}
        onCancel={onCancel}
      />
    </>
  );
}
