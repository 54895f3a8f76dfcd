import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Button } from '../../../../sidebar/form/button';
import { ChoiceField } from '../../../../sidebar/form/choice-field';
import { EmptyState } from '../../../../sidebar/form/empty-state';
import { LoadedView } from '../../../../sidebar/form/loaded-view';
import { useLanguage, useWords } from '../../../../sidebar/language';
import { useAnswer } from '../../../../sidebar/use-answer';
import type { SignInReply } from '../../contract';
import { longDay, registerWords } from './register-words';
import type { SignInChoice } from './sign-in-choice';
import { isAcross, settledChoice, signInPages, startsOf } from './sign-in-choice';
import { SignInSheet } from './sign-in-sheet';

/** Choose class, day or week; look at the sheets, print them. */
export function SignInPart({ chooser }: { readonly chooser: ComponentChildren }) {
  const words = useWords(registerWords);
  const loaded = useAnswer<SignInReply>('attendance.signIn', {});
  const [wanted, choose] = useState<SignInChoice>({ class: '', form: 'day', start: null });
  return (
    <LoadedView loaded={loaded}>
      {(reply) =>
        reply.classes.every(({ sessions }) => sessions.length === 0) ? (
          <EmptyState>{words.nothing}</EmptyState>
        ) : (
          <Chosen
            reply={reply}
            choice={settledChoice(reply, wanted)}
            chooser={chooser}
            onChoose={choose}
          />
        )
      }
    </LoadedView>
  );
}

function Chosen({
  reply,
  choice,
  chooser,
  onChoose,
}: {
  readonly reply: SignInReply;
  readonly choice: SignInChoice;
  readonly chooser: ComponentChildren;
  readonly onChoose: (choice: SignInChoice) => void;
}) {
  const words = useWords(registerWords);
  const language = useLanguage();
  const { class: name, form, start } = choice;
  const pages = useMemo(
    () => signInPages(reply, { class: name, form, start }),
    [reply, name, form, start],
  );
  const starts = startsOf(reply, choice);
  const isWide = isAcross(pages, form);
  return (
    <>
      <div class="controls">
        {chooser}
        <ChoiceField
          label={words.class}
          value={name}
          options={[
            { value: '', label: words.allClasses },
            ...reply.classes.map((one) => ({ value: one.class, label: one.class })),
          ]}
          onChange={(value) => onChoose({ ...choice, class: value })}
        />
        <ChoiceField
          label={words.form}
          value={form}
          options={(['day', 'week'] as const).map((value) => {
            return { value, label: words.forms[value] };
          })}
          onChange={(value) => onChoose({ ...choice, form: value === 'week' ? 'week' : 'day' })}
        />
        <ChoiceField
          label={form === 'day' ? words.day : words.week}
          value={start ?? ''}
          options={starts.map((value) => ({
            value,
            label: form === 'day' ? longDay(value, language) : words.weekOf(value),
          }))}
          onChange={(value) =>
            onChoose({ ...choice, start: starts.find((one) => one === value) ?? null })
          }
        />
        <p role="status">{words.sheets(pages.length)}</p>
        <Button kind="main" isDisabled={pages.length === 0} onPress={() => window.print()}>
          {words.print}
        </Button>
        <p class="hint">{words.printHint}</p>
      </div>
      <section
        class={`paper ${isWide ? 'wide' : 'high'}`}
        aria-label={words.preview}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <style>{pageRule(isWide)}</style>
        {pages.map((page) => (
          <SignInSheet
            key={page.sheets.class}
            reply={reply}
            page={page}
            isWeek={form === 'week'}
            isWide={isWide}
          />
        ))}
      </section>
    </>
  );
}

/** Paper and its margins; the numbers of the pages stand below. */
function pageRule(isWide: boolean): string {
  const size = isWide ? 'A4 landscape' : 'A4 portrait';
  const number =
    '@bottom-right{content:counter(page) " / " counter(pages);font:8pt Arial,sans-serif}';
  return `@page{size:${size};margin:11mm 10mm 13mm;${number}}`;
}
