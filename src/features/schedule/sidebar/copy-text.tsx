import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../sidebar/form/button';
import { useWords } from '../../../sidebar/language';
import { changeWords } from './change-words';

/** A button that copies a text; where the browser forbids it, the text stands in a box to be copied by hand. */
export function CopyText({
  text,
  label,
}: {
  readonly text: string;
  /** What the button says; else that it copies the list. */
  readonly label?: string;
}) {
  const words = useWords(changeWords);
  const [state, setState] = useState<'new' | 'copied' | 'by-hand'>('new');
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (state === 'by-hand') box.current?.select();
  }, [state]);
  const copy = async (): Promise<void> => setState((await put(text)) ? 'copied' : 'by-hand');
  return (
    <>
      <div class="actions">
        <Button onPress={copy}>{label ?? words.copy}</Button>
      </div>
      <p role="status">{state === 'copied' ? words.copied : ''}</p>
      {state === 'by-hand' && (
        <label class="field">
          {words.copyByHand}
          <textarea ref={box} rows={6} readOnly value={text} />
        </label>
      )}
    </>
  );
}

/** Apps Script: the frame of a sidebar may be refused the clipboard. */
async function put(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
