import { parseArgs } from 'node:util';
import type { AccountType } from '../../host/engine/types';
import { naiveRun } from './certificates/naive-run';
import type { Timed } from './certificates/timed-run';
import { timedRun } from './certificates/timed-run';

// How long papers take and how many requests they need on the cost table of docs/architecture, against a loop that
// takes one person after the other. With `--people 1000 --account consumer`: day by day, to the last mail.

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(0)} s`;

const EXECUTION_LIMIT_MS = 6 * 60_000;

interface Case {
  readonly title: string;
  readonly run: () => Promise<Timed>;
  readonly mostMinutes?: number;
  readonly mostRequests?: number;
}

const CASES: readonly Case[] = [
  {
    title: '160, no mail',
    run: () => timedRun(160, 'none', 'consumer'),
    ...{ mostMinutes: 4, mostRequests: 4.2 },
  },
  {
    title: '160, eight offices',
    run: () => timedRun(160, 'office', 'consumer'),
    ...{ mostMinutes: 6, mostRequests: 5.2 },
  },
  {
    title: '160, own address',
    run: () => timedRun(160, 'own', 'workspace'),
    ...{ mostMinutes: 6, mostRequests: 5.2 },
  },
  {
    title: '160, own, in the sidebar',
    run: () => timedRun(160, 'own', 'workspace', 20_000),
    ...{ mostMinutes: 6, mostRequests: 5.2 },
  },
  {
    title: '1,000, eight offices',
    run: () => timedRun(1000, 'office', 'workspace'),
    mostRequests: 5.2,
  },
  { title: '1,000, ordinary account', run: () => timedRun(1000, 'own', 'consumer') },
  { title: '160 naively, no mail', run: () => naiveRun(160, false, 'consumer') },
  { title: '160 naively, own address', run: () => naiveRun(160, true, 'workspace') },
];

function isWithin({ mostMinutes, mostRequests }: Case, timed: Timed): boolean {
  const isFast = mostMinutes === undefined || timed.virtualMs < mostMinutes * 60_000;
  return isFast && (mostRequests === undefined || timed.requests / timed.papers <= mostRequests);
}

async function compare(only: string | undefined): Promise<void> {
  say('papers                       time   requests  a paper  mails  runs  longest  days');
  for (const one of CASES) {
    if (only !== undefined && !one.title.includes(only)) continue;
    const timed = await one.run();
    const { papers, virtualMs, requests, mails, steps, longestMs, days } = timed;
    const columns = [
      ...[one.title.padEnd(26), seconds(virtualMs).padStart(6), String(requests).padStart(10)],
      ...[(requests / papers).toFixed(2).padStart(8), String(mails).padStart(6)],
      ...[String(steps).padStart(5), seconds(longestMs).padStart(8), String(days).padStart(5)],
    ];
    say(columns.join(' '));
    if (!isWithin(one, timed)) {
      say('  above the limit');
      process.exitCode = 1;
    }
  }
}

async function follow(people: number, account: AccountType): Promise<void> {
  const { papers, mails, byDay, requests, harm } = await timedRun(people, 'own', account);
  say('day  documents  mails  runs  longest');
  byDay.forEach((day, index) => {
    const columns = [
      ...[String(index + 1).padStart(3), String(day.documents).padStart(10)],
      ...[String(day.mails).padStart(6), String(day.steps).padStart(5)],
      seconds(day.longestMs).padStart(8),
    ];
    say(columns.join(' '));
    if (day.longestMs > EXECUTION_LIMIT_MS) harm.push('a run is longer than six minutes');
  });
  say(`${papers} papers, ${mails} mails, ${(requests / papers).toFixed(2)} requests a paper`);
  for (const one of harm) say(`  ${one}`);
  say(harm.length === 0 ? 'no doubles, no losses, no gaps' : 'NOT as it must be');
  if (harm.length > 0 || papers !== people || mails !== people) process.exitCode = 1;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { people: { type: 'string' }, account: { type: 'string', default: 'consumer' } },
});
const account = values.account === 'workspace' ? 'workspace' : 'consumer';
void (values.people === undefined
  ? compare(positionals[0])
  : follow(Number(values.people), account));
