import { compareBy, compareText } from '../../../../kernel/ordering';
import type { RawCell } from '../../../../kernel/table';
import { normalizeHeader } from '../../../../kernel/table';
import { holdsPlaceAndDate, sampleOf, shareFitting, targetByContent } from './describe-column';
import type { FoundTable } from './found-table';
import type { ImportTarget, Recognized } from './import-targets';
import { BIRTH, headingReader, importTargets } from './import-targets';
import { isNumberingColumn } from './lone-rows';
import { findSexTicks } from './sex-ticks';

/** `check`: heading and content do not agree, or the heading means several things. */
export type Confidence = 'sure' | 'likely' | 'check';

/** Where one column of a file goes. */
export interface MappedColumn {
  /** Null: it is not imported. */
  readonly target: string | null;
  readonly confidence: Confidence;
  readonly by: 'heading' | 'content' | 'sender' | 'person';
}

/** Where the columns of a sender went before: places by `headingSign`; null for a column that was left out. */
export type SenderColumns = Readonly<Record<string, string | null>>;

const NOWHERE: MappedColumn = { target: null, confidence: 'sure', by: 'heading' };
/** The least share of cells that must fit before a heading is believed. */
const FITTING = 0.5;

interface Claim {
  /** Position among the columns. */
  readonly at: number;
  readonly target: string;
  /** Higher claims are granted first. */
  readonly strength: number;
  readonly mapped: MappedColumn;
}

/**
 * Proposes where each column goes: as the sender's columns went before, else by its heading, else by its content. No
 * two columns go to one place unless their texts can be joined. The order of the columns does not matter.
 */
export function proposeMapping(
  table: FoundTable,
  thisYear: number,
  known: SenderColumns = {},
): readonly MappedColumn[] {
  const read = headingReader();
  const targets = new Map(importTargets().map((target) => [target.key, target]));
  const ticks = findSexTicks(table);
  const claims = table.columns.flatMap(({ label }, at): readonly Claim[] => {
    const cells = table.rows.map((row) => row.cells[at] ?? '');
    const before = label === '' ? undefined : known[headingSign(label)];
    if (before === null) return [];
    const claim =
      bySender(before, targets) ??
      byTicks(ticks.get(at)) ??
      (isNumberingColumn(label, cells)
        ? null
        : (byHeading(read(label), sampleOf(cells), targets) ??
          byContent(label, sampleOf(cells), thisYear)));
    return claim === null ? [] : [{ at, ...claim }];
  });
  return grant(table, claims, targets);
}

type Targets = ReadonlyMap<string, ImportTarget>;
type Proposal = Omit<Claim, 'at'> | null;

function bySender(before: string | undefined, targets: Targets): Proposal {
  if (before === undefined || !targets.has(before)) return null;
  const mapped: MappedColumn = { target: before, confidence: 'sure', by: 'sender' };
  return { target: before, strength: 3, mapped };
}

/** Its letter is all that its heading says, and its cells agree. */
function byTicks(target: string | undefined): Proposal {
  if (target === undefined) return null;
  const mapped: MappedColumn = { target, confidence: 'likely', by: 'heading' };
  return { target, strength: 2, mapped };
}

function byHeading(
  found: Recognized | null,
  sample: readonly RawCell[],
  targets: Targets,
): Proposal {
  if (found === null) return null;
  const isBirth = /\.birth(Date|Place)$/.test(found.target) && holdsPlaceAndDate(sample);
  const target = targets.get(isBirth ? BIRTH : found.target);
  if (target === undefined) return null;
  const share = sample.length === 0 ? 1 : (shareFitting(target, sample) ?? 1);
  const confidence = judge(found.score, share);
  const mapped: MappedColumn = { target: target.key, confidence, by: 'heading' };
  return { target: target.key, strength: found.score + share, mapped };
}

function byContent(label: string, sample: readonly RawCell[], thisYear: number): Proposal {
  const target = targetByContent(sample, thisYear);
  if (target === null) return null;
  // A heading that says something else is a reason to look.
  const confidence: Confidence = label === '' ? 'likely' : 'check';
  return { target, strength: 0.4, mapped: { target, confidence, by: 'content' } };
}

/** A heading as it is remembered: a number, so that no word of a file is kept. */
export function headingSign(label: string): string {
  let sign = 0x811c9dc5;
  for (const letter of normalizeHeader(label)) {
    sign = Math.imul(sign ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  }
  return sign.toString(36);
}

function judge(score: number, share: number): Confidence {
  if (share < FITTING || score < 0.55) return 'check';
  return score === 1 && share > 0.8 ? 'sure' : 'likely';
}

function grant(
  table: FoundTable,
  claims: readonly Claim[],
  targets: Targets,
): readonly MappedColumn[] {
  const labelAt = (at: number): string => table.columns[at]?.label ?? '';
  const inOrder = [...claims].sort(
    compareBy(
      (left, right) => right.strength - left.strength,
      (left, right) => compareText(labelAt(left.at), labelAt(right.at)),
      (left, right) => left.at - right.at,
    ),
  );
  const taken = new Set<string>();
  const mapped = table.columns.map(() => NOWHERE);
  for (const claim of inOrder) {
    const isJoined = (targets.get(claim.target)?.joint ?? null) !== null;
    if (taken.has(claim.target) && !isJoined) continue;
    taken.add(claim.target);
    mapped[claim.at] = claim.mapped;
  }
  return mapped;
}
