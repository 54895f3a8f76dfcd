import { useState } from 'preact/hooks';
import { Button } from '../../../../sidebar/form/button';
import { LoadedView } from '../../../../sidebar/form/loaded-view';
import { useWords } from '../../../../sidebar/language';
import { useAnswer } from '../../../../sidebar/use-answer';
import type { ListDaysReply, RowsReply } from '../../contract';
import { RowForm } from '../row-form';
import { DayList } from './day-list';
import { daysOffWords } from './days-off-words';
import { ImportDays } from './import-days';

/** *Hari Libur*: the days by year, each switched on or off at once; one day as a form; days taken from a list. */
export function DaysOffView() {
  const words = useWords(daysOffWords);
  const loaded = useAnswer<ListDaysReply>('programme.daysOff', {});
  const [open, setOpen] = useState('');
  // Nobody sees the list as it was before.
  const close = async (isSaved: boolean): Promise<void> => {
    if (isSaved) await loaded.reload();
    setOpen('');
  };
  return (
    <LoadedView loaded={loaded}>
      {({ days, today }) => {
        if (open === 'import') return <ImportDays present={days} today={today} onClose={close} />;
        if (open !== '') return <DayForm date={open} onClose={close} />;
        return (
          <>
            <div class="actions">
              <Button onPress={() => setOpen('import')}>{words.import}</Button>
              <Button onPress={() => setOpen('new')}>{words.add}</Button>
            </div>
            <DayList days={days} today={today} onEdit={setOpen} />
          </>
        );
      }}
    </LoadedView>
  );
}

/** One day of the sheet, or a new one. */
function DayForm({
  date,
  onClose,
}: {
  readonly date: string;
  readonly onClose: (isSaved: boolean) => Promise<void>;
}) {
  const rows = useAnswer<RowsReply>('programme.rows', { sheet: 'Hari Libur' });
  return (
    <LoadedView loaded={rows}>
      {(reply) => (
        <RowForm
          sheet="Hari Libur"
          rows={reply}
          present={reply.rows.find((row) => row['date'] === date) ?? null}
          onClose={onClose}
        />
      )}
    </LoadedView>
  );
}
