import { useState } from 'preact/hooks';
import { ChoiceField } from '../../../../sidebar/form/choice-field';
import { useWords } from '../../../../sidebar/language';
import { registerWords } from './register-words';
import { SignInPart } from './sign-in-part';
import { WeekPart } from './week-part';

type Kind = 'print' | 'week';

/** *Daftar hadir & isian mingguan*: print the sheets to sign, and type a week back from them in one go. */
export function RegisterDialog() {
  const words = useWords(registerWords);
  const [kind, setKind] = useState<Kind>('print');
  const chooser = (
    <ChoiceField
      label={words.what}
      value={kind}
      options={(['print', 'week'] as const).map((value) => {
        return { value, label: words.kinds[value] };
      })}
      onChange={(value) => setKind(value === 'week' ? 'week' : 'print')}
    />
  );
  return (
    <main class="dialog print">
      <h1 class="unseen">{words.title}</h1>
      {kind === 'print' ? <SignInPart chooser={chooser} /> : <WeekPart chooser={chooser} />}
    </main>
  );
}
