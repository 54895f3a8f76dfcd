import { groupBy } from '../../../kernel/ordering';
import type { Language } from '../../../kernel/problem';
import type { EntryGroup, ReasonEntry } from '../../../sidebar/reason-list/choose-entries';
import type { OverviewReply } from '../contract';
import type { Paper, PaperKind, PaperState } from '../core';
import { belongsToOther, COPYING, leftBy, workOf } from '../core';
import { certificatesWords } from './certificates-words';

type GroupId = 'due' | 'working' | 'signing' | 'ready' | 'trouble' | 'none';

/** A person and what he gets. */
export interface PersonEntry extends ReasonEntry {
  readonly participant: string;
  /** Kinds of paper that a sample can be made of. */
  readonly kinds: readonly PaperKind[];
  /** The papers that still count. */
  readonly papers: readonly Paper[];
}

const GROUPS: readonly GroupId[] = ['due', 'working', 'signing', 'ready', 'trouble', 'none'];
const TROUBLE: readonly PaperState[] = ['failed', 'review', 'returned'];
const TONES: Readonly<Record<GroupId, ReasonEntry['tone']>> = {
  due: 'open',
  working: 'open',
  signing: 'open',
  ready: 'good',
  trouble: 'bad',
  none: 'bad',
};

/** Counts, and the papers that need a person, as the place shows them. */
export interface OverviewView {
  readonly due: number;
  readonly remaining: number;
  /** Papers that wait for their electronic signature. */
  readonly unsigned: number;
  readonly sent: number;
  /** Recipients to write to, issued or not yet. */
  readonly mails: number;
  /** Documents to make, for papers issued or not yet. */
  readonly toMake: number;
  readonly failed: readonly Paper[];
  /** Papers whose mail came back. */
  readonly returned: readonly Paper[];
  readonly inReview: readonly Paper[];
  /** Papers in the Drive of others, by their owner. */
  readonly ofOthers: ReadonlyMap<string, number>;
  /** Papers that others began with and did not freeze, by who did: they are made again here. */
  readonly begunByOthers: ReadonlyMap<string, number>;
  /** Papers that this account began and a colleague made again: what is left of them can be thrown away. */
  readonly leftBehind: number;
}

/** What the whole register comes to. */
export function viewOverview(reply: OverviewReply): OverviewView {
  const { due, papers, account, reach, signatureMode } = reply;
  const open = papers.filter((paper) => isForJob(paper, account));
  const picked = new Set(reach);
  const isOfOther = (paper: Paper): boolean => belongsToOther(paper, account, picked);
  const mine = open.filter((paper) => !isOfOther(paper));
  // What is to be signed electronically is mailed on the day on which somebody brings it.
  const toMail = signatureMode === 'electronic' ? mine : [...mine, ...due];
  const addresses = toMail.map(({ mailTo }) => mailTo.trim().toLowerCase());
  const inState = (state: PaperState): readonly Paper[] =>
    papers.filter((paper) => paper.state === state);
  return {
    due: due.length,
    remaining: mine.length,
    unsigned: papers.filter((paper) => workOf(paper, account) === 'sign').length,
    sent: inState('sent').length,
    mails: new Set(addresses.filter((address) => address !== '')).size,
    toMake: due.length + mine.filter((one) => COPYING.includes(workOf(one, account))).length,
    failed: inState('failed'),
    returned: inState('returned'),
    inReview: inState('review'),
    ofOthers: countOwners(open.filter(isOfOther)),
    begunByOthers: countOwners(open.filter((one) => workOf(one, account) === 'take_over')),
    leftBehind: leftBy(papers, account).length,
  };
}

/** Whether the job can go on with the paper without anybody's signature. */
function isForJob(paper: Paper, account: string): boolean {
  const work = workOf(paper, account);
  return work !== 'none' && work !== 'sign';
}

function countOwners(papers: readonly Paper[]): ReadonlyMap<string, number> {
  return new Map(
    [...groupBy(papers, ({ owner }) => owner)].map(([owner, own]) => [owner, own.length]),
  );
}

