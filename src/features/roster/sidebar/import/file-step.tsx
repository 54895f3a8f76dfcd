import { useId, useState } from 'preact/hooks';
import { sentence } from '../../../../kernel/problem';
import { Banner } from '../../../../sidebar/form/banner';
import { Busy } from '../../../../sidebar/form/busy';
import { Button } from '../../../../sidebar/form/button';
import { ChoiceField } from '../../../../sidebar/form/choice-field';
import { TextField } from '../../../../sidebar/form/text-field';
import { useLanguage, useWords } from '../../../../sidebar/language';
import { importMessages } from '../../messages/import';
import { importWords } from './import-words';
import type { LoadedRoster } from './load-roster';
import type { OpenedFile } from './opened-file';
import { openFile, openPasted } from './opened-file';
import { UndoImport } from './undo-import';

/** Step 1: a file or a pasted list, its sheet and its sender. */
export function FileStep({
  roster,
  opened,
  sender,
  onOpen,
  onSheet,
  onSender,
  onUndone,
  onNext,
}: {
  readonly roster: LoadedRoster;
  readonly opened: OpenedFile | null;
  readonly sender: string;
  readonly onOpen: (opened: OpenedFile) => void;
  readonly onSheet: (at: number) => void;
  readonly onSender: (sender: string) => void;
  readonly onUndone: () => void;
  readonly onNext: () => void;
}) {
  const words = useWords(importWords);
  const language = useLanguage();
  const id = useId();
  const [isReading, setReading] = useState(false);
  const [pasted, setPasted] = useState('');
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setReading(true);
    setPasted('');
    onOpen(await openFile(file));
    setReading(false);
  };
  const sheet = opened?.sheets[opened.at];
  return (
    <div class="two">
      <div>
        <div class="field">
          <label for={id}>{words.file}</label>
          <input
            id={id}
            type="file"
            accept=".xlsx,.csv,.tsv,.txt,text/csv"
            aria-describedby={`${id}-hint`}
            onChange={(event) => read(event.currentTarget.files?.[0])}
          />
          <p id={`${id}-hint`} class="hint">
            {words.fileHint}
          </p>
        </div>
        <TextField
          label={words.paste}
          hint={words.pasteHint}
          value={pasted}
          lines={7}
          onChange={(text) => {
            setPasted(text);
            onOpen(openPasted(text));
          }}
        />
      </div>
      <div>
        <div class="field">
          <label for={`${id}-sender`}>{words.sender}</label>
          <input
            id={`${id}-sender`}
            type="text"
            autocomplete="off"
            maxLength={60}
            list={`${id}-senders`}
            aria-describedby={`${id}-sender-hint`}
            value={sender}
            onInput={(event) => onSender(event.currentTarget.value)}
          />
          <datalist id={`${id}-senders`}>
            {roster.reply.senders.map(({ name }) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <p id={`${id}-sender-hint`} class="hint">
            {words.senderHint}
          </p>
        </div>
        {opened !== null && opened.sheets.length > 1 && (
          <ChoiceField
            label={words.sheet}
            value={String(opened.at)}
            options={opened.sheets.map(({ name }, at) => ({ value: String(at), label: name }))}
            onChange={(at) => onSheet(Number(at))}
          />
        )}
        {isReading && <Busy label={words.reading} />}
        {opened?.fault != null && <Banner kind="error">{words.faults[opened.fault]}</Banner>}
        {opened?.excess != null && (
          <Banner kind="error">{sentence(importMessages, opened.excess, language)}</Banner>
        )}
        {opened !== null && opened.draft !== null && (
          <Banner kind={opened.draft.table.rows.length === 0 ? 'warning' : 'done'}>
            {opened.draft.table.rows.length === 0
              ? words.nobody
              : words.rowsRead(opened.draft.table.rows.length, opened.draft.table.columns.length)}
          </Banner>
        )}
        <UndoImport last={roster.reply.last} onUndone={onUndone} />
        <div class="actions">
          <Button
            kind="main"
            isDisabled={sheet === undefined || opened?.draft == null}
            onPress={onNext}
          >
            {words.next}
          </Button>
        </div>
      </div>
    </div>
  );
}
