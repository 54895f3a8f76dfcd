import type { Language } from '../../../kernel/problem';
import type { ExplainReply } from '../contract';
import type { Swap, SwapMove } from '../core/index';
import { formatPoints } from '../core/index';
import { personWords } from './person-words';

/** The sentences of a swap: each move, then what it costs and what to mind. */
export function viewSwap(
  { moves, change, isExchange, needsAsking }: Swap,
  names: ExplainReply['names'],
  language: Language,
): { readonly moves: readonly string[]; readonly notes: readonly string[] } {
  const words = personWords[language];
  const who = ({ participant }: SwapMove): string => {
    const name = names[participant] ?? '';
    return name === '' ? participant : `${name} (${participant})`;
  };
  return {
    moves: moves.map((move) => {
      if (move.to === '') return words.leaves(who(move), move.from);
      if (move.from === '') return words.gets(who(move), move.to);
      return words.moves(who(move), move.from, move.to, move.choice);
    }),
    notes: [
      words.change(signed(change / 100, language)),
      ...(isExchange ? [words.exchange] : []),
      ...(needsAsking ? [words.ask] : []),
    ],
  };
}

/** `+1,5`, `0`, `-2`; with a decimal point in English. */
function signed(points: number, language: Language): string {
  return `${points > 0 ? '+' : ''}${showPoints(points, language)}`;
}

/** Points as people write them. */
export function showPoints(points: number, language: Language): string {
  return language === 'id' ? formatPoints(points) : String(points);
}
