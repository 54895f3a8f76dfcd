import { describe, expect, test } from '@jest/globals';
import { retryAction } from '../../../src/features/certificates/actions/retry';
import { stepAction } from '../../../src/features/certificates/actions/step';
import { memoryDocuments } from '../../fakes/memory-documents';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { aPaper } from './builders';
import { aWorldWith, registerOf } from './world';

function twoPapers(): MemoryWorld {
  const papers = ['P-0001', 'P-0002'].map((participant, index) =>
    aPaper({
      id: `${participant}/pass`,
      participant,
      number: `563/00${index + 1}/BLK`,
      fileName: participant,
    }),
  );
  return aWorldWith(papers);
}

function step(world: MemoryWorld) {
  const outcome = stepAction.run(world.ports, { budgetMs: 60_000 });
  if (outcome.status !== 'done') throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function expectOneOfEach(world: MemoryWorld): void {
  const live = [...world.drive.files.values()].filter(({ isTrashed }) => !isTrashed);
  for (const role of ['paper', 'pdf']) {
    const ids = live.filter(({ properties }) => properties['role'] === role).map(({ id }) => id);
    const known = registerOf(world).map((one) => (role === 'paper' ? one.documentId : one.pdfId));
    expect(ids.sort()).toEqual([...known].sort());
  }
  expect(world.mails.flatMap(({ attachments }) => attachments)).toHaveLength(2);
}

describe('a paper whose document cannot become a PDF', () => {
  test.each(['edit', 'exportPdf'] as const)(
    'because somebody deleted it (%s): tried again, it is made again',
    (kind) => {
      const world = twoPapers();
      let isDone = false;
      world.drive.fail = (request) => {
        if (isDone || request.kind !== kind) return null;
        const file = world.drive.files.get(request.documentId);
        if (file?.properties['role'] !== 'paper') return null;
        isDone = true;
        file.isTrashed = true;
        return null;
      };
      step(world);
      expect(
        registerOf(world)
          .map(({ state }) => state)
          .sort(),
      ).toEqual(['failed', 'sent']);
      retryAction.run(world.ports, {});
      expect(step(world)).toMatchObject({ finished: true, done: 2 });
      expectOneOfEach(world);
    },
  );

  test.each(['edit', 'exportPdf'] as const)(
    'because Google refuses what is in it (%s): tried again, it is copied from the template of then',
    (kind) => {
      const world = twoPapers();
      let isBroken = true;
      world.drive.fail = (request) => {
        if (!isBroken || request.kind !== kind) return null;
        const file = world.drive.files.get(request.documentId);
        if (file?.properties['role'] !== 'paper') return null;
        return { ok: false, failure: 'refused', detail: '400' };
      };
      step(world);
      const first = registerOf(world);
      expect(first.map(({ state }) => state)).toEqual(['failed', 'failed']);
      isBroken = false;
      retryAction.run(world.ports, {});
      expect(step(world)).toMatchObject({ finished: true, done: 2 });
      expectOneOfEach(world);
      const copies = world.drive.requests.filter((request) => request.kind === 'copy');
      expect(copies).toHaveLength(4);
      expect(registerOf(world).map(({ number }) => number)).toEqual(
        first.map(({ number }) => number),
      );
    },
  );

  test('keeps the document that it could not throw away, and tries that one again', () => {
    const world = twoPapers();
    let isLost = true;
    world.drive.fail = (request) =>
      isLost && (request.kind === 'exportPdf' || request.kind === 'trash')
        ? { ok: false, failure: 'forbidden', detail: '403' }
        : null;
    step(world);
    isLost = false;
    retryAction.run(world.ports, {});
    expect(step(world)).toMatchObject({ finished: true, done: 2 });
    expectOneOfEach(world);
  });

  test('keeps the PDF of a run whose answer was lost: that one is frozen', () => {
    const world = twoPapers();
    let way: 'lost' | 'refused' | 'well' = 'lost';
    world.drive.fail = (request) => {
      if (way === 'lost' && request.kind === 'store') {
        memoryDocuments({ ...world.drive, fail: () => null }, world.ports.account.email).wave([
          request,
        ]);
        return { ok: false, failure: 'busy', detail: '503' };
      }
      return way === 'refused' && request.kind === 'exportPdf'
        ? { ok: false, failure: 'refused', detail: '400' }
        : null;
    };
    step(world);
    const stored = [...world.drive.files.values()].filter(({ content }) => content !== null);
    way = 'refused';
    step(world);
    expect(registerOf(world).map(({ state }) => state)).toEqual(['failed', 'failed']);
    way = 'well';
    retryAction.run(world.ports, {});
    expect(step(world)).toMatchObject({ finished: true, done: 2 });
    expectOneOfEach(world);
    expect(registerOf(world).map(({ sha256 }) => sha256)).toEqual(
      stored.map(({ content }) => content?.sha256),
    );
  });

  test.each(['before', 'after'])(
    'has one document when the run is killed %s the useless one is thrown away',
    (when) => {
      const world = twoPapers();
      let isBroken = true;
      world.drive.fail = (request) => {
        if (isBroken && request.kind === 'trash') {
          const file = world.drive.files.get(request.fileId);
          if (file !== undefined) file.isTrashed = when === 'after';
          throw new Error('killed');
        }
        return isBroken && request.kind === 'exportPdf'
          ? { ok: false, failure: 'refused', detail: '400' }
          : null;
      };
      expect(() => step(world)).toThrow('killed');
      isBroken = false;
      world.milliseconds += 600_000;
      retryAction.run(world.ports, {});
      expect(step(world)).toMatchObject({ finished: true, done: 2 });
      expectOneOfEach(world);
    },
  );
});
