import { useState } from 'preact/hooks';
import type { PlainDate } from '../../../kernel/plain-date';
import { EmptyState } from '../../../sidebar/form/empty-state';
import { LoadedView } from '../../../sidebar/form/loaded-view';
import { useWords } from '../../../sidebar/language';
import { useAnswer } from '../../../sidebar/use-answer';
import type { ClassDayReply } from '../contract';
import { attendanceWords } from './attendance-words';
import { DayChooser } from './day-chooser';
import { DayForm } from './day-form';
import './attendance.css';

/** *Presensi*: one class on one day, filled in with the keyboard alone. */
export function AttendancePlace() {
  const [asked, ask] = useState<{ class: string | null; date: PlainDate | null }>({
    class: null,
    date: null,
  });
  const loaded = useAnswer<ClassDayReply>('attendance.classDay', asked);
  return (
    <LoadedView loaded={loaded}>
      {(day) => (
        <>
          <DayChooser day={day} onChoose={ask} />
          <DayBody
            day={day}
            isBusy={loaded.isBusy}
            takesFocus={asked.class === null}
            onSaved={loaded.reload}
          />
        </>
      )}
    </LoadedView>
  );
}

function DayBody({
  day,
  ...more
}: {
  readonly day: ClassDayReply;
  readonly isBusy: boolean;
  readonly takesFocus: boolean;
  readonly onSaved: () => Promise<void>;
}) {
  const words = useWords(attendanceWords);
  if (day.class === '') return <EmptyState>{words.noClass}</EmptyState>;
  if (day.date === null) return <EmptyState>{words.noSession}</EmptyState>;
  return <DayForm key={`${day.class} ${day.date}`} day={day} {...more} />;
}
