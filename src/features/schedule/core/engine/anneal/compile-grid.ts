import type { Instance } from './instance';

/** What a grid knows of an instance without rules; candidates are numbered anew, from 0 on. */
export interface GridData {
  readonly slots: number;
  readonly days: number;
  readonly activities: number;
  /** All that any activity can choose from. */
  readonly candidates: number;
  /** By candidate. */
  readonly resourceOf: Int32Array;
  /** By event. */
  readonly activityOf: Int32Array;
  /** By event: where its candidate stands among the teams of all events. */
  readonly chosenAt: Int32Array;
  /** By slot. */
  readonly dayOf: Int32Array;
  readonly bitOf: Int32Array;
  /** By activity. */
  readonly options: readonly Int32Array[];
  /** By activity by candidate. */
  readonly isOption: Uint8Array;
  readonly unsuited: Int32Array;
  /** By activity. */
  readonly steady: Int32Array;
  readonly spreadDays: Int32Array;
  readonly spreadPoints: Int32Array;
  /** By activity: `starts` from `firstStart` on are the slots where it may be. */
  readonly firstStart: Int32Array;
  readonly starts: Int32Array;
  /** By activity by slot: 1 for those. */
  readonly isStart: Uint8Array;
  /** By activity by activity: 1 where they have a resource in common, as each has with itself. */
  readonly areRivals: Uint8Array;
  /** By activity: `rivals` from `firstRival` on. */
  readonly firstRival: Int32Array;
  readonly rivals: Int32Array;
  /** By activity: `shaped` from `firstShaped` on are its resources with wishes for their days, numbered anew. */
  readonly firstShaped: Int32Array;
  readonly shaped: Int32Array;
  /** By shaped resource: where its table in `table` begins. */
  readonly tableOf: Int32Array;
  readonly table: Int32Array;
}

/** Puts into arrays what a grid needs of an instance without rules, in which every activity with events has a need. */
export function compileGrid(instance: Instance): GridData {
  const { slots, days, activities, resources, needs, choices, activityOf } = instance;
  const chosen = [...new Set(instance.candidates.flatMap((own) => [...own]))].sort((a, b) => a - b);
  const numberOf = new Map(chosen.map((resource, number) => [resource, number]));
  const shapedOnes = [...instance.shapeStart.keys()].filter((one) => instance.shapeStart[one] > 0);
  const shapedNumber = new Map(shapedOnes.map((resource, number) => [resource, number]));
  const all = Array.from({ length: activities }, (_, activity) => activity);
  const fixed = all.map((activity) => [
    ...new Set(
      instance.fixedTeam.subarray(activity * needs, (activity + 1) * needs).filter((r) => r >= 0),
    ),
  ]);
  const areRivals = (one: number, other: number): boolean =>
    fixed[one].some((resource) => instance.isFixedUse[other * resources + resource] === 1);
  const byCandidate = all.flatMap((one) => chosen.map((resource) => one * resources + resource));
  const [firstStart, starts] = flatten(instance.starts);
  const [firstRival, rivals] = flatten(
    all.map((one) => all.filter((other) => areRivals(one, other))),
  );
  const [firstShaped, shaped] = flatten(
    fixed.map((own) => own.flatMap((resource) => shapedNumber.get(resource) ?? [])),
  );
  return {
    slots,
    days,
    activities,
    candidates: chosen.length,
    resourceOf: Int32Array.from(chosen),
    activityOf,
    chosenAt: activityOf.map((activity, event) => event * needs + choices[activity]),
    dayOf: instance.dayOf,
    bitOf: instance.bitOf,
    options: instance.candidates.map((own) => own.map((one) => numberOf.get(one) ?? 0)),
    isOption: Uint8Array.from(byCandidate, (at) => instance.isCandidate[at]),
    unsuited: Int32Array.from(byCandidate, (at) => instance.unsuited[at]),
    steady: Int32Array.from(all, (one) =>
      choices[one] < 0 ? 0 : instance.steadyPoints[one * needs + choices[one]],
    ),
    spreadDays: instance.spreadDays,
    spreadPoints: instance.spreadPoints,
    firstStart,
    starts,
    isStart: instance.isStart,
    areRivals: Uint8Array.from(
      all.flatMap((one) => all.map((other) => (areRivals(one, other) ? 1 : 0))),
    ),
    firstRival,
    rivals,
    firstShaped,
    shaped,
    tableOf: Int32Array.from(shapedOnes, (one) => instance.shapeStart[one]),
    table: instance.shapePoints,
  };
}

/** Lists one behind the other, and where each begins; one beginning more marks the end. */
function flatten(lists: readonly ArrayLike<number>[]): readonly [Int32Array, Int32Array] {
  const first = new Int32Array(lists.length + 1);
  lists.forEach(({ length }, index) => {
    first[index + 1] = first[index] + length;
  });
  return [first, Int32Array.from(lists.flatMap((list) => Array.from(list)))];
}
