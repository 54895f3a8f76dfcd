import { useMemo, useState } from 'preact/hooks';
import { parseTypedDate } from '../../../../kernel/parse-date';
import { formatDateShort } from '../../../../kernel/plain-date';
import { Banner } from '../../../../sidebar/form/banner';
import { Button } from '../../../../sidebar/form/button';
import { ChoiceField } from '../../../../sidebar/form/choice-field';
import { DateField } from '../../../../sidebar/form/date-field';
import { EmptyState } from '../../../../sidebar/form/empty-state';
import { useWords } from '../../../../sidebar/language';
import type { PlaceVerdict, ScheduleProblem, Session } from '../../core';
import { explainPlaces, factsOf } from '../../core';
import { explainWords } from './explain-words';
import { useSay } from './view-explanation';

/** *Kenapa tidak di sini?*: a session, a date, and for every start of that day the rules it would break. */
export function PlaceSection({ problem }: { readonly problem: ScheduleProblem }) {
  const words = useWords(explainWords);
  const facts = useMemo(() => factsOf(problem), [problem]);
  const classes = [...new Set(problem.sessions.map((session) => session.class))].sort();
  const [name, setName] = useState(classes[0] ?? '');
  const [id, setId] = useState('');
  const [typed, setTyped] = useState('');
  const [places, setPlaces] = useState<readonly PlaceVerdict[] | null>(null);
  const [isDateMissing, setDateMissing] = useState(false);
  if (classes.length === 0) return <EmptyState>{words.noSessions}</EmptyState>;
  const own = problem.sessions.filter((session) => session.class === name);
  const session = own.find((one) => one.id === id);
  const ask = (): void => {
    const date = parseTypedDate(typed);
    setDateMissing(date === null);
    setPlaces(date === null || session === undefined ? null : explainPlaces(facts, session, date));
  };
  return (
    <section>
      <p>{words.placeIntro}</p>
      <div class="three">
        <ChoiceField
          label={words.class}
          value={name}
          options={classes.map((value) => ({ value, label: value }))}
          onChange={(value) => {
            setName(value);
            setId('');
            setPlaces(null);
          }}
        />
        <ChoiceField
          label={words.session}
          value={id}
          options={[
            { value: '', label: words.choose },
            ...own.map((one) => ({ value: one.id, label: sessionLabel(one) })),
          ]}
          onChange={(value) => {
            setId(value);
            setPlaces(null);
          }}
        />
        <DateField
          label={words.date}
          value={typed}
          error={isDateMissing ? words.badDate : ''}
          onChange={(value) => {
            setTyped(value);
            setPlaces(null);
          }}
        />
      </div>
      <Button kind="main" isDisabled={session === undefined} onPress={ask}>
        {words.ask}
      </Button>
      {places !== null && <Places places={places} />}
    </section>
  );
}

function sessionLabel({ id, date, start, unit }: Session): string {
  return `${id}: ${formatDateShort(date)} ${start}, ${unit}`;
}

function Places({ places }: { readonly places: readonly PlaceVerdict[] }) {
  const words = useWords(explainWords);
  const say = useSay();
  const free = places.filter(({ broken }) => broken.length === 0).length;
  return (
    <>
      <Banner kind={free > 0 ? 'done' : 'warning'}>{words.freeOf(free, places.length)}</Banner>
      <table>
        <thead>
          <tr>
            <th scope="col" class="start">
              {words.start}
            </th>
            <th scope="col">{words.reasons}</th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ firstJp, start, end, broken }) => (
            <tr key={firstJp}>
              <th scope="row">
                JP {firstJp}, {start}-{end}
              </th>
              <td>
                {broken.length === 0 ? (
                  words.free
                ) : (
                  <ul class="proofs">
                    {broken.map((finding) => (
                      <li key={say(finding)}>{say(finding)}</li>
                    ))}
                  </ul>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
