import { describe, expect, test } from '@jest/globals';
import { startAction } from '../../../src/features/certificates/actions/start';
import { stepAction } from '../../../src/features/certificates/actions/step';
import { packagesTable } from '../../../src/features/programme';
import { participantsTable } from '../../../src/features/roster';
import type { Ports } from '../../../src/ports/ports';
import type { MemoryWorld } from '../../fakes/memory-ports';
import type { Break } from './broken-off';
import { breakingPorts, Killed } from './broken-off';
import { anIssue, aParticipant } from './builders';
import { aJudgedWorld, registerOf, sheetOf } from './world';

/** Issues and runs to the end; a kill is not caught, as live. */
function runAll(ports: Ports): void {
  const started = startAction.run(ports, {});
  if (started.status === 'refused') throw new Error(JSON.stringify(started.problems));
  for (let turn = 0; turn < 50; turn++) {
    const outcome = stepAction.run(ports, { budgetMs: 60_000 });
    if (outcome.status === 'refused') throw new Error(JSON.stringify(outcome.problems));
    if (outcome.value.finished) return;
    ports.clock.pause(outcome.value.waitMs);
  }
  throw new Error('The job does not end');
}

/** Three people, each with a mail of his own: the office has none. */
function aWorld(): MemoryWorld {
  const packages = anIssue().packages.map((one) => ({ ...one, mailTo: '' }));
  const participants = anIssue().participants.map(({ id }) =>
    aParticipant(id, { email: `${id.toLowerCase()}@example.org` }),
  );
  return aJudgedWorld({
    Paket: sheetOf(packagesTable, packages),
    Peserta: sheetOf(participantsTable, participants),
  });
}

