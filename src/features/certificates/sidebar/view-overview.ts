import { groupBy } from '../../../kernel/ordering';
import type { Language } from '../../../kernel/problem';
import type { EntryGroup, ReasonEntry } from '../../../sidebar/reason-list/choose-entries';
import type { OverviewReply } from '../contract';
import type { Paper, PaperKind, PaperState } from '../core';
import { belongsToOther, COPYING, workOf } from '../core';
import { certificatesWords } from './certificates-words';

type GroupId = 'due' | 'working' | 'ready' | 'trouble' | 'none';

/** A person and what he gets. */
export interface PersonEntry extends ReasonEntry {
  readonly participant: string;
  /** Kinds of paper that a sample can be made of. */
  readonly kinds: readonly PaperKind[];
  /** The papers that still count. */
  readonly papers: readonly Paper[];
}

const GROUPS: readonly GroupId[] = ['due', 'working', 'ready', 'trouble', 'none'];
const TROUBLE: readonly PaperState[] = ['failed', 'review', 'returned'];
const TONES: Readonly<Record<GroupId, ReasonEntry['tone']>> = {
  due: 'open',
  working: 'open',
  ready: 'good',
  trouble: 'bad',
  none: 'bad',
};

/** Counts, and the papers that need a person, as the place shows them. */
export interface OverviewView {
  readonly due: number;
  readonly remaining: number;
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
}

/** What the whole register comes to. */
export function viewOverview({ due, papers, account, reach }: OverviewReply): OverviewView {
  const open = papers.filter((paper) => workOf(paper, account) !== 'none');
  const picked = new Set(reach);
  const isOfOther = (paper: Paper): boolean => belongsToOther(paper, account, picked);
  const mine = open.filter((paper) => !isOfOther(paper));
  const addresses = [...mine, ...due].map(({ mailTo }) => mailTo.trim().toLowerCase());
  const inState = (state: PaperState): readonly Paper[] =>
    papers.filter((paper) => paper.state === state);
  return {
    due: due.length,
    remaining: mine.length,
    sent: inState('sent').length,
    mails: new Set(addresses.filter((address) => address !== '')).size,
    toMake: due.length + mine.filter((one) => COPYING.includes(workOf(one, account))).length,
    failed: inState('failed'),
    returned: inState('returned'),
    inReview: inState('review'),
    ofOthers: countOwners(open.filter(isOfOther)),
    begunByOthers: countOwners(open.filter((one) => workOf(one, account) === 'take_over')),
  };
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

/** One entry a person: papers with their state and number, or why there are none. */
export function viewPeople(reply: OverviewReply, language: Language): readonly PersonEntry[] {
  const words = certificatesWords[language];
  return reply.people.map((person) => {
    const { participant, name, reason } = person;
    const own = reply.papers.filter(
      (paper) => paper.participant === participant && !isReplaced(paper),
    );
    const due = reply.due.filter((paper) => paper.participant === participant);
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
  });
}

function isReplaced({ state }: Paper): boolean {
  return state === 'void' || state === 'superseded';
}

function groupOf(own: readonly Paper[], due: number, account: string): GroupId {
  if (own.some(({ state }) => state !== null && TROUBLE.includes(state))) return 'trouble';
  if (due > 0) return 'due';
  if (own.length === 0) return 'none';
  return own.every((paper) => workOf(paper, account) === 'none') ? 'ready' : 'working';
}

function paperLine({ kind, state, number, mailTo, note }: Paper, language: Language): string {
  const words = certificatesWords[language];
  const parts = [
    `${kind === null ? '' : words.kinds[kind]} ${number}`.trim(),
    state === null ? '' : words.states[state],
    state === 'sent' ? mailTo : '',
    note,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
