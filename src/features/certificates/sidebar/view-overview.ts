import type { Language } from '../../../kernel/problem';
import type { EntryGroup, ReasonEntry } from '../../../sidebar/reason-list/choose-entries';
import type { OverviewReply } from '../contract';
import type { Paper, PaperKind, PaperState } from '../core';
import { belongsToOther, workOf } from '../core';
import { certificatesWords } from './certificates-words';

type GroupId = 'due' | 'working' | 'ready' | 'trouble' | 'none';

/** A person and what he gets. */
export interface PersonEntry extends ReasonEntry {
  readonly participant: string;
  /** Kinds of paper that a sample can be made of. */
  readonly kinds: readonly PaperKind[];
}

const GROUPS: readonly GroupId[] = ['due', 'working', 'ready', 'trouble', 'none'];
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
  readonly failed: readonly Paper[];
  readonly inReview: readonly Paper[];
  /** Papers in the Drive of others, by their owner. */
  readonly ofOthers: ReadonlyMap<string, number>;
}

/** What the whole register comes to. */
export function viewOverview({ due, papers, account }: OverviewReply): OverviewView {
  const open = papers.filter((paper) => workOf(paper) !== 'none');
  const mine = open.filter((paper) => !belongsToOther(paper, account));
  const ofOthers = new Map<string, number>();
  for (const paper of open) {
    if (belongsToOther(paper, account)) {
      ofOthers.set(paper.owner, (ofOthers.get(paper.owner) ?? 0) + 1);
    }
  }
  const addresses = [...mine, ...due].map(({ mailTo }) => mailTo.trim().toLowerCase());
  const inState = (state: PaperState): readonly Paper[] =>
    papers.filter((paper) => paper.state === state);
  return {
    due: due.length,
    remaining: mine.length,
    sent: inState('sent').length,
    mails: new Set(addresses.filter((address) => address !== '')).size,
    failed: inState('failed'),
    inReview: inState('review'),
    ofOthers,
  };
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
      (paper) => paper.participant === participant && paper.state !== 'void',
    );
    const due = reply.due.filter((paper) => paper.participant === participant);
    const group = groupOf(own, due.length);
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
      kinds: [...new Set([...own, ...due].flatMap(({ kind }) => kind ?? []))],
      at: null,
    };
  });
}

function groupOf(own: readonly Paper[], due: number): GroupId {
  if (own.some(({ state }) => state === 'failed' || state === 'review')) return 'trouble';
  if (due > 0) return 'due';
  if (own.length === 0) return 'none';
  return own.every((paper) => workOf(paper) === 'none') ? 'ready' : 'working';
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
