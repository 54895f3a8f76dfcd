import { indexBy } from '../../../kernel/ordering';
import { problem } from '../../../kernel/problem';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { ExplainInput, ExplainReply } from '../contract';
import { explainInput } from '../contract';
import { explainPerson, findSwaps } from '../core/index';
import { readPlacement } from './read-placement';

/** Why somebody sits where he sits, wish by wish, and which swaps would give him a seat. Changes nothing. */
export const explainPersonAction: Action<ExplainInput, ExplainReply> = {
  id: 'placement.explain',
  input: explainInput,
  writes: false,
  run(ports, { participant, language }) {
    const sheets = readPlacement(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const { input } = sheets.value;
    const { row, wishes } = explainPerson(input, participant);
    if (row === null) {
      return refused([
        problem('placement.person_unknown', { participant: participant.slice(0, 40) }),
      ]);
    }
    const swaps = findSwaps(input, participant);
    const rows = indexBy(input.present, (one) => one.participant);
    const movers = swaps.flatMap(({ moves }) => moves.map((move) => move.participant));
    const reply: ExplainReply = {
      participant,
      name: row.name,
      status: row.status,
      package: row.package,
      isLocked: row.isLocked,
      wishes: wishes.map(({ because, score, ...wish }) => ({
        ...wish,
        score: score / 100,
        reason: because === null ? '' : ports.sentences.say(because, language),
      })),
      swaps,
      names: Object.fromEntries(movers.map((id) => [id, rows.get(id)?.name ?? ''])),
    };
    const values = { participant, swaps: swaps.length };
    return done(reply, { code: 'placement.explained', values });
  },
};
