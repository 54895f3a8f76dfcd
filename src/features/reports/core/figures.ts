import { compareText, groupBy } from '../../../kernel/ordering';
import type { Message } from '../../../kernel/problem';
import { formatPercent } from '../../attendance/core';
import { overrideState, verdictToday } from '../../eligibility/core';
import type { ReportFacts } from './report-facts';

/** A figure whose words are still codes. Figures count people; they never name one. */
export interface CountedFigure {
  /** Stable, for example `package.MJ`. */
  readonly id: string;
  readonly section: Message;
  readonly label: Message;
  readonly value: string;
}

/** One section of the dashboard. */
export type FigureSection = (facts: ReportFacts) => readonly CountedFigure[];

const SECTIONS: readonly FigureSection[] = [
  countRoster,
  countEligibility,
  countPlacement,
  countSchedule,
  countResults,
  countPapers,
  countGuests,
  countFollowUp,
];

/** All figures in the order of the dashboard. */
export function countFigures(facts: ReportFacts): readonly CountedFigure[] {
  return SECTIONS.flatMap((section) => section(facts));
}

function countRoster({ participants }: ReportFacts): CountedFigure[] {
  return [figure('roster', 'participants', participants.length)];
}

/** What counts today, which the column of the verdict may not say yet when a decision of staff has run out. */
function countEligibility({ eligibility, today }: ReportFacts): CountedFigure[] {
  const judged = eligibility.map((row) => ({
    ...row,
    verdict: verdictToday(row, today) ?? row.verdict,
  }));
  const rejected = judged.filter((row) => row.verdict === 'rejected');
  const byRule = groupBy(rejected, (row) => row.firstFailing);
  return [
    figure('eligibility', 'eligible', countOf(judged, 'verdict', 'eligible')),
    figure('eligibility', 'rejected', rejected.length),
    ...[...byRule.keys()].sort(compareText).map((rule) => rejectedBy(rule, byRule.get(rule) ?? [])),
    figure('eligibility', 'undecided', countOf(judged, 'verdict', 'undecided')),
    ...listOverrides({ eligibility, today }),
  ];
}

/** As many ids as a cell shows; the count is of all. */
const MOST_LISTED = 100;

/** Every decision of staff by its state, with the ids of the people: what was decided against the rules is never hidden. */
function listOverrides({
  eligibility,
  today,
}: Pick<ReportFacts, 'eligibility' | 'today'>): CountedFigure[] {
  return (['in_force', 'expired', 'unsigned'] as const).flatMap((state) => {
    const ids = eligibility
      .filter((row) => overrideState(row, today) === state)
      .map(({ participant }) => participant)
      .sort(compareText);
    if (ids.length === 0) return [];
    const listed = ids.slice(0, MOST_LISTED).join(', ');
    const more = ids.length > MOST_LISTED ? ', …' : '';
    return [figure('eligibility', `override_${state}`, `${ids.length}: ${listed}${more}`)];
  });
}

function rejectedBy(rule: string, rejected: readonly unknown[]): CountedFigure {
  if (rule === '') return figure('eligibility', 'rejected_by_staff', rejected.length);
  return figure('eligibility', 'rejected_by', rejected.length, { key: rule });
}

function countPlacement({ placements, packages }: ReportFacts): CountedFigure[] {
  const placed = placements.filter((row) => row.status === 'placed');
  const waiting = placements.filter((row) => row.status === 'reserve');
  const people = (rows: typeof placed): number =>
    new Set(rows.map(({ participant }) => participant)).size;
  return [
    figure('placement', 'placed', people(placed)),
    ...packages.map(({ code, name }) =>
      figure('placement', 'in_package', countOf(placed, 'package', code), { key: code, name }),
    ),
    figure('placement', 'reserve', people(waiting)),
  ];
}

function countSchedule({ sessions }: ReportFacts): CountedFigure[] {
  const going = sessions.filter((session) => session.isHeld !== false);
  const held = going.filter((session) => session.isHeld === true);
  const jp = (list: typeof going): number => list.reduce((sum, session) => sum + session.jp, 0);
  return [
    figure('schedule', 'sessions', going.length),
    figure('schedule', 'sessions_held', held.length),
    figure('schedule', 'jp', jp(going)),
    figure('schedule', 'jp_held', jp(held)),
  ];
}

