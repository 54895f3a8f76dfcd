import { formatDateShort } from '../../../kernel/plain-date';
import { problem } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { accept, refuse } from '../../../kernel/result';
import { updateRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import { commit } from '../../../ports/tables';
import type { NextReply, PassInput } from '../contract';
import { passInput, personInput } from '../contract';
import type { NextForSeat, PlacementRow } from '../core/index';
import { findSeat, formatScore, nextForSeat } from '../core/index';
import type { PlacementSheets } from './read-placement';
import { readPlacement, rowOf } from './read-placement';

const CAUSE_WORDS = { moved: 'pindah', released: 'bebas', withdrew: 'mengundurkan diri' } as const;

/** Who would take a person's seat if he left it. Changes nothing. */
export const nextForSeatAction: Action<{ id: string }, NextReply> = {
  id: 'placement.next',
  input: personInput,
  writes: false,
  run(ports, { id }) {
    const found = findHeld(ports, id);
    if (!found.ok) return refused(found.problems);
    const { leaver, next, input } = found.value;
    const name = input.present.find((row) => row.participant === next?.participant)?.name;
    const reply: NextReply = {
      package: leaver.package,
      next: next === null ? null : { ...next, name: name ?? '', score: next.score / 100 },
    };
    const { participant } = leaver;
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
  run(ports, { id, cause, next: shown }) {
    const found = findHeld(ports, id);
    if (!found.ok) return refused(found.problems);
    const { leaver, next, sheet, input } = found.value;
    const { participant } = leaver;
    if ((next?.participant ?? '') !== shown) return refused([problem('placement.next_changed')]);
    const values = {
      participant,
      package: leaver.package,
      cause: CAUSE_WORDS[cause],
      date: formatDateShort(ports.clock.today()),
    };
    const rowFor = (person: string): number => rowOf(sheet, input, person);
    const patches = [
      { row: rowFor(participant), values: leftCells(ports, values) },
      ...(next === null
        ? []
        : [{ row: rowFor(next.participant), values: seatCells(ports, leaver, next) }]),
    ];
    const { conflicts } = commit(ports, updateRows(sheet, patches));
    const code = next === null ? 'placement.seat_left_free' : 'placement.seat_passed';
    return done(null, { code, values: { ...values, next: next?.participant ?? '' } }, conflicts);
  },
};

interface HeldSeat extends PlacementSheets {
  readonly leaver: PlacementRow;
  readonly next: NextForSeat | null;
}

function findHeld(ports: Ports, id: string): Result<HeldSeat> {
  const sheets = readPlacement(ports);
  if (!sheets.ok) return sheets;
  const { sheet, warnings } = sheets.value;
  const seat = findSeat(sheets.value.input, id);
  if (seat?.row.status !== 'placed') {
    return refuse(problem('placement.seat_not_held', { participant: id.slice(0, 40) }));
  }
  const { row: leaver, input } = seat;
  const waits = new Set(input.present.map((row) => row.participant));
  const known = { ...input, people: input.people.filter((one) => waits.has(one.participant.id)) };
  const next = nextForSeat(known, leaver.participant, leaver.package);
  return accept({ leaver, next, sheet, input, warnings });
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
