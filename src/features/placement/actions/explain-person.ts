import { indexBy } from '../../../kernel/ordering';
import type { Language, Message } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { ExplainInput, ExplainReply } from '../contract';
import { explainInput } from '../contract';
import { explainPerson, findSeat, findSwapGap, findSwaps } from '../core/index';
import { readPlacement } from './read-placement';

/** Why somebody sits where he sits, wish by wish, and which swaps would give him a seat. Changes nothing. */
export const explainPersonAction: Action<ExplainInput, ExplainReply> = {
  id: 'placement.explain',
  input: explainInput,
  writes: false,
  run(ports, { id, language }) {
    const sheets = readPlacement(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const seat = findSeat(sheets.value.input, id);
    if (seat === null) {
      return refused([problem('placement.person_unknown', { participant: id.slice(0, 40) })]);
    }
    const { row, input } = seat;
    const { participant } = row;
    const { wishes } = explainPerson(input, participant);
    const swaps = findSwaps(input, participant);
    const rows = indexBy(input.present, (one) => one.participant);
    const movers = swaps.flatMap(({ moves }) => moves.map((move) => move.participant));
    const reply: ExplainReply = {
      id,
      participant,
      name: row.name,
      status: row.status,
      package: row.package,
      isLocked: row.isLocked,
      wishes: wishes.map(({ because, score, ...wish }) => ({
        ...wish,
        score: score / 100,
        reason: because === null ? '' : ports.sentences.say(inWords(because, language), language),
      })),
      swaps,
      swapGap:
        row.status === 'placed' || row.isLocked ? null : findSwapGap(input, participant, swaps),
      names: Object.fromEntries(movers.map((id) => [id, rows.get(id)?.name ?? ''])),
    };
    const values = { participant, swaps: swaps.length };
    return done(reply, { code: 'placement.explained', values });
  },
};

/** Scores come as Indonesian writes them, with a comma; in English they have a point. */
function inWords({ code, values }: Message, language: Language): Message {
  if (language === 'id') return { code, values };
  const shown = Object.entries(values).map(([gap, value]) => [
    gap,
    typeof value === 'string' ? value.replace(/^(\d+),(\d+)$/, '$1.$2') : value,
  ]);
  return { code, values: Object.fromEntries(shown) };
}
