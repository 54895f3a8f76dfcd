import { writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import { commit } from '../../../ports/tables';
import type { ProposeReply } from '../contract';
import { proposeInput } from '../contract';
import type { PlacementProposal, PlacementRow, ProposedRow } from '../core/index';
import { formatPoints, proposePlacement } from '../core/index';
import type { PlacementSheets } from './read-placement';
import { readPlacement } from './read-placement';

/** Columns of Penempatan that the add-on writes; the lock belongs to the staff. */
const OWNED = [
  'participant',
  'name',
  'status',
  'package',
  'class',
  'reserveRank',
  'score',
  'reason',
  'basis',
  'id',
] as const;

/** Places the eligible people of Kelayakan in the packages and writes seats, reserve lists and reasons. */
export const proposeAction: Action<Record<string, never>, ProposeReply> = {
  id: 'placement.propose',
  input: proposeInput,
  writes: true,
  run(ports) {
    const sheets = readPlacement(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const proposal = proposePlacement(sheets.value.input);
    const rows = [
      ...proposal.rows.map((row) => rowOf(ports, row)),
      ...lockedRows(sheets.value, proposal),
    ];
    const change = writeRows(sheets.value.sheet, rows, { owned: OWNED, removeOthers: true });
    const { conflicts } = commit(ports, change);

    const countOf = (status: PlacementRow['status']): number =>
      rows.filter((row) => row.status === status).length;
    const { bound, perPackage, totalScore, warnings } = proposal;
    const reply: ProposeReply = {
      placed: countOf('placed'),
      reserve: countOf('reserve'),
      notPlaced: countWithoutWish(proposal),
      perPackage,
      totalScore,
      provedOptimal: bound === null,
    };
    const values = { placed: reply.placed, reserve: reply.reserve, notPlaced: reply.notPlaced };
    const message =
      bound === null
        ? { code: 'placement.proposed', values }
        : { code: 'placement.unproved', values: { ...values, ...boundValues(bound) } };
    return done(reply, message, [...conflicts, ...sheets.value.warnings, ...warnings]);
  },
};

/** Each person once, whatever periods there are; who is locked was decided by staff. */
function countWithoutWish({ rows, locked }: PlacementProposal): number {
  const others = [...rows.filter(({ status }) => status !== 'not_placed'), ...locked];
  const settled = new Set(others.map(({ participant }) => participant));
  return new Set(rows.map(({ participant }) => participant).filter((id) => !settled.has(id))).size;
}

function boundValues({ seats, score }: { readonly seats: number; readonly score: number }) {
  return { seats, score: formatPoints(score) };
}

function rowOf({ sentences }: Ports, { because, ...row }: ProposedRow): PlacementRow {
  return { ...row, reason: because.map((one) => sentences.say(one)).join(' ') };
}

/** A locked row keeps the id that staff wrote, also one that is followed to another person. */
function lockedRows(
  { sheet }: PlacementSheets,
  { locked }: PlacementProposal,
): readonly PlacementRow[] {
  const written = new Map(sheet.rows.map(({ value }) => [value.id, value.participant]));
  return locked.map((row) => ({ ...row, participant: written.get(row.id) ?? row.participant }));
}
