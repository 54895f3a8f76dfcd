import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Message } from '../../../../kernel/problem';
import { fillSentence } from '../../../../kernel/problem';
import type { Explanation } from '../../core';

/** What the schedule can say in the language of the page, by code. */
export const TextsContext = createContext<Readonly<Record<string, string>>>({});

export type Say = (message: Message) => string;

/** Messages of the schedule in words. */
export function useSay(): Say {
  const texts = useContext(TextsContext);
  return (message) => fillSentence(texts[message.code], message);
}

/** The clash in one sentence, which says whether it is proved. */
export function clashSentence(
  { clash, isClashProved }: Pick<Explanation, 'clash' | 'isClashProved'>,
  say: Say,
): string {
  const found = isClashProved ? 'proved' : 'not_found';
  if (clash.length === 0) return say({ code: `schedule.clash_base_${found}`, values: {} });
  const facts = clash.map(say).join('; ');
  return say({ code: `schedule.clash_${found}`, values: { facts } });
}
