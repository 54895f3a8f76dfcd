import type { PlainDate } from '../../../../kernel/plain-date';
import { useLanguage, useWords } from '../../../../sidebar/language';
import type { NameFinder, PrintedSchedule } from '../../core';
import { listMovements } from '../../core';
import { printWords } from './print-words';
import { shownHours } from './shown-dates';

/** Who goes where and when on a day, and the names of each class to tick off. */
export function MovementPage({
  schedule,
  date,
  names,
}: {
  readonly schedule: PrintedSchedule;
  readonly date: PlainDate;
  readonly names: NameFinder;
}) {
  const words = useWords(printWords);
  const language = useLanguage();
  const movements = listMovements(schedule, date);
  const classes = [...new Set(movements.map((one) => one.class))].sort();
  return (
    <>
      <table class="list">
        <thead>
          <tr>
            <th scope="col" class="clock">
              {words.hours}
            </th>
            <th scope="col" class="short">
              {words.class}
            </th>
            <th scope="col" class="number">
              {words.people}
            </th>
            <th scope="col" class="place">
              {words.cameFrom}
            </th>
            <th scope="col" class="place">
              {words.goTo}
            </th>
            <th scope="col" class="place">
              {words.goOnTo}
            </th>
            <th scope="col">{words.trainer}</th>
            <th scope="col">{words.sign}</th>
          </tr>
        </thead>
        <tbody>
          {movements.map((one) => (
            <tr key={`${one.class} ${one.start} ${one.room}`}>
              <td>{shownHours(one.start, one.end, language)}</td>
              <td>{one.class}</td>
              <td class="number">{one.people}</td>
              <td>{one.from === '' ? words.outside : names.room(one.from)}</td>
              <td class="unit">{names.room(one.room)}</td>
              <td>{one.onTo === '' ? words.back : names.room(one.onTo)}</td>
              <td>{one.trainers.map((id) => names.trainer(id)).join(', ')}</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      {classes.map((name) => (
        <ClassNames key={name} name={name} schedule={schedule} />
      ))}
    </>
  );
}

function ClassNames({
  name,
  schedule,
}: {
  readonly name: string;
  readonly schedule: PrintedSchedule;
}) {
  const words = useWords(printWords);
  const members = schedule.members.filter((one) => one.class === name);
  if (members.length === 0) return null;
  return (
    <section class="names">
      <h3>{words.namesOf(name, members.length)}</h3>
      <ol>
        {members.map((one, index) => (
          <li key={one.id}>
            <span class="box" aria-hidden="true" /> {index + 1}. {one.name}
          </li>
        ))}
      </ol>
    </section>
  );
}
