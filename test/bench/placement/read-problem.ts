import * as z from 'zod/mini';
import type { AssignmentProblem } from '../../../src/features/placement/core';

/** A file that is no assignment problem; the message says what is wrong and where. */
export class BadFile extends Error {}

const id = z.union([z.string(), z.number()]);
const whole = z.number().check(z.int());
const shape = z.object({
  people: z.array(
    z.object({
      id,
      options: z.array(z.object({ package: id, value: whole.check(z.positive()) })),
    }),
  ),
  packages: z.array(z.object({ id, capacity: whole.check(z.nonnegative()) })),
  mustPlaceAll: z.optional(z.boolean()),
});

const EXPECTED =
  'Expected: { people: [{ id, options: [{ package, value }] }], packages: [{ id, capacity }] } with values that are ' +
  'positive whole numbers, capacities of 0 or more, and mustPlaceAll true or false if given.';

/** Reads the problem; throws `BadFile` with one sentence. */
export function readProblem(text: string): AssignmentProblem {
  const read = shape.safeParse(parse(text));
  if (!read.success) {
    const path = read.error.issues[0]?.path ?? [];
    const place = path.length === 0 ? 'The file' : path.join('.');
    throw new BadFile(`${place} is missing or not as it must be. ${EXPECTED}`);
  }
  const { people, packages, mustPlaceAll = false } = read.data;
  const problem: AssignmentProblem = {
    people: people.map((person) => ({
      id: String(person.id),
      options: person.options.map((option) => ({ ...option, package: String(option.package) })),
    })),
    packages: packages.map((pack) => ({ ...pack, id: String(pack.id) })),
    mustPlaceAll,
  };
  refuseTwice('people', problem.people);
  refuseTwice('packages', problem.packages);
  return problem;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new BadFile(`The file is no JSON: ${error instanceof Error ? error.message : error}`);
  }
}

function refuseTwice(list: string, things: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  for (const thing of things) {
    if (seen.has(thing.id)) throw new BadFile(`${list}: the id ${thing.id} is there twice.`);
    seen.add(thing.id);
  }
}
