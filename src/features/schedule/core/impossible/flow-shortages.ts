import { groupBy } from '../../../../kernel/ordering';
import { FlowNetwork } from './flow-network';
import type { OpenWork } from './open-work';
import { soleResources } from './open-work';
import type { OrderWindow } from './order-windows';
import type { Shortage } from './proof';

/** Work of activities that ask for the same: one of some candidates, in the same slots, and never two at once. */
interface Demand {
  readonly activities: readonly number[];
  readonly candidates: readonly number[];
  readonly sole: readonly number[];
  readonly isAllowed: readonly boolean[];
  readonly left: number;
}

/**
 * The largest flow from work to slots of resources, for each kind of resource; where it is smaller than the work, the
 * narrowest cut is the proof in numbers. It finds what counting set by set overlooks: sets that overlap, days and
 * weeks with limits, classes that can only be in one place at a time. `windows` narrow the slots by the order of work.
 */
export function flowShortages(work: OpenWork, windows: readonly OrderWindow[] | null): Shortage[] {
  const groups = slotGroups(work);
  const kinds = groupBy(demandsOf(work, windows), ({ candidates }) => {
    const kind = work.timetable.resources[candidates[0] ?? -1]?.kind;
    return kind ?? '';
  });
  return [...kinds.values()].flatMap((demands) => shortageOf(work, demands, groups) ?? []);
}

/** Slots of one day that nobody can tell apart: the same activities are allowed, the same resources free. */
function slotGroups(work: OpenWork): number[][] {
  const { slots, activities, resources } = work.timetable;
  const windows = new Set(activities.map(({ isAllowed }) => isAllowed));
  const bit = (is: boolean | undefined): string => (is ? '1' : '0');
  return [
    ...groupBy(slots.keys(), (slot) =>
      [
        slots[slot]?.day,
        ...[...windows].map((isAllowed) => bit(isAllowed[slot])),
        ...resources.map((_, resource) => bit(work.isFree(resource, slot))),
      ].join(''),
    ).values(),
  ];
}

function demandsOf(work: OpenWork, windows: readonly OrderWindow[] | null): Demand[] {
  const all = work.timetable.activities.flatMap(({ needs, isAllowed }, activity): Demand[] => {
    const left = work.left[activity] ?? 0;
    if (left === 0) return [];
    const { from, until } = windows?.[activity] ?? { from: 0, until: isAllowed.length };
    const usable = new Set(work.usableSlots(activity));
    const within = isAllowed.map((_, slot) => usable.has(slot) && from <= slot && slot < until);
    const sole = soleResources(needs);
    const wanted = needs.filter(({ candidates }) => candidates.length > 0);
    return wanted.map(({ candidates }) => ({
      activities: [activity],
      candidates,
      sole,
      isAllowed: within,
      left,
    }));
  });
  const alike = groupBy(all, ({ candidates, sole, isAllowed }) =>
    [candidates.join(), sole.join(), isAllowed.map(Number).join('')].join(' '),
  );
  return [...alike.values()].flatMap((demands) => {
    const [first] = demands;
    if (first === undefined) return [];
    const left = demands.reduce((sum, one) => sum + one.left, 0);
    return { ...first, activities: demands.flatMap(({ activities }) => activities), left };
  });
}

function shortageOf(
  work: OpenWork,
  demands: readonly Demand[],
  groups: readonly (readonly number[])[],
): Shortage | null {
  const network = new FlowNetwork();
  const source = network.addNode();
  const sink = network.addNode();
  const supply = supplyNodes(work, network, sink);
  const nodes = demands.map((demand) => {
    const node = network.addNode();
    network.addEdge(source, node, demand.left);
    groups.forEach((group, number) => {
      const first = group[0];
      if (first === undefined) return;
      const free = group.filter(
        (slot) => demand.isAllowed[slot] && demand.sole.every((one) => work.isFree(one, slot)),
      );
      const serving = demand.candidates.filter((one) => work.isFree(one, first));
      if (free.length === 0 || serving.length === 0) return;
      const place = network.addNode();
      // Whoever needs the same class cannot be in two rooms at once.
      network.addEdge(node, place, free.length);
      for (const one of serving) network.addEdge(place, supply(one, number, group), free.length);
    });
    return node;
  });
  const wanted = demands.reduce((sum, { left }) => sum + left, 0);
  const short = wanted - network.maximum(source, sink);
  if (short === 0) return null;
  const stuck = demands.filter((_, index) => network.isOnSourceSide(nodes[index] ?? sink));
  const needed = stuck.reduce((sum, { left }) => sum + left, 0);
  const slots = work.timetable.slots.flatMap((_, slot) =>
    stuck.some(({ isAllowed }) => isAllowed[slot]) ? [slot] : [],
  );
  return {
    kind: 'shortage',
    resources: distinct(stuck.flatMap(({ candidates }) => candidates)),
    activities: distinct(stuck.flatMap(({ activities }) => activities)),
    needed,
    available: needed - short,
    slots,
  };
}

/** The node of a resource in a group of slots; it leads through its day and week, which may have limits, to the sink. */
function supplyNodes(
  work: OpenWork,
  network: FlowNetwork,
  sink: number,
): (resource: number, number: number, group: readonly number[]) => number {
  const known = new Map<string, number>();
  const node = (key: string, lead: (fresh: number) => void): number => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const fresh = network.addNode();
    known.set(key, fresh);
    lead(fresh);
    return fresh;
  };
  return (resource, number, group) =>
    node(`slots ${resource} ${number}`, (slots) => {
      const { day = 0, week = 0 } = work.timetable.slots[group[0] ?? 0] ?? {};
      const dayNode = node(`day ${resource} ${day}`, (fresh) => {
        const weekNode = node(`week ${resource} ${week}`, (last) =>
          network.addEdge(last, sink, work.leftInWeek(resource, week)),
        );
        network.addEdge(fresh, weekNode, work.leftOnDay(resource, day));
      });
      network.addEdge(slots, dayNode, group.length);
    });
}

function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