function runKilledAt(point: Break): MemoryWorld {
  const world = aWorld();
  const { ports } = breakingPorts(world.ports, point);
  try {
    runAll(ports);
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
  // The lease of the dead run ends.
  world.milliseconds += 90_000;
  runAll(world.ports);
  return world;
}

function expectNothingLost(world: MemoryWorld, undisturbed: MemoryWorld): void {
  const papers = registerOf(world);
  const wanted = registerOf(undisturbed);
  expect(papers.map((paper) => [paper.id, paper.number, paper.printed])).toEqual(
    wanted.map((paper) => [paper.id, paper.number, paper.printed]),
  );
  const live = [...world.drive.files.values()].filter((file) => !file.isTrashed);
  const documents = live.filter((file) => file.properties['role'] === 'paper');
  const pdfs = live.filter((file) => file.properties['role'] === 'pdf');
  const templates = live.filter((file) => file.properties['role'] === 'template');
  expect(documents.map((file) => file.id).sort()).toEqual(
    papers.map((paper) => paper.documentId).sort(),
  );
  expect(pdfs.map((file) => file.id).sort()).toEqual(papers.map((paper) => paper.pdfId).sort());
  // Two kinds; one of the passes lists one unit fewer.
  expect(templates.length).toBe(3);
  for (const paper of papers) {
    expect(['sent', 'review']).toContain(paper.state);
    expect(live.find((file) => file.id === paper.pdfId)?.content?.sha256).toBe(paper.sha256);
    const mails = world.mails.filter((mail) =>
      mail.attachments.some((one) => one.name === `${paper.fileName}.pdf`),
    );
    expect(mails.length).toBeLessThanOrEqual(1);
    if (paper.state === 'sent') expect(mails.length).toBe(1);
  }
  const inReview = papers.filter((paper) => paper.state === 'review').length;
  expect(inReview).toBeLessThanOrEqual(1);
  expect(world.sheets.grids.get('Riwayat')).toEqual(undisturbed.sheets.grids.get('Riwayat'));
}

const COLLEAGUE = 'rekan@example.org';

/** Killed, gone on with by a colleague who has picked what templates there are, and ended by the first. */
function runPassedOnAt(point: Break): MemoryWorld {
  const world = aWorld();
  const owner = world.email;
  try {
    runAll(breakingPorts(world.ports, point).ports);
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
  world.milliseconds += 90_000;
  world.email = COLLEAGUE;
  for (const file of world.drive.files.values()) {
    if (file.properties['role'] === 'template') file.pickedBy.add(COLLEAGUE);
  }
  runAll(world.ports);
  world.email = owner;
  runAll(world.ports);
  return world;
}

function expectOneOfEach(world: MemoryWorld, undisturbed: MemoryWorld): void {
  const papers = registerOf(world);
  expect(papers.map(({ id, number, printed }) => [id, number, printed])).toEqual(
    registerOf(undisturbed).map(({ id, number, printed }) => [id, number, printed]),
  );
  const { files } = world.drive;
  for (const { state, documentId, pdfId, owner, sha256, fileName } of papers) {
    expect(['sent', 'review']).toContain(state);
    expect(files.get(documentId)).toMatchObject({ owner, isTrashed: false });
    expect(files.get(pdfId)).toMatchObject({ owner, isTrashed: false, content: { sha256 } });
    const names = world.mails.flatMap((mail) => mail.attachments.map(({ name }) => name));
    const count = names.filter((name) => name === `${fileName}.pdf`).length;
    expect(count).toBeLessThanOrEqual(1);
    if (state === 'sent') expect(count).toBe(1);
  }
  const live = new Set(papers.flatMap(({ documentId, pdfId }) => [documentId, pdfId]));
  const left = [...files.values()].filter(
    ({ id, properties }) => ['paper', 'pdf'].includes(properties['role'] ?? '') && !live.has(id),
  );
  const noted = papers.map(({ abandoned }) => abandoned).join(' ');
  for (const { id, properties, isTrashed } of left) {
    expect([id, properties['copy'] ?? '?'].some((sign) => noted.includes(sign))).toBe(true);
    // All of it was begun by the one who came back in the end.
    expect(isTrashed).toBe(true);
  }
}

/** Every call would take a quarter of a minute; those left out differ between the two ways to be killed. */
const STRIDE = 4;

describe('a run killed anywhere and started again', () => {
  const undisturbed = aWorld();
  const counting = breakingPorts(undisturbed.ports, { atCall: 0, isAfterEffect: false });
  runAll(counting.ports);
  const calls = Array.from({ length: counting.count() }, (_, index) => index + 1);

  test('the undisturbed run makes enough calls to be worth killing', () => {
    expect(calls.length).toBeGreaterThan(80);
    expectNothingLost(undisturbed, undisturbed);
  });

  test.each([
    ['before the call had its effect', false, 0],
    ['after the call had its effect', true, 2],
  ])('at any call, %s: one number, one document, one PDF, at most one mail', (_, after, offset) => {
    for (const atCall of calls.filter((call) => call % STRIDE === offset)) {
      const world = runKilledAt({ atCall, isAfterEffect: after });
      try {
        expectNothingLost(world, undisturbed);
      } catch (error) {
        throw new Error(`Killed at call ${atCall}: ${String(error)}`);
      }
    }
  });
});

describe('a run killed anywhere and gone on with by a colleague', () => {
  const undisturbed = aWorld();
  const counting = breakingPorts(undisturbed.ports, { atCall: 0, isAfterEffect: false });
  runAll(counting.ports);
  const calls = Array.from({ length: counting.count() }, (_, index) => index + 1);

  test.each([
    ['before the call had its effect', false, 1],
    ['after the call had its effect', true, 3],
  ])('at any call, %s: one of each, and what is left behind is noted', (_, after, offset) => {
    for (const atCall of calls.filter((call) => call % STRIDE === offset)) {
      const world = runPassedOnAt({ atCall, isAfterEffect: after });
      try {
        expectOneOfEach(world, undisturbed);
      } catch (error) {
        throw new Error(`Killed at call ${atCall}: ${String(error)}`);
      }
    }
  });
});
