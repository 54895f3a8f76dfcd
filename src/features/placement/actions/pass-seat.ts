import { formatDateShort } from '../../../kernel/plain-date';
import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { accept } from '../../../kernel/result';
import { updateRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import { commit } from '../../../ports/tables';
import type { NextReply, PassInput } from '../contract';
import { passInput, personInput } from '../contract';
import type { NextForSeat, PlacementRow } from '../core/index';
import { formatScore, nextForSeat } from '../core/index';
import type { PlacementSheets } from './read-placement';
import { readPlacement } from './read-placement';

const CAUSE_WORDS = { moved: 'pindah', released: 'bebas', withdrew: 'mengundurkan diri' } as const;

/** Who would take a person's seat if he left it. Changes nothing. */
export const nextForSeatAction: Action<{ participant: string }, NextReply> = {
  id: 'placement.next',
  input: personInput,
  writes: false,
  run(ports, { participant }) {
    const found = findSeat(ports, participant);
    if (!found.ok) return refused(found.problems);
    const { leaver, next, sheets } = found.value;
    const name = sheets.input.present.find((row) => row.participant === next?.participant)?.name;
    const reply: NextReply = {
      package: leaver.package,
      next: next === null ? null : { ...next, name: name ?? '', score: next.score / 100 },
    };
    const values = { participant, package: leaver.package, next: next?.participant ?? '' };
    const code = next === null ? 'placement.next_nobody' : 'placement.next_found';
    return done(reply, { code, values });
  },
};

/**
 * Takes the seat of somebody who leaves and gives it to the one who was shown as next; nobody else changes. The row of
 * who leaves is locked without a seat, so that the next proposal does not place him again.
 */
export const passSeatAction: Action<PassInput, null> = {
  id: 'placement.pass',
  input: passInput,
  writes: true,
  run(ports, { participant, cause, next: shown }) {
    const found = findSeat(ports, participant);
    if (!found.ok) return refused(found.problems);
    const { leaver, next, sheets } = found.value;
    if ((next?.participant ?? '') !== shown) return refused([problem('placement.next_changed')]);
    const values = {
      participant,
      package: leaver.package,
      cause: CAUSE_WORDS[cause],
      date: formatDateShort(ports.clock.today()),
    };
    const rowOf = new Map(sheets.sheet.rows.map(({ row, value }) => [value.participant, row]));
    const patches = [
      { row: rowOf.get(participant) ?? 0, values: leftCells(ports, values) },
      ...(next === null
        ? []
        : [{ row: rowOf.get(next.participant) ?? 0, values: seatCells(ports, leaver, next) }]),
    ];
    const { conflicts } = commit(ports, updateRows(sheets.sheet, patches));
    const code = next === null ? 'placement.seat_left_free' : 'placement.seat_passed';
    return done(null, { code, values: { ...values, next: next?.participant ?? '' } }, conflicts);
  },
};

interface FoundSeat {
  readonly leaver: PlacementRow;
  readonly next: NextForSeat | null;
  readonly sheets: PlacementSheets;
}

function findSeat(ports: Ports, participant: string): Result<FoundSeat> {
  const sheets = readPlacement(ports);
  if (!sheets.ok) return sheets;
  const { input } = sheets.value;
  const leaver = input.present.find((row) => row.participant === participant);
  if (leaver?.status !== 'placed') {
    const problems: readonly Problem[] = [
      problem('placement.seat_not_held', { participant: participant.slice(0, 40) }),
    ];
    return { ok: false, problems };
  }
  const waits = new Set(input.present.map((row) => row.participant));
  const known = { ...input, people: input.people.filter((one) => waits.has(one.participant.id)) };
  return accept({
    leaver,
    next: nextForSeat(known, participant, leaver.package),
    sheets: sheets.value,
  });
}

function leftCells({ sentences }: Ports, values: PassWords): Partial<PlacementRow> {
  return {
    status: 'not_placed',
    package: '',
    class: '',
    reserveRank: null,
    score: null,
    reason: sentences.say({ code: 'placement.left_reason', values: { ...values } }),
    isLocked: true,
  };
}

interface PassWords {
  readonly participant: string;
  readonly package: string;
  readonly cause: string;
  readonly date: string;
}

function seatCells(
  { clock, sentences }: Ports,
  leaver: PlacementRow,
  { score }: NextForSeat,
): Partial<PlacementRow> {
  const values = {
    participant: leaver.participant,
    date: formatDateShort(clock.today()),
    score: formatScore(score),
  };
  return {
    status: 'placed',
    package: leaver.package,
    class: leaver.class,
    reserveRank: null,
    score: score / 100,
    reason: sentences.say({ code: 'placement.passed_reason', values }),
  };
}
