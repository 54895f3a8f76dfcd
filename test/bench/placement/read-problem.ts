import * as z from 'zod/mini';
import type { AssignmentProblem } from '../../../src/features/placement/core';

/** A file that is no assignment problem; the message says what is wrong and where. */
export class BadFile extends Error {}

const id = z.union([z.string(), z.number()]);
const whole = z.number().check(z.int());
const option = z.object({ package: id, value: whole.check(z.positive()) });

interface Option {
  readonly package: string | number;
  readonly value: number;
}

/** Four million options are checked in a second by hand; zod, which names the place, takes several. */
const shape = shapeWith(z.custom<Option[]>(areOptions));
const slowShape = shapeWith(z.array(option));

function shapeWith<T extends z.core.$ZodType<Option[]>>(options: T) {
  return z.object({
    people: z.array(z.object({ id, options })),
    packages: z.array(z.object({ id, capacity: whole.check(z.nonnegative()) })),
    mustPlaceAll: z.optional(z.boolean()),
  });
}

function areOptions(given: unknown): boolean {
  return Array.isArray(given) && given.every(isOption);
}

function isOption(given: unknown): boolean {
  if (typeof given !== 'object' || given === null) return false;
  if (!('package' in given && 'value' in given)) return false;
  const { package: pack, value } = given;
  const isNamed = typeof pack === 'string' || (typeof pack === 'number' && Number.isFinite(pack));
  return isNamed && typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

const EXPECTED =
  'Expected: { people: [{ id, options: [{ package, value }] }], packages: [{ id, capacity }] } with values that are ' +
  'positive whole numbers, capacities of 0 or more, and mustPlaceAll true or false if given.';

/** Reads the problem; throws `BadFile` with one sentence. */
export function readProblem(text: string): AssignmentProblem {
  const given = parse(text);
  const read = shape.safeParse(given);
  if (!read.success) {
    const path = (slowShape.safeParse(given).error ?? read.error).issues[0]?.path ?? [];
    const place = path.length === 0 ? 'The file' : path.join('.');
    throw new BadFile(`${place} is missing or not as it must be. ${EXPECTED}`);
  }
  const { people, packages, mustPlaceAll = false } = read.data;
  const problem: AssignmentProblem = {
    people: people.map((person) => ({
      id: String(person.id),
      options: person.options.map(({ package: pack, value }) => ({ package: String(pack), value })),
    })),
    packages: packages.map((pack) => ({ ...pack, id: String(pack.id) })),
    mustPlaceAll,
  };
  refuseTwice('people', problem.people);
  refuseTwice('packages', problem.packages);
  refuseUnknown(problem);
  return problem;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new BadFile(`The file is no JSON: ${error instanceof Error ? error.message : error}`);
  }
}

function refuseUnknown({ people, packages }: AssignmentProblem): void {
  const known = new Set(packages.map(({ id }) => id));
  for (const person of people) {
    const unknown = person.options.find((option) => !known.has(option.package));
    if (unknown === undefined) continue;
    throw new BadFile(`people: ${person.id} wants ${unknown.package}, which is not in packages.`);
  }
}

function refuseTwice(list: string, things: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  for (const thing of things) {
    if (seen.has(thing.id)) throw new BadFile(`${list}: the id ${thing.id} is there twice.`);
    seen.add(thing.id);
  }
}
