import type { SameVerdict } from '../../src/features/roster/core/same-person';
import { findSamePeople, profilesOf } from '../../src/features/roster/core/same-person';
import type { KnownRoster, Truth } from './same-person/make-roster';
import { makeRoster, pairKey } from './same-person/make-roster';
import { ERROR_MIX } from './same-person/second-row';

/**
 * `npm run bench:duplicates -- [--seed N] [--seeds N] [--rows N] [--nik SHARE] [--parent SHARE]`: how well second rows of
 * one person are found among people whose truth is known. The matcher sees rows; only this file sees the truth.
 */
interface Options {
  readonly seed: number;
  readonly seeds: number;
  readonly rows: number;
  readonly nik: number;
  readonly parent: number;
}

type Kind = Truth | 'third rows' | 'strangers';
type Table = Map<Kind, Record<SameVerdict, number>>;

const SAME: readonly Kind[] = [...ERROR_MIX.map(([kind]) => kind), 'third rows'];
const TWO: readonly Kind[] = ['twins', 'father and son', 'namesakes', 'strangers'];

/** The bar of issue 4. */
const LEAST_PRECISION = 0.98;
const LEAST_RECALL = 0.95;

function measure(seed: number, options: Options): boolean {
  const roster = makeRoster(seed, options.rows, options);
  const began = process.cpuUsage();
  const profiles = profilesOf(
    roster.people.map(({ id, participant }, index) => ({
      row: index + 2,
      key: id,
      cells: participant,
    })),
    roster.people.map(({ id, restricted }, index) => ({
      row: index + 2,
      key: id,
      cells: restricted,
    })),
  );
  const found = findSamePeople(profiles, new Set());
  const { user, system } = process.cpuUsage(began);
  const table = confusion(
    roster,
    new Map(found.pairs.map((pair) => [pairKey(pair.first, pair.second), pair.verdict])),
  );
  const total = (kinds: readonly Kind[], verdicts: readonly SameVerdict[]): number =>
    kinds.reduce(
      (sum, kind) =>
        sum + verdicts.reduce((all, verdict) => all + (table.get(kind)?.[verdict] ?? 0), 0),
      0,
    );
  const right = total(SAME, ['same', 'ask']);
  const wrong = total(TWO, ['same', 'ask']);
  const precision = right / Math.max(1, right + wrong);
  const recall = right / Math.max(1, total(SAME, ['same', 'ask', 'different']));
  if (options.seeds === 1) print(table);
  const falseSame = total(TWO, ['same']);
  say(
    `seed ${seed}: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)} (tanya counted as positive); ` +
      `wrongly sama ${falseSame}; ${found.compared} pairs compared of ${(options.rows * (options.rows - 1)) / 2}; ` +
      `${Math.round((user + system) / 1000)} ms CPU`,
  );
  return precision >= LEAST_PRECISION && recall >= LEAST_RECALL;
}

function confusion(
  { truths, personOf }: KnownRoster,
  verdicts: ReadonlyMap<string, SameVerdict>,
): Table {
  const table: Table = new Map(
    [...SAME, ...TWO].map((kind) => [kind, { same: 0, ask: 0, different: 0 }]),
  );
  const rowsOf = new Map<number, string[]>();
  for (const [id, person] of personOf) rowsOf.set(person, [...(rowsOf.get(person) ?? []), id]);
  const kinds = new Map<string, Kind>(truths);
  for (const ids of rowsOf.values()) {
    ids.forEach((one, at) => {
      for (const other of ids.slice(at + 1)) {
        const key = pairKey(one, other);
        if (!kinds.has(key)) kinds.set(key, 'third rows');
      }
    });
  }
  const add = (kind: Kind, verdict: SameVerdict): void => {
    const counts = table.get(kind);
    if (counts !== undefined) counts[verdict]++;
  };
  for (const [key, kind] of kinds) add(kind, verdicts.get(key) ?? 'different');
  for (const [key, verdict] of verdicts) if (!kinds.has(key)) add('strangers', verdict);
  return table;
}

function print(table: Table): void {
  const line = (cells: readonly (string | number)[]): void =>
    say(
      cells
        .map((cell, at) => (at === 0 ? String(cell).padEnd(30) : String(cell).padStart(8)))
        .join(''),
    );
  line(['truth', 'sama', 'tanya', 'bukan']);
  for (const [title, kinds] of [
    ['one person: ', SAME],
    ['two people: ', TWO],
  ] as const) {
    for (const kind of kinds) {
      const { same = 0, ask = 0, different = 0 } = table.get(kind) ?? {};
      line([title + kind, same, ask, kind === 'strangers' ? 'the rest' : different]);
    }
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function readOptions(args: readonly string[]): Options {
  const number = (name: string, usual: number): number => {
    const at = args.indexOf(`--${name}`);
    const value = at === -1 ? usual : Number(args[at + 1]);
    if (!Number.isFinite(value)) throw new Error(`--${name} wants a number`);
    return value;
  };
  return {
    seed: number('seed', 1),
    seeds: number('seeds', 1),
    rows: number('rows', 10_000),
    nik: number('nik', 0.9),
    parent: number('parent', 0.85),
  };
}

const options = readOptions(process.argv.slice(2));
say(`${options.rows} rows: 8 % second rows, 1 % twins, 1 % father and son, 3 % namesakes.`);
const passed = Array.from({ length: options.seeds }, (_, index) =>
  measure(options.seed + index, options),
);
const isEnough = passed.every(Boolean);
say(
  `${isEnough ? 'Reached' : 'NOT reached'}: precision ${LEAST_PRECISION}, recall ${LEAST_RECALL}.`,
);
if (!isEnough) process.exitCode = 1;
