import { formatDateShort } from '../../../kernel/plain-date';
import { problem } from '../../../kernel/problem';
import { updateRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { Ports } from '../../../ports/ports';
import { commit } from '../../../ports/tables';
import type { SwapInput } from '../contract';
import { swapInput } from '../contract';
import type { PlacementInput, PlacementRow, SwapMove } from '../core/index';
import { emptiestClass, explainPerson, findSeat, findSwaps } from '../core/index';
import { readPlacement, rowOf } from './read-placement';

/** Carries out a swap that staff have looked at, and locks the rows of who moves. Refused when it is no longer offered. */
export const swapSeatsAction: Action<SwapInput, null> = {
  id: 'placement.swap',
  input: swapInput,
  writes: true,
  run(ports, { id, moves }) {
    const sheets = readPlacement(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const { sheet } = sheets.value;
    const seat = findSeat(sheets.value.input, id);
    if (seat === null) return refused([problem('placement.swap_old')]);
    const {
      input,
      row: { participant },
    } = seat;
    const wanted = JSON.stringify(moves.map(keyOf));
    const swap = findSwaps(input, participant).find(
      (one) => JSON.stringify(one.moves.map(keyOf)) === wanted,
    );
    if (swap === undefined) return refused([problem('placement.swap_old')]);
    const patches = swap.moves.map((move) => {
      return { row: rowOf(sheet, input, move.participant), values: cellsOf(ports, input, move) };
    });
    const { conflicts } = commit(ports, updateRows(sheet, patches));
    const values = {
      participant,
      package: swap.moves[0]?.to ?? '',
      moves: swap.moves
        .map((one) => `${one.participant}: ${one.from || '–'} → ${one.to || '–'}`)
        .join(', '),
    };
    return done(null, { code: 'placement.swapped', values }, conflicts);
  },
};

function keyOf({ participant, from, to }: Omit<SwapMove, 'choice'>): readonly string[] {
  return [participant, from, to];
}

/** Who goes to the reserve stands below all others of the package he leaves. */
function cellsOf(
  { clock, sentences }: Ports,
  input: PlacementInput,
  { participant, from, to }: SwapMove,
): Partial<PlacementRow> {
  const values = { date: formatDateShort(clock.today()) };
  const reason = sentences.say({ code: 'placement.swapped_reason', values });
  if (to === '') {
    const ranks = input.present
      .filter((row) => row.status === 'reserve' && row.package === from)
      .map(({ reserveRank }) => reserveRank ?? 0);
    const reserveRank = Math.max(0, ...ranks) + 1;
    return { status: 'reserve', package: from, class: '', reserveRank, reason, isLocked: true };
  }
  const { wishes } = explainPerson(input, participant);
  const wish = wishes.find((one) => one.package === to);
  const score = wish === undefined ? null : wish.score / 100;
  const training = input.packages.find(({ code }) => code === to) ?? { code: to, classes: [] };
  const name = emptiestClass(training, input.present);
  const seat = { status: 'placed' as const, package: to, class: name };
  return { ...seat, reserveRank: null, score, reason, isLocked: true };
}
