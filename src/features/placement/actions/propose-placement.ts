import { indexBy } from '../../../kernel/ordering';
import type { Problem } from '../../../kernel/problem';
import { problem, problemAt } from '../../../kernel/problem';
import { addressOf, writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import { commit, read } from '../../../ports/tables';
import type { Eligibility, EligibilityRow } from '../../eligibility/core/index';
import { selectionDateOf, verdictToday } from '../../eligibility/core/index';
import { eligibilityTable } from '../../eligibility/index';
import { packagesTable, readProgramSheet } from '../../programme/index';
import { participantsTable, restrictedTable } from '../../roster/index';
import type { ProposeReply } from '../contract';
import { proposeInput } from '../contract';
import type { PlacementRow, ProposedRow } from '../core/index';
import { proposePlacement } from '../core/index';
import { placementTable } from '../tables';

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
] as const;

/** Places the eligible people of Kelayakan in the packages and writes seats, reserve list and reasons. */
export const proposeAction: Action<Record<string, never>, ProposeReply> = {
  id: 'placement.propose',
  input: proposeInput,
  writes: true,
  run(ports) {
    const program = readProgramSheet(ports);
    const sheets = readSheets(ports);
    const problems = [...(program.ok ? [] : program.problems), ...problemsOf(sheets)];
    if (!program.ok || problems.length > 0) return refused(problems);
    const today = ports.clock.today();
    const people = peopleOf(sheets, (row) => verdictToday(row, today));
    const unjudged = people.filter(({ verdict }) => verdict === null);
    if (unjudged.length > 0) return refused([notJudged(sheets, unjudged)]);

    const proposal = proposePlacement({
      program: program.value,
      packages: sheets.packages.rows.map(({ value }) => value),
      people: people.map((person) => ({ ...person, isEligible: person.verdict === 'eligible' })),
      present: sheets.placement.rows.map(({ value }) => value),
      selectionDate: selectionDateOf(program.value, today),
    });
    const rows = [...proposal.rows.map((row) => rowOf(ports, row)), ...proposal.locked];
    const change = writeRows(sheets.placement, rows, { owned: OWNED, removeOthers: true });
    const { conflicts } = commit(ports, change);

    const countOf = (status: PlacementRow['status']): number =>
      rows.filter((row) => row.status === status).length;
    const reply: ProposeReply = {
      placed: countOf('placed'),
      reserve: countOf('reserve'),
      notPlaced: countOf('not_placed'),
      perPackage: proposal.perPackage,
      totalScore: proposal.totalScore,
      provedOptimal: proposal.isProvedOptimal,
    };
    const values = { placed: reply.placed, reserve: reply.reserve };
    const isProved = proposal.isProvedOptimal;
    const message = { code: isProved ? 'placement.proposed' : 'placement.unproved', values };
    return done(reply, message, [...conflicts, ...proposal.warnings]);
  },
};

type Sheets = ReturnType<typeof readSheets>;

function readSheets(ports: Ports) {
  return {
    packages: read(ports, packagesTable),
    participants: read(ports, participantsTable),
    restricted: read(ports, restrictedTable),
    eligibility: read(ports, eligibilityTable),
    placement: read(ports, placementTable),
  };
}

function problemsOf(sheets: Sheets): readonly Problem[] {
  const problems = Object.values(sheets).flatMap((sheet) => sheet.problems);
  if (problems.length > 0) return problems;
  const { packages } = sheets;
  if (packages.rows.length === 0) return [problem('placement.no_packages')];
  if (sheets.participants.rows.length === 0) return [problem('placement.no_participants')];
  return packages.rows
    .filter(({ value }) => value.maxCapacity === null || value.maxCapacity < 0)
    .map(({ row, value }) => {
      const at = addressOf(packages, row, 'maxCapacity', value.maxCapacity ?? '');
      return problemAt(at, 'placement.capacity_missing', { package: value.code });
    });
}

function peopleOf(
  { participants, restricted, eligibility }: Sheets,
  verdictOf: (row: EligibilityRow) => Eligibility | null,
) {
  const restrictedById = indexBy(
    restricted.rows.map(({ value }) => value),
    ({ id }) => id,
  );
  const judgedById = indexBy(
    eligibility.rows.map(({ value }) => value),
    (row) => row.participant,
  );
  return participants.rows.map(({ row, value }) => {
    const judged = judgedById.get(value.id);
    return {
      row,
      participant: value,
      restricted: restrictedById.get(value.id) ?? null,
      verdict: judged === undefined ? null : verdictOf(judged),
    };
  });
}

/** Points at the first of them; a row without id shows its cell only, since names do not go into the log. */
function notJudged(
  { participants }: Sheets,
  people: readonly { readonly row: number; readonly participant: { readonly id: string } }[],
): Problem {
  const { row = 0, participant } = people[0] ?? {};
  const values = { people: people.length, participant: participant?.id || 'tanpa ID' };
  return problemAt(addressOf(participants, row, 'id'), 'placement.not_judged', values);
}

function rowOf({ sentences }: Ports, { because, ...row }: ProposedRow): PlacementRow {
  return { ...row, reason: sentences.say(because) };
}
