import { useState } from 'preact/hooks';
import type { Answer } from '../../../sidebar/call';
import { call } from '../../../sidebar/call';
import { useDraft } from '../../../sidebar/draft';
import { Button } from '../../../sidebar/form/button';
import { EmptyState } from '../../../sidebar/form/empty-state';
import { LoadedView } from '../../../sidebar/form/loaded-view';
import { Outcome } from '../../../sidebar/form/outcome';
import { TextField } from '../../../sidebar/form/text-field';
import { useLanguage, useWords } from '../../../sidebar/language';
import { useAnswer } from '../../../sidebar/use-answer';
import type { RowsReply } from '../contract';
import type { RowCells } from './edited-row';
import { cellText, rowTitle, rowToSave } from './edited-row';
import { programmeWords } from './programme-words';

/** Who gets the papers of each package: column Email Tujuan of sheet Paket. */
export function Recipients() {
  const words = useWords(programmeWords);
  const loaded = useAnswer<RowsReply>('programme.rows', { sheet: 'Paket' });
  return (
    <LoadedView loaded={loaded}>
      {({ key, rows }) =>
        rows.length === 0 ? (
          <EmptyState>{words.noPackages}</EmptyState>
        ) : (
          rows.map((row) => (
            <Recipient
              key={JSON.stringify(row)}
              row={row}
              keyColumn={key}
              onSaved={loaded.reload}
            />
          ))
        )
      }
    </LoadedView>
  );
}

function Recipient({
  row,
  keyColumn,
  onSaved,
}: {
  readonly row: RowCells;
  readonly keyColumn: string;
  readonly onSaved: () => Promise<void>;
}) {
  const language = useLanguage();
  const words = useWords(programmeWords);
  const key = String(row[keyColumn] ?? '');
  const [typed, setTyped, clear] = useDraft<RowCells>(`programme.mailTo ${key}`, {});
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const request = rowToSave(row, typed);
  const save = async (): Promise<void> => {
    const came = await call('programme.saveRow', { sheet: 'Paket', key, ...request }, language);
    setAnswer(came);
    if (came.status !== 'done') return;
    clear();
    await onSaved();
  };
  return (
    <>
      <TextField
        label={rowTitle(row, keyColumn)}
        inputMode="email"
        value={cellText(row, typed, 'mailTo')}
        onChange={(mailTo) => setTyped({ mailTo })}
      />
      {answer !== null && <Outcome answer={answer} />}
      {Object.keys(request.cells).length > 0 && <Button onPress={save}>{words.save}</Button>}
    </>
  );
}
