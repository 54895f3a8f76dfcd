import { naiveRun } from './certificates/naive-run';
import type { Timed } from './certificates/timed-run';
import { timedRun } from './certificates/timed-run';

// How long papers take and how many requests they need on the cost table of docs/architecture, against a loop that
// takes one person after the other.

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(0)} s`;

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

async function main(): Promise<void> {
  const only = process.argv[2];
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

void main();
