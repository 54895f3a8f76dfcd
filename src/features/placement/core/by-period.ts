import type { PlacementRow } from './model';
import type { Period } from './periods';
import type { PlacementInput, PlacementPerson } from './placement-input';

/** What is decided for one period alone; the periods do not depend on one another. */
export interface PeriodInput extends PlacementInput {
  readonly period: Period;
}

/** The id of a row of Penempatan: that of the person, or `P-0001.T2`. */
export function seatId(participant: string, { id }: Period): string {
  return id === '' ? participant : `${participant}.${id}`;
}

/** The period of a row: that of its package, else the one its id names; null when it belongs to none. */
export function periodOf(
  row: Pick<PlacementRow, 'id' | 'package'>,
  periods: readonly Period[],
): Period | null {
  const [only] = periods;
  if (only?.id === '') return only;
  const seated = periods.find(({ packages }) => packages.includes(row.package));
  return seated ?? periods.find(({ id }) => row.id.endsWith(`.${id}`)) ?? null;
}

/**
 * The placement cut into its periods: the packages of each, the rows that belong to it, and the people who wish one of
 * its packages or are locked there. Who wishes nothing that is offered is in the first one. A row of no period counts in
 * all of them: somebody locked without a seat gets none anywhere.
 */
export function cutByPeriod(input: PlacementInput): readonly PeriodInput[] {
  const { packages, people, periods, present } = input;
  const periodOfRow = new Map(present.map((row) => [row, periodOf(row, periods)]));
  const periodByCode = new Map(
    periods.flatMap((period) => period.packages.map((code) => [code, period] as const)),
  );
  const wishes = new Map(people.map((person) => [person, wishedPeriods(person, periodByCode)]));
  return periods.map((period, index) => {
    const codes = new Set(period.packages);
    const rows = present.filter((row) => [null, period].includes(periodOfRow.get(row) ?? null));
    const own = rows.filter((row) => row.isLocked && periodOfRow.get(row) === period);
    const locked = new Set(own.map(({ participant }) => participant));
    return {
      ...input,
      period,
      packages: packages.filter(({ code }) => codes.has(code)),
      present: rows,
      people: people.filter((person) => {
        const wished = wishes.get(person) ?? [];
        const isHere = wished.length === 0 ? index === 0 : wished.includes(period);
        return isHere || locked.has(person.participant.id);
      }),
    };
  });
}

/** The period in which a row of Penempatan stands, by its id; null when there is no such row. */
export function findSeat(
  input: PlacementInput,
  id: string,
): { readonly row: PlacementRow; readonly input: PeriodInput } | null {
  const row = input.present.find((one) => one.id === id);
  const part = cutByPeriod(input).find(({ present }) => present.some((one) => one.id === id));
  return row === undefined || part === undefined ? null : { row, input: part };
}

function wishedPeriods(
  { participant: { interest1, interest2, interest3 } }: PlacementPerson,
  periodByCode: ReadonlyMap<string, Period>,
): readonly Period[] {
  return [interest1, interest2, interest3].flatMap((code) => periodByCode.get(code) ?? []);
}