/** What the list of people can be filtered by. */
export function overviewGroups(language: Language): readonly EntryGroup[] {
  const { groups } = certificatesWords[language];
  return GROUPS.map((id) => ({ id, label: groups[id] }));
}

/**
 * One entry a person and a guest speaker: papers with their state and number, or why there are none. Last come those
 * who stand in no list any more and whose papers are still valid.
 */
export function viewPeople(reply: OverviewReply, language: Language): readonly PersonEntry[] {
  const words = certificatesWords[language];
  const graduates = [...groupBy(reply.people, (row) => row.participant)].map(
    ([participant, rows]): Holder => {
      const reason = [...new Set(rows.map((row) => row.reason))].join(' ');
      return { participant, name: rows[0]?.name ?? '', reason, isGuest: false };
    },
  );
  const guests = reply.guests.map(({ id, name, isHeld }): Holder => {
    return { participant: id, name, reason: isHeld ? '' : words.notHeld, isGuest: true };
  });
  const listed = [...graduates, ...guests];
  const entries = listed.map((holder) => entryFor(reply, language, holder));
  const shown = new Set(entries.flatMap(({ papers }) => papers));
  const strays = reply.papers.filter((paper) => !isReplaced(paper) && !shown.has(paper));
  const others = [...groupBy(strays, holderOf)].map(([, [first]]): Holder => {
    const { participant = '', name = '', kind = null } = first ?? {};
    return { participant, name, reason: '', isGuest: kind === 'appreciation' };
  });
  return [...entries, ...others.map((holder) => entryFor(reply, language, holder))];
}

function holderOf({ participant, kind }: Paper): string {
  return `${kind === 'appreciation' ? 'guest' : 'graduate'} ${participant}`;
}

interface Holder {
  readonly participant: string;
  readonly name: string;
  /** Why there is no paper. */
  readonly reason: string;
  readonly isGuest: boolean;
}

function entryFor(
  reply: OverviewReply,
  language: Language,
  { participant, name, reason, isGuest }: Holder,
): PersonEntry {
  const words = certificatesWords[language];
  const isOwn = (paper: { readonly participant: string; readonly kind: PaperKind | null }) =>
    paper.participant === participant && (paper.kind === 'appreciation') === isGuest;
  const own = reply.papers.filter((paper) => isOwn(paper) && !isReplaced(paper));
  const due = reply.due.filter(isOwn);
  const group = groupOf(own, due.length, reply.account);
  return {
    key: participant,
    participant,
    title: `${name} (${participant})`,
    group,
    tag: words.groups[group],
    tone: TONES[group],
    lines: [
      ...own.map((paper) => paperLine(paper, language)),
      ...due.map(({ kind }) => (kind === null ? '' : `${words.kinds[kind]}: ${words.due}`)),
      ...(group === 'none' ? [reason] : []),
    ].filter((line) => line !== ''),
    papers: own,
    kinds: [...new Set([...own, ...due].flatMap(({ kind }) => kind ?? []))],
    at: null,
  };
}

function isReplaced({ state }: Paper): boolean {
  return state === 'void' || state === 'superseded';
}

function groupOf(own: readonly Paper[], due: number, account: string): GroupId {
  if (own.some(({ state }) => state !== null && TROUBLE.includes(state))) return 'trouble';
  if (due > 0) return 'due';
  if (own.length === 0) return 'none';
  if (own.some((paper) => isForJob(paper, account))) return 'working';
  return own.some((paper) => workOf(paper, account) === 'sign') ? 'signing' : 'ready';
}

function paperLine(paper: Paper, language: Language): string {
  const { kind, state, number, mailTo, note, signature } = paper;
  const words = certificatesWords[language];
  const parts = [
    `${kind === null ? '' : words.kinds[kind]} ${number}`.trim(),
    state === null ? '' : words.states[state],
    signature === null ? '' : words.signatures[signature],
    state === 'sent' ? mailTo : '',
    note,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