function countResults({ graduation }: ReportFacts): CountedFigure[] {
  const sum = (column: 'jpHeld' | 'jpPresent'): number =>
    graduation.reduce((total, row) => total + (row[column] ?? 0), 0);
  return [
    figure('results', 'attendance', formatPercent(sum('jpPresent'), sum('jpHeld'))),
    figure('results', 'passed', countOf(graduation, 'outcome', 'passed')),
    figure('results', 'not_passed', countOf(graduation, 'outcome', 'not_passed')),
    figure('results', 'open', countOf(graduation, 'outcome', 'open')),
  ];
}

function countPapers({ papers }: ReportFacts): CountedFigure[] {
  const valid = papers.filter(({ state }) => state !== 'void' && state !== 'superseded');
  // A copy carries the number of its original.
  const live = [
    ...new Map(valid.map((paper) => [`${paper.kind} ${paper.number}`, paper])).values(),
  ];
  const mails = papers
    .filter((paper) => paper.state === 'sent')
    .map((paper) => `${paper.mailTo} ${paper.mailedAt}`);
  return [
    figure('papers', 'certificates', countOf(live, 'kind', 'pass')),
    figure('papers', 'statements', countOf(live, 'kind', 'statement')),
    figure('papers', 'papers_sent', mails.length),
    figure('papers', 'papers_failed', countOf(papers, 'state', 'failed')),
    figure('papers', 'papers_to_review', countOf(papers, 'state', 'review')),
    figure('papers', 'papers_void', countOf(papers, 'state', 'void')),
    figure('papers', 'mails_sent', new Set(mails).size),
  ];
}

/** Talks and their *piagam*; nothing in a programme without guests. */
function countGuests({ guests, papers }: ReportFacts): CountedFigure[] {
  const valid = papers.filter(
    ({ kind, state }) => kind === 'appreciation' && state !== 'void' && state !== 'superseded',
  );
  if (guests.length + valid.length === 0) return [];
  const numbers = (list: typeof valid): number => new Set(list.map(({ number }) => number)).size;
  const issued = guests.filter(({ standing }) => standing === 'issued').length;
  const toCome = guests.filter(({ talk }) => !talk.isHeld).length;
  const people = new Set(guests.map(({ talk }) => talk.name.toLowerCase()));
  return [
    figure('guests', 'guest_speakers', people.size),
    figure('guests', 'guest_talks', guests.length),
    figure('guests', 'guest_talks_to_come', toCome),
    figure('guests', 'piagam_issued', numbers(valid)),
    figure('guests', 'piagam_sent', numbers(valid.filter(({ state }) => state === 'sent'))),
    figure('guests', 'piagam_waiting', guests.length - issued - toCome),
  ];
}

function countFollowUp({ demands, followUps }: ReportFacts): CountedFigure[] {
  const wanted = demands.reduce((sum, demand) => sum + (demand.people ?? 0), 0);
  return [
    figure('followup', 'people_wanted', wanted),
    figure('followup', 'follow_ups', followUps.length),
    figure('followup', 'follow_ups_answered', followUps.filter(({ outcome }) => outcome).length),
    figure('followup', 'employed', countOf(followUps, 'outcome', 'employed')),
    figure('followup', 'self_employed', countOf(followUps, 'outcome', 'self_employed')),
  ];
}

function figure(
  section: string,
  name: string,
  value: number | string,
  gaps: { readonly key: string; readonly name?: string } | null = null,
): CountedFigure {
  return {
    id: gaps === null ? `${section}.${name}` : `${section}.${name}.${gaps.key}`,
    section: { code: `reports.section_${section}`, values: {} },
    label: { code: `reports.${name}`, values: gaps ?? {} },
    value: String(value),
  };
}

function countOf<T, K extends keyof T>(rows: readonly T[], column: K, value: T[K]): number {
  return rows.filter((row) => row[column] === value).length;
}
