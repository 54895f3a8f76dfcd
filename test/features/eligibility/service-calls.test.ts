import { expect, test } from '@jest/globals';
import { eligibilityActions } from '../../../src/features/eligibility/actions';
import type { RawCell } from '../../../src/kernel/table';
import type { Ports } from '../../../src/ports/ports';
import { makePeople } from '../../bench/people/make-people';
import { memoryPorts } from '../../fakes/memory-ports';
import { aRule } from './a-candidate';
import { peopleSheets } from './a-workbook';

const RULES = [
  aRule('K01'),
  aRule('K02'),
  aRule('K04'),
  aRule('K16'),
  aRule('K24', { parameter: 'desa 20' }),
];
const EDIT = {
  id: 'K16',
  cells: { parameter: '20-40' },
  was: { parameter: 'WBP 18-; Umum 17-40' },
};

/** What each action is asked. */
const INPUTS: Readonly<Record<string, unknown>> = {
  'eligibility.explain': { participant: 'P-00001', language: 'id' },
  'eligibility.tryRules': { edits: [EDIT], language: 'id' },
  'eligibility.saveRules': { edits: [EDIT], language: 'id' },
  'eligibility.saveOverride': {
    participant: 'P-00001',
    cells: { overrideVerdict: 'Memenuhi', overrideReason: 'Sidang', overrideBy: 'Dewi' },
    was: {},
  },
};

/** Calls by service and method; what is said is memory, not a service. */
function countCalls(ports: Ports, calls: Map<string, number>): Ports {
  const counted = Object.entries(ports).map(([name, port]) => {
    if (name === 'sentences') return [name, port];
    const methods = Object.entries(port as object).map(([method, call]) => {
      if (typeof call !== 'function') return [method, call];
      const watched = (...args: readonly unknown[]): unknown => {
        calls.set(`${name}.${method}`, (calls.get(`${name}.${method}`) ?? 0) + 1);
        return call(...args);
      };
      return [method, watched];
    });
    return [name, Object.fromEntries(methods)];
  });
  return Object.fromEntries(counted) as Ports;
}

function callsFor(
  people: number,
): Readonly<Record<string, readonly (readonly [string, number])[]>> {
  const sheets: Record<string, RawCell[][]> = peopleSheets(makePeople(people), RULES);
  const world = memoryPorts({ sheets });
  return Object.fromEntries(
    eligibilityActions.map((action) => {
      const calls = new Map<string, number>();
      const outcome = action.run(countCalls(world.ports, calls), INPUTS[action.id] ?? {});
      expect([action.id, outcome.status, outcome.problems.length]).toEqual([action.id, 'done', 0]);
      return [action.id, [...calls].sort()];
    }),
  );
}

test('every action takes as many service calls for 6,000 people as for 60', () => {
  expect(callsFor(6000)).toEqual(callsFor(60));
});
