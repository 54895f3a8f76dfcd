import { useState } from 'preact/hooks';
import { Button } from '../../../sidebar/form/button';
import { EmptyState } from '../../../sidebar/form/empty-state';
import { LoadedView } from '../../../sidebar/form/loaded-view';
import { useLanguage, useWords } from '../../../sidebar/language';
import { useAnswer } from '../../../sidebar/use-answer';
import type { RowsReply } from '../contract';
import type { RowCells } from './edited-row';
import { rowTitle } from './edited-row';
import { programmeWords } from './programme-words';
import { RowForm } from './row-form';
import type { RowSheet } from './row-sheets';

/** The rows of one sheet as a list, and the form of the one that is open. */
export function RowsScreen({ list }: { readonly list: RowSheet }) {
  const language = useLanguage();
  const words = useWords(programmeWords);
  const loaded = useAnswer<RowsReply>('programme.rows', { sheet: list.sheet });
  const [open, setOpen] = useState<RowCells | 'new' | null>(null);
  // Nobody sees the list as it was before.
  const close = async (isSaved: boolean): Promise<void> => {
    if (isSaved) await loaded.reload();
    setOpen(null);
  };
  return (
    <LoadedView loaded={loaded}>
      {(rows) =>
        open === null ? (
          <>
            <h2>{list.title[language]}</h2>
            {rows.rows.length === 0 && <EmptyState>{words.empty}</EmptyState>}
            <ul class="choices">
              {rows.rows.map((row) => (
                <li key={rowTitle(row, rows.key)}>
                  <button type="button" onClick={() => setOpen(row)}>
                    {rowTitle(row, rows.key)}
                  </button>
                </li>
              ))}
            </ul>
            <div class="actions">
              <Button onPress={() => setOpen('new')}>{words.add}</Button>
            </div>
          </>
        ) : (
          <>
            <h2>{open === 'new' ? words.newRow : rowTitle(open, rows.key)}</h2>
            <RowForm
              sheet={list.sheet}
              rows={rows}
              present={open === 'new' ? null : open}
              onClose={close}
            />
          </>
        )
      }
    </LoadedView>
  );
}
