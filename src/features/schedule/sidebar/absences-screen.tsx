import { formatDateShort } from '../../../kernel/plain-date';
import { Button } from '../../../sidebar/form/button';
import { EmptyState } from '../../../sidebar/form/empty-state';
import { LoadedView } from '../../../sidebar/form/loaded-view';
import { Outcome } from '../../../sidebar/form/outcome';
import { useWords } from '../../../sidebar/language';
import { useEntries } from '../../../sidebar/use-entries';
import type { AbsenceEntry, AbsencesReply } from '../contract';
import { AbsenceForm } from './absence-form';
import { absenceWords } from './absence-words';
import type { TypedAbsence } from './typed-absence';
import { NEW_ABSENCE, typedAbsence } from './typed-absence';
import './schedule.css';

/** *Halangan*: a list of who is away with the sessions that it hits, and a form. */
export function AbsencesScreen() {
  const words = useWords(absenceWords);
  const { loaded, typed, setTyped, clear, answer, finish, remove } = useEntries<
    AbsencesReply,
    TypedAbsence
  >({
    list: 'schedule.absences',
    removal: 'schedule.removeAbsence',
    draft: 'schedule.absence',
  });
  return (
    <>
      <p class="quiet">{words.intro}</p>
      {answer !== null && <Outcome answer={answer} />}
      <LoadedView loaded={loaded}>
        {(reply) =>
          typed === null ? (
            <>
              <div class="actions">
                <Button kind="main" onPress={() => setTyped(NEW_ABSENCE)}>
                  {words.add}
                </Button>
              </div>
              <Entries
                reply={reply}
                onEdit={(entry) => setTyped(typedAbsence(entry))}
                onRemove={remove}
              />
            </>
          ) : (
            <AbsenceForm
              typed={typed}
              choices={reply.choices}
              onType={setTyped}
              onSaved={finish}
              onCancel={clear}
            />
          )
        }
      </LoadedView>
    </>
  );
}

function Entries({
  reply: { absences, choices },
  onEdit,
  onRemove,
}: {
  readonly reply: AbsencesReply;
  readonly onEdit: (entry: AbsenceEntry) => void;
  readonly onRemove: (id: string) => Promise<void>;
}) {
  const words = useWords(absenceWords);
  if (absences.length === 0) return <EmptyState>{words.none}</EmptyState>;
  return (
    <ul class="kept-entries">
      {absences.map((entry) => {
        const { id, row, kind, who, start, end, from, until, reason, hits } = entry;
        const name = choices[kind].find((one) => one.id === who)?.name ?? '';
        const hours = from === null && until === null ? '' : `, ${from ?? '…'}-${until ?? '…'}`;
        return (
          <li key={row}>
            <strong>{name === '' ? who : `${name} (${who})`}</strong>
            <p>
              {words.kinds[kind]}: {formatDateShort(start)} - {formatDateShort(end)}
              {hours}
            </p>
            {reason !== '' && <p class="quiet">{reason}</p>}
            <p>{words.hits(hits)}</p>
            {id === '' ? (
              <p class="quiet">{words.inSheet}</p>
            ) : (
              <>
                <Button kind="quiet" onPress={() => onEdit(entry)}>
                  {words.edit(id)}
                </Button>
                <Button kind="quiet" onPress={() => onRemove(id)}>
                  {words.remove(id)}
                </Button>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
