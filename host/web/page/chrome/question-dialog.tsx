import { useEffect, useRef } from 'preact/hooks';
import type { UiButton, UiButtonSet } from '../../../engine/types';
import { ask } from '../ask';
import { type OpenQuestion, page } from '../page-state';
import { attempt } from '../toast';

const BUTTONS: Readonly<Record<UiButtonSet, readonly UiButton[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};
const CAPTIONS: Readonly<Record<UiButton, string>> = {
  OK: 'Oke',
  CANCEL: 'Batal',
  YES: 'Ya',
  NO: 'Tidak',
  CLOSE: 'Tutup',
};

/** An alert or a prompt of the add-on; Escape closes it without an answer. */
export function QuestionDialog({ question, ask: { kind, title, text, buttons } }: OpenQuestion) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    field.current?.focus();
  }, []);
  const answer = (button: UiButton) => {
    const typed = field.current?.value ?? '';
    // Closing, unlike removing, gives the focus back to where it was.
    dialog.current?.close();
    page.set({ questions: page.get().questions.filter((open) => open.question !== question) });
    attempt(() =>
      ask('answer', {
        window: page.get().window,
        question,
        answer: kind === 'prompt' ? { button, text: typed } : button,
      }),
    );
  };
  return (
    <dialog
      ref={dialog}
      class="question"
      aria-labelledby={title ? 'question-title' : 'question-text'}
      onCancel={(event) => {
        event.preventDefault();
        answer('CLOSE');
      }}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          answer(BUTTONS[buttons][0] ?? 'OK');
        }}
      >
        {title ? <h2 id="question-title">{title}</h2> : null}
        <p id="question-text">{text}</p>
        {kind === 'prompt' ? <input ref={field} aria-labelledby="question-text" /> : null}
        <div class="buttons">
          {BUTTONS[buttons].map((button, index) => (
            <button
              key={button}
              type={index === 0 ? 'submit' : 'button'}
              class={index === 0 ? 'main' : ''}
              onClick={index === 0 ? undefined : () => answer(button)}
            >
              {CAPTIONS[button]}
            </button>
          ))}
        </div>
      </form>
    </dialog>
  );
}
