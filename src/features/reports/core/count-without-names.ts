import { compareText } from '../../../kernel/ordering';
import type { PlainDate } from '../../../kernel/plain-date';
import { partsOfDate } from '../../../kernel/plain-date';

/** People by one thing that is known of them. */
export interface Grouping {
  /** Stable, for example `sex` or `package.MJ.sex`. */
  readonly id: string;
  /** The label of each person; empty where nothing is filled in. */
  readonly labels: readonly string[];
  /** The order of the labels; others follow by their letters. */
  readonly order: readonly string[];
}

/** People under one label; null where so few that somebody could be recognized. */
export interface GroupCount {
  readonly grouping: string;
  readonly label: string;
  readonly people: number | null;
}

/** Fewer are not told. */
const FEWEST_TOLD = 3;

/**
 * The people of a grouping, counted. Groups of one or two are hidden; a single hidden group could be worked out from the
 * others, so the smallest of these is hidden with it.
 */
export function countWithoutNames({ id, labels, order }: Grouping): readonly GroupCount[] {
  const byLabel = new Map<string, number>();
  for (const label of labels) byLabel.set(label, (byLabel.get(label) ?? 0) + 1);
  const known = order.filter((label) => byLabel.has(label));
  const others = [...byLabel.keys()].filter((label) => !order.includes(label)).sort(compareText);
  const inOrder = [...known, ...others.filter((label) => label !== '')];
  if (byLabel.has('')) inOrder.push('');
  const hidden = hiddenLabels(byLabel);
  return inOrder.map((label) => ({
    grouping: id,
    label,
    people: hidden.has(label) ? null : (byLabel.get(label) ?? 0),
  }));
}

function hiddenLabels(byLabel: ReadonlyMap<string, number>): ReadonlySet<string> {
  const few = [...byLabel].filter(([, people]) => people < FEWEST_TOLD);
  if (few.length !== 1) return new Set(few.map(([label]) => label));
  const [smallest] = [...byLabel]
    .filter(([, people]) => people >= FEWEST_TOLD)
    .sort(([a, left], [b, right]) => left - right || compareText(a, b));
  return new Set([...few, ...(smallest === undefined ? [] : [smallest])].map(([label]) => label));
}

/** Ages are told in steps, oldest last. */
export const AGE_GROUPS: readonly string[] = ['< 18', '18-25', '26-35', '36-45', '46-55', '> 55'];

const LAST_AGES = [17, 25, 35, 45, 55];

/** The group of somebody's age on a day; empty when his birth date is not known. */
export function ageGroupOf(born: PlainDate | null, today: PlainDate): string {
  if (born === null) return '';
  const birth = partsOfDate(born);
  const now = partsOfDate(today);
  const hadBirthday = now.month * 100 + now.day >= birth.month * 100 + birth.day;
  const age = now.year - birth.year - (hadBirthday ? 0 : 1);
  const position = LAST_AGES.findIndex((last) => age <= last);
  return AGE_GROUPS[position === -1 ? LAST_AGES.length : position] ?? '';
}
