import { issuedPapers } from './due-papers';
import type { GuestFacts, TalkSource } from './guest-talks';
import { talkSources } from './guest-talks';
import type { Paper } from './model';

/**
 * How far the *piagam* of a talk is: nothing says when it is; it is still to come; it was held and the paper lacks
 * something; it can be issued; it was issued.
 */
export type GuestStanding = 'undated' | 'coming' | 'incomplete' | 'due' | 'issued';

/** What a *piagam* cannot do without. */
export type GuestLack = 'topic' | 'jp';

/** A talk of a guest and its *piagam*. */
export interface GuestEntry extends TalkSource {
  readonly standing: GuestStanding;
  readonly lacks: readonly GuestLack[];
  /** The valid version; null until it is issued. */
  readonly paper: Paper | null;
}

/** All talks of guests, each with the *piagam* that stands in the register. */
export function guestEntries(facts: GuestFacts, register: readonly Paper[]): readonly GuestEntry[] {
  const piagam = issuedPapers(register).filter(
    ({ kind, state }) => kind === 'appreciation' && state !== 'void' && state !== 'superseded',
  );
  return talkSources(facts).map((source) => {
    const own = piagam.filter(({ participant }) => participant === source.talk.id);
    const paper = own[own.length - 1] ?? null;
    const lacks = lacksOf(source);
    return { ...source, lacks, paper, standing: standingOf(source, lacks, paper) };
  });
}

function lacksOf({ talk: { topic, jp } }: TalkSource): readonly GuestLack[] {
  return [...(topic.trim() === '' ? ['topic' as const] : []), ...(jp < 1 ? ['jp' as const] : [])];
}

function standingOf(
  { talk: { isHeld, window }, sessions }: TalkSource,
  lacks: readonly GuestLack[],
  paper: Paper | null,
): GuestStanding {
  if (paper !== null) return 'issued';
  if (window === null && sessions.length === 0) return 'undated';
  if (!isHeld) return 'coming';
  return lacks.length > 0 ? 'incomplete' : 'due';
}

/** The number behind the highest of `N-01`; one that a paper carries is not given to somebody else. */
export function nextGuestId(ids: readonly string[]): string {
  const numbers = ids.flatMap((id) => {
    const digits = /^N-(\d{1,6})$/.exec(id)?.[1];
    return digits === undefined ? [] : Number(digits);
  });
  return `N-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}
