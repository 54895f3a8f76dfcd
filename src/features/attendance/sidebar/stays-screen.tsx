import { formatDateShort } from '../../../kernel/plain-date';
import { Button } from '../../../sidebar/form/button';
import { EmptyState } from '../../../sidebar/form/empty-state';
import { LoadedView } from '../../../sidebar/form/loaded-view';
import { Outcome } from '../../../sidebar/form/outcome';
import { useWords } from '../../../sidebar/language';
import { useEntries } from '../../../sidebar/use-entries';
import type { ParticipationsReply } from '../contract';
import type { Participation } from '../core';
import { StayForm } from './stay-form';
import type { TypedStay } from './typed-stay';
import { NEW_STAY, typedStay } from './typed-stay';
import { watchWords } from './watch-words';

/** *Masuk belakangan & berhenti*: the rows of Keikutsertaan, and a form. */
export function StaysScreen() {
  const words = useWords(watchWords);
  const { loaded, typed, setTyped, clear, answer, finish, remove } = useEntries<
    ParticipationsReply,
    TypedStay
  >({
    list: 'attendance.participations',
    removal: 'attendance.removeParticipation',
    draft: 'attendance.stay',
  });
  return (
    <>
      <p class="quiet">{words.staysIntro}</p>
      {answer !== null && <Outcome answer={answer} />}
      <LoadedView loaded={loaded}>
        {({ participations, people }) =>
          typed === null ? (
            <>
              <div class="actions">
                <Button kind="main" onPress={() => setTyped(NEW_STAY)}>
                  {words.add}
                </Button>
              </div>
              <Stays
                participations={participations}
                onEdit={(one) => setTyped(typedStay(one))}
                onRemove={remove}
              />
            </>
          ) : (
            <StayForm
              typed={typed}
              people={people}
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

function Stays({
  participations,
  onEdit,
  onRemove,
}: {
  readonly participations: readonly Participation[];
  readonly onEdit: (one: Participation) => void;
  readonly onRemove: (id: string) => Promise<void>;
}) {
  const words = useWords(watchWords);
  if (participations.length === 0) return <EmptyState>{words.noStays}</EmptyState>;
  return (
    <ul class="watched">
      {participations.map((one) => {
        const [from, until] = [one.from, one.until].map((date) =>
          date === null ? '' : formatDateShort(date),
        );
        const name = one.name === '' ? one.id : one.name;
        return (
          <li key={one.id}>
            <strong>{name}</strong> <span class="quiet">{one.class}</span>
            <p>
              {words.span(from ?? '', until ?? '')}
              {one.ending !== null && ` · ${words.endings[one.ending]}`}
            </p>
            {one.reason !== '' && <p class="quiet">{one.reason}</p>}
            <Button kind="quiet" onPress={() => onEdit(one)}>
              {words.edit(name)}
            </Button>
            <Button kind="quiet" onPress={() => onRemove(one.id)}>
              {words.remove(name)}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
