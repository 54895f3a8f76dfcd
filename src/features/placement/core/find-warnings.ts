import { groupBy } from '../../../kernel/ordering';
import type { Problem } from '../../../kernel/problem';
import { asWarning, problem } from '../../../kernel/problem';
import { periodOf } from './by-period';
import type { PlacementRow } from './model';
import type { PackageCount, PlacementInput } from './placement-input';
import { findTornPairs } from './torn-pairs';

/** What staff should look at: locked rows that no longer fit, and pairs that cannot be heeded. */
export function findWarnings(
  input: PlacementInput,
  locked: readonly PlacementRow[],
  perPackage: readonly PackageCount[],
): readonly Problem[] {
  const found = [
    ...aboutNobody(input),
    ...aboutPackages(input, perPackage),
    ...aboutProviders(input, locked),
    ...aboutLocks(input, locked),
    ...lockedTwice(input, locked),
    ...aboutPairs(input),
    ...lockedApart(input, locked),
    ...lockedAgainstPair(input, locked),
    ...findTornPairs(input.pairs).map(({ first, second }) =>
      problem('placement.pair_torn', {
        first: first.slice(0, 40),
        second: second.slice(0, 40),
      }),
    ),
  ];
  return found.map(asWarning);
}

/** An empty placement is the best there is, which explains nothing. */
function aboutNobody({ people }: PlacementInput): readonly Problem[] {
  return people.some(({ isEligible }) => isEligible) ? [] : [problem('placement.nobody_eligible')];
}

function aboutPackages(
  { packages }: PlacementInput,
  perPackage: readonly PackageCount[],
): readonly Problem[] {
  return packages.flatMap(({ code, maxCapacity }) => {
    const placed = perPackage.find((count) => count.code === code)?.placed ?? 0;
    if (maxCapacity === null || placed <= maxCapacity) return [];
    return [problem('placement.locked_over', { package: code, placed, capacity: maxCapacity })];
  });
}

/** A limit holds in each period anew. */
function aboutProviders(
  { packages, periods, providers }: PlacementInput,
  locked: readonly PlacementRow[],
): readonly Problem[] {
  const held = locked.filter(({ status }) => status === 'placed');
  return periods.flatMap((period) =>
    providers.flatMap(({ id, limit }) => {
      const own = packages.filter(({ provider }) => provider === id).map(({ code }) => code);
      const inPeriod = new Set(own.filter((code) => period.packages.includes(code)));
      const placed = held.filter((row) => inPeriod.has(row.package)).length;
      if (placed <= limit) return [];
      return [problem('placement.locked_over_provider', { provider: id, placed, capacity: limit })];
    }),
  );
}

function aboutLocks(
  { packages, people }: PlacementInput,
  locked: readonly PlacementRow[],
): readonly Problem[] {
  const known = new Set(packages.map(({ code }) => code));
  const eligible = new Set(
    people.filter(({ isEligible }) => isEligible).map(({ participant }) => participant.id),
  );
  return locked.flatMap((row) => {
    if (row.status !== 'placed') return [];
    const values = { participant: row.participant, package: row.package };
    const isUnknown = !known.has(row.package);
    return [
      ...(eligible.has(row.participant) ? [] : [problem('placement.locked_not_eligible', values)]),
      ...(isUnknown ? [problem('placement.locked_no_package', values)] : []),
    ];
  });
}

/** Nobody can be in two classes at one time. */
function lockedTwice(
  { periods, program }: PlacementInput,
  locked: readonly PlacementRow[],
): readonly Problem[] {
  const seated = locked.filter(({ status }) => status === 'placed');
  const code =
    program.packagesPerPerson === 'one'
      ? 'placement.locked_twice_in_all'
      : 'placement.locked_twice';
  const groups = groupBy(seated, (row) =>
    JSON.stringify([row.participant, periodOf(row, periods)?.id ?? null]),
  );
  return [...groups.values()].flatMap(([row, ...others]) => {
    if (row === undefined || others.length === 0) return [];
    const packages = [row, ...others].map((one) => one.package).join(', ');
    const values = { participant: row.participant, packages: packages.slice(0, 200) };
    return [problem(code, values)];
  });
}

/** Who goes together with somebody locked without a seat is placed alone. */
function lockedApart(
  { pairs }: PlacementInput,
  locked: readonly PlacementRow[],
): readonly Problem[] {
  const waits = new Set(
    locked.filter(({ status }) => status !== 'placed').map(({ participant }) => participant),
  );
  return pairs.flatMap(({ id, first, second, kind }) => {
    const participant = [first, second].find((one) => waits.has(one));
    if (kind === 'apart' || participant === undefined) return [];
    return [problem('placement.pair_locked_out', { pair: id.slice(0, 40), participant })];
  });
}

/** Locked rows stand above pairs: both have a seat, in one package or in two, and it is the wrong way. */
function lockedAgainstPair(
  { pairs, periods }: PlacementInput,
  locked: readonly PlacementRow[],
): readonly Problem[] {
  const seats = groupBy(
    locked.filter(({ status }) => status === 'placed'),
    ({ participant }) => participant,
  );
  const isBroken = (kind: string, one: PlacementRow, other: PlacementRow): boolean =>
    kind === 'apart'
      ? one.package === other.package
      : one.package !== other.package && periodOf(one, periods) === periodOf(other, periods);
  return pairs.flatMap(({ id, first, second, kind }) => {
    const others = seats.get(second) ?? [];
    const broken =
      first !== second &&
      (seats.get(first) ?? []).some((one) => others.some((other) => isBroken(kind, one, other)));
    return broken ? [problem('placement.pair_locked_against', { pair: id.slice(0, 40) })] : [];
  });
}

/** A pair counts only while both may be placed; somebody cannot be his own partner. */
function aboutPairs({ pairs, people }: PlacementInput): readonly Problem[] {
  const known = new Map(people.map((person) => [person.participant.id, person.isEligible]));
  return pairs.flatMap(({ id, first, second }) => {
    const pair = id.slice(0, 40);
    if (first === second) return [problem('placement.pair_of_one', { pair })];
    return [first, second].flatMap((participant) => {
      const isEligible = known.get(participant);
      if (isEligible === true) return [];
      const code =
        isEligible === undefined ? 'placement.pair_unknown' : 'placement.pair_not_eligible';
      return [problem(code, { pair, participant: participant.slice(0, 40) })];
    });
  });
}
