import type { Language, Message } from '../../../../kernel/problem';
import { sentence } from '../../../../kernel/problem';
import type { Explanation } from '../../core';
import { scheduleMessages } from '../../messages';

/** A message of the schedule in words. */
export function say(message: Message, language: Language): string {
  return sentence(scheduleMessages, message, language);
}

/** The clash in one sentence, which says whether it is proved. */
export function clashSentence(
  { clash, isClashProved }: Pick<Explanation, 'clash' | 'isClashProved'>,
  language: Language,
): string {
  const found = isClashProved ? 'proved' : 'not_found';
  if (clash.length === 0)
    return say({ code: `schedule.clash_base_${found}`, values: {} }, language);
  const facts = clash.map((fact) => say(fact, language)).join('; ');
  return say({ code: `schedule.clash_${found}`, values: { facts } }, language);
}
