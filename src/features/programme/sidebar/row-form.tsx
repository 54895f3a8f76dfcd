import { useState } from 'preact/hooks';
import type { Answer } from '../../../sidebar/call';
import { call } from '../../../sidebar/call';
import { useDraft } from '../../../sidebar/draft';
import { fieldErrors } from '../../../sidebar/field-errors';
import { Banner } from '../../../sidebar/form/banner';
import { Button } from '../../../sidebar/form/button';
import { Outcome } from '../../../sidebar/form/outcome';
import { useFirstWrong } from '../../../sidebar/form/use-first-wrong';
import { useLanguage, useWords } from '../../../sidebar/language';
import type { RowsReply } from '../contract';
import { CellField } from './cell-field';
import type { RowCells } from './edited-row';
import { newRow, rowToSave } from './edited-row';
import { programmeWords } from './programme-words';

/** One row, new or present. What was typed stays until it is saved, also after a refusal or a lost connection. */
export function RowForm({
  sheet,
  rows,
  present,
  onClose,
}: {
  readonly sheet: string;
  readonly rows: RowsReply;
  /** Null for a new row. */
  readonly present: RowCells | null;
  readonly onClose: (isSaved: boolean) => Promise<void>;
}) {
  const language = useLanguage();
  const words = useWords(programmeWords);
  const key = present === null ? null : String(present[rows.key] ?? '');
  const first = present === null ? newRow(rows) : {};
  const [typed, setTyped, clear] = useDraft<RowCells>(`programme.row ${sheet} ${key}`, first);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const [attempts, setAttempts] = useState(0);
  const fields = useFirstWrong(attempts);
  const errors = fieldErrors(
    answer,
    rows.columns.map(({ header }) => header),
  );

  const save = async (): Promise<void> => {
    const input = { sheet, key, ...rowToSave(present, typed) };
    const came = await call('programme.saveRow', input, language);
    setAnswer(came);
    setAttempts(attempts + 1);
    if (came.status !== 'done') return;
    await onClose(true);
    clear();
  };

  return (
    <div ref={fields}>
      {rows.columns.map((column) => (
        <CellField
          key={column.key}
          sheet={sheet}
          column={column}
          row={present}
          typed={typed}
          error={errors.byHeader.get(column.header) ?? ''}
          onType={(value) => setTyped({ ...typed, [column.key]: value })}
        />
      ))}
      {errors.isComplete && <Banner kind="error">{words.fixFirst}</Banner>}
      {answer !== null && !errors.isComplete && <Outcome answer={answer} />}
      <div class="actions">
        <Button kind="main" onPress={save}>
          {words.save}
        </Button>
        <Button onPress={() => onClose(false)}>{words.toOverview}</Button>
      </div>
    </div>
  );
}
