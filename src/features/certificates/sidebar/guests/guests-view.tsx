import { formatDateShort } from '../../../../kernel/plain-date';
import { Button } from '../../../../sidebar/form/button';
import { EmptyState } from '../../../../sidebar/form/empty-state';
import { Figures } from '../../../../sidebar/form/figures';
import { LoadedProblems } from '../../../../sidebar/form/loaded-problems';
import { LoadedView } from '../../../../sidebar/form/loaded-view';
import { Outcome } from '../../../../sidebar/form/outcome';
import { useWords } from '../../../../sidebar/language';
import { useNavigation } from '../../../../sidebar/place';
import { useEntries } from '../../../../sidebar/use-entries';
import type { GuestsReply, ListedGuest } from '../../contract/guests';
import { certificatesWords } from '../certificates-words';
import { GuestForm } from './guest-form';
import { guestWords } from './guest-words';
import './guests.css';
import type { TypedGuest } from './typed-guest';
import { anotherTalk, NEW_GUEST, typedGuest } from './typed-guest';

/** *Narasumber*: the talks of guests with their sessions and how far each *piagam* is, and a form. */
export function GuestsView() {
  const words = useWords(guestWords);
  const { loaded, typed, setTyped, clear, answer, finish, remove } = useEntries<
    GuestsReply,
    TypedGuest
  >({
    list: 'certificates.guests',
    removal: 'certificates.removeGuest',
    draft: 'certificates.guest',
  });
  return (
    <>
      {typed === null && <p class="quiet">{words.intro}</p>}
      {answer !== null && <Outcome answer={answer} />}
      <LoadedView loaded={loaded}>
        {(reply) =>
          typed === null ? (
            <>
              <div class="actions">
                <Button kind="main" onPress={() => setTyped(NEW_GUEST)}>
                  {words.add}
                </Button>
              </div>
              <LoadedProblems loaded={loaded} />
              <Summary guests={reply.guests} />
              <ul class="guests">
                {reply.guests.map((one) => (
                  <GuestLine
                    key={one.guest.id}
                    listed={one}
                    onType={setTyped}
                    onRemove={() => remove(one.guest.id)}
                  />
                ))}
              </ul>
            </>
          ) : (
            <GuestForm
              typed={typed}
              units={reply.units}
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

function Summary({ guests }: { readonly guests: readonly ListedGuest[] }) {
  const words = useWords(guestWords);
  const { has, open } = useNavigation();
  if (guests.length === 0) return <EmptyState>{words.none}</EmptyState>;
  const count = (test: (one: ListedGuest) => boolean): number => guests.filter(test).length;
  const due = count(({ standing }) => standing === 'due');
  return (
    <>
      <Figures
        figures={[
          [words.figures.guests, guests.length],
          [words.figures.due, due],
          [words.figures.issued, count(({ paper }) => paper !== null)],
          [words.figures.sent, count(({ paper }) => paper?.state === 'sent')],
        ]}
      />
      {due > 0 && has('certificates') && (
        <div class="actions">
          <Button onPress={() => open('certificates')}>{words.toPapers}</Button>
        </div>
      )}
    </>
  );
}

function GuestLine({
  listed,
  onType,
  onRemove,
}: {
  readonly listed: ListedGuest;
  readonly onType: (typed: TypedGuest) => void;
  readonly onRemove: () => Promise<void>;
}) {
  const words = useWords(guestWords);
  const { guest, isListed, printedName, topic, paper } = listed;
  const { id, name, institution } = guest;
  return (
    <li>
      <strong>{printedName}</strong> <span class="quiet">{id}</span>
      {institution !== '' && <p class="quiet">{institution}</p>}
      {topic !== '' && <p>{topic}</p>}
      <TalkTime listed={listed} />
      <Standing listed={listed} />
      {!isListed && <p class="quiet">{words.inScheduleOnly}</p>}
      <Button kind="quiet" onPress={() => onType(typedGuest(listed))}>
        {isListed ? words.edit(name) : words.enlist(name)}
      </Button>
      {isListed && (
        <Button kind="quiet" onPress={() => onType(anotherTalk(listed))}>
          {words.another(name)}
        </Button>
      )}
      {isListed && paper === null && (
        <Button kind="quiet" onPress={onRemove}>
          {words.remove(name)}
        </Button>
      )}
    </li>
  );
}

/** When it is: the day that was typed, or the sessions of Jadwal. */
function TalkTime({ listed: { window, jp, sessions } }: { readonly listed: ListedGuest }) {
  const words = useWords(guestWords);
  const days = window === null ? [] : [...new Set([window.start, window.end])];
  const facts = [days.map(formatDateShort).join(' – '), jp === 0 ? '' : words.jp(jp)];
  const shown = facts.filter((fact) => fact !== '').join(' · ');
  return (
    <>
      {shown !== '' && <p>{shown}</p>}
      {sessions.length > 0 && (
        <details>
          <summary>{words.sessions(sessions.length)}</summary>
          <ul>
            {sessions.map(({ date, start, end, class: of, isHeld }) => (
              <li key={`${date} ${start} ${of}`}>
                {formatDateShort(date)} {start}–{end} {of},{' '}
                <span class="quiet">{isHeld ? words.held : words.toCome}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Standing({ listed: { standing, lacks, paper, guest } }: { readonly listed: ListedGuest }) {
  const words = useWords(guestWords);
  const { states, signatures } = useWords(certificatesWords);
  if (standing === 'incomplete') {
    return <p class="open">{words.lacking(lacks.map((lack) => words.lacks[lack]).join(', '))}</p>;
  }
  if (paper === null) {
    const mail = guest.mayMail === false ? words.noMail : guest.email || words.officeMail;
    return (
      <>
        <p class={standing === 'due' ? 'good' : 'quiet'}>{words.standings[standing]}</p>
        <p class="quiet">{mail}</p>
      </>
    );
  }
  const facts = [
    `${words.standings.issued} ${paper.number}`,
    paper.state === null ? '' : states[paper.state],
    paper.signature === null ? '' : signatures[paper.signature],
    paper.mailTo === '' ? words.noMail : paper.mailTo,
  ];
  return <p class="good">{facts.filter((fact) => fact !== '').join(' · ')}</p>;
}
