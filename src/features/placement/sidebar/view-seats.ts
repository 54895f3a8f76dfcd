import type { Language } from '../../../kernel/problem';
import type { EntryGroup, ReasonEntry } from '../../../sidebar/reason-list/choose-entries';
import type { SeatsReply } from '../contract';
import type { PlacementRow, PlacementStatus } from '../core/index';
import { placementWords } from './placement-words';

const SHEET = 'Penempatan';
const TONES = { placed: 'good', reserve: 'open', not_placed: 'bad' } as const;
const WAITING: readonly PlacementStatus[] = ['reserve', 'not_placed'];

/** What the list can be filtered by: those placed in each package, then the others. */
export function seatGroups({ packages }: SeatsReply, language: Language): readonly EntryGroup[] {
  const { statuses } = placementWords[language];
  return [
    ...packages.map(({ code, name }) => ({ id: groupOf('placed', code), label: name })),
    ...WAITING.map((status) => ({ id: groupOf(status, ''), label: statuses[status] })),
  ];
}

/** Seats taken and seats there are, package by package. */
export function viewFilling(
  { packages, people }: SeatsReply,
  language: Language,
): readonly (readonly [string, string])[] {
  return packages.map(({ code, name, capacity }) => {
    const taken = people.filter((one) => one.status === 'placed' && one.package === code).length;
    return [name, placementWords[language].taken(taken, capacity)];
  });
}

/** One entry a person: seat or place in the reserve list, and why. */
export function viewSeats(
  { packages, people }: SeatsReply,
  language: Language,
): readonly ReasonEntry[] {
  const words = placementWords[language];
  const names = new Map(packages.map(({ code, name }) => [code, name]));
  return people.map((person) => {
    const { id, participant, name, status, row } = person;
    const shown =
      status === null
        ? { group: '', tag: words.noStatus, tone: 'open' as const }
        : {
            group: groupOf(status, person.package),
            tag: words.statuses[status],
            tone: TONES[status],
          };
    return {
      ...shown,
      key: id,
      title: `${name} (${participant})`,
      lines: [
        factsLine(person, names.get(person.package) ?? person.package, language),
        person.reason,
      ].filter((line) => line !== ''),
      at: { sheet: SHEET, row, column: 'ID Peserta' },
    };
  });
}

function factsLine(
  { class: className, reserveRank, isLocked }: PlacementRow,
  packageName: string,
  language: Language,
): string {
  const words = placementWords[language];
  return [
    className === '' ? packageName : `${packageName} · ${className}`,
    reserveRank === null ? '' : words.reserveRank(reserveRank),
    isLocked ? words.locked : '',
  ]
    .filter((fact) => fact !== '')
    .join(', ');
}

/** Package codes are typed by staff, so they stand behind a sign that no status has. */
function groupOf(status: PlacementStatus, code: string): string {
  return status === 'placed' ? `placed:${code}` : status;
}
