import type { UsedQuota } from '../../host/engine/types';
import { seededRandom } from '../../host/realm/seeded-random';
import type { Fate } from './fault-world';
import { openFaultWorld } from './fault-world';
import type { Harm, Result } from './find-harm';
import { findHarm } from './find-harm';
import type { JudgedWorkbook } from './judged-office';
import { OWNER } from './judged-office';
import { aMeddler } from './meddle';
import { decideAll, finishAll, patientClerk, startAll } from './office';

/** A run in which Google and people misbehave by chance. */
export interface RandomRun extends Harm {
  readonly seed: number;
  /** Faults that struck, by their kind. */
  readonly faults: Readonly<Record<string, number>>;
}

/** After so many clicks everything works: nobody is unlucky for ever. */
const UNLUCKY_CLICKS = 25;

/** Issues the papers under the misfortunes of this seed, and looks at what became of them. */
export async function randomRun(
  judged: JudgedWorkbook,
  undisturbed: Result,
  seed: number,
): Promise<RandomRun> {
  const random = seededRandom(seed);
  const faults: Record<string, number> = {};
  const note = (kind: string): void => {
    faults[kind] = (faults[kind] ?? 0) + 1;
  };
  let isUnlucky = true;
  let isIssued = false;
  // The last click, which enters lost numbers, is made when everybody has gone home.
  let isOver = false;
  const listLag = Math.floor(random() * 4);
  if (listLag > 0) note('list lagging');
  const world = openFaultWorld({
    ...{ workbook: judged.copy(), startMs: judged.nowMs, listLag },
    usedQuotas: usedBefore(random, judged.nowMs, note),
    fate: (operation) => (isUnlucky ? fateOf(operation, random, note) : null),
  });
  const people = aMeddler(world, random, note);
  let clicks = 0;
  const clerk = patientClerk(world, async () => {
    clicks += 1;
    isUnlucky = !isOver && clicks <= UNLUCKY_CLICKS;
    world.host.setFaults(isUnlucky ? crashOf(random, note) : []);
    if (isUnlucky) await people.meddle(isIssued);
    else people.goHome();
  });
  try {
    await startAll(clerk);
    isIssued = true;
    do {
      await finishAll(world, clerk);
      people.goHome();
    } while (await decideAll(world, clerk));
    people.goHome();
    isOver = true;
    isUnlucky = false;
    world.host.setFaults([]);
    if (people.deleted.size > 0) {
      await clerk.press('certificates.noteLostNumbers', { reason: 'Baris terhapus' });
    }
    return { seed, faults, ...findHarm(world, undisturbed, people.deleted) };
  } catch (error) {
    return { seed, faults, doubled: [], lost: [String(error)] };
  } finally {
    await world.close();
  }
}

/** Some accounts have used up much of their day before they begin. */
function usedBefore(
  random: () => number,
  sinceMs: number,
  note: (kind: string) => void,
): readonly UsedQuota[] {
  const used: UsedQuota[] = [];
  if (random() < 0.2) {
    note('mail quota nearly used');
    used.push({ key: `mailRecipients ${OWNER}`, sinceMs, used: 96 + Math.floor(random() * 5) });
  }
  if (random() < 0.2) {
    note('document quota nearly used');
    used.push({ key: `documentsCreated ${OWNER}`, sinceMs, used: 240 + Math.floor(random() * 10) });
  }
  return used;
}

const ANSWERS: readonly (readonly [string, Fate['answer']])[] = [
  ['429', { status: 429, reason: 'rateLimitExceeded' }],
  ['403 rate', { status: 403, reason: 'userRateLimitExceeded' }],
  ['500', { status: 500, reason: 'backendError' }],
  ['503', { status: 503, reason: 'backendError' }],
  ['timeout', 'timeout'],
  ['permission lost', { status: 403, reason: 'insufficientFilePermissions' }],
];

/** Answers that Google gives only when it has done nothing. */
const ONLY_BEFORE = ['429', '403 rate', 'permission lost'];

function fateOf(
  operation: string,
  random: () => number,
  note: (kind: string) => void,
): Fate | null {
  if (random() > (operation === 'MailApp.sendEmail' ? 0.1 : 0.03)) return null;
  const [kind, answer] = ANSWERS[Math.floor(random() * ANSWERS.length)] ?? ANSWERS[0] ?? [];
  if (kind === undefined || answer === undefined) return null;
  const when = !ONLY_BEFORE.includes(kind) && random() < 0.5 ? 'after' : 'before';
  note(kind);
  return { when, answer };
}

/** One click in five dies at some service call. */
function crashOf(random: () => number, note: (kind: string) => void) {
  if (random() > 0.2) return [];
  note('killed');
  const callIndex = 1 + Math.floor(random() * 300);
  const how = random() < 0.5 ? 'kill' : { throw: 'Service error: Spreadsheets' };
  const when = random() < 0.5 ? 'before' : 'after';
  return [{ callIndex, do: how, when } as const];
}
