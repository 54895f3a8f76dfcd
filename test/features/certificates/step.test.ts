import { describe, expect, test } from '@jest/globals';
import { voidAction } from '../../../src/features/certificates/actions/one-paper';
import { retryAction } from '../../../src/features/certificates/actions/retry';
import { stepAction } from '../../../src/features/certificates/actions/step';
import type { StepReply } from '../../../src/features/certificates/contract';
import type { Paper } from '../../../src/features/certificates/core';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { aPaper } from './builders';
import { aWorldWith, registerOf } from './world';

function papersFor(count: number, more: (index: number) => Partial<Paper> = () => ({})): Paper[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `P-${String(index + 1).padStart(4, '0')}`;
    const number = `563/${String(index + 1).padStart(3, '0')}/BLK/VIII/2021`;
    return aPaper({ id: `${id}/pass`, participant: id, number, fileName: id, ...more(index) });
  });
}

function step(world: MemoryWorld, budgetMs = 60_000): StepReply {
  const outcome = stepAction.run(world.ports, { budgetMs });
  if (outcome.status !== 'done') throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const statesOf = (world: MemoryWorld) => registerOf(world).map((paper) => paper.state);

function filesOf(world: MemoryWorld, role: string) {
  return [...world.drive.files.values()].filter(
    (file) => !file.isTrashed && file.properties['role'] === role,
  );
}

describe('an undisturbed run', () => {
  test('every paper gets one document and one PDF, and the office gets one mail with all of them', () => {
    const world = aWorldWith(papersFor(12));
    const reply = step(world);
    expect(reply).toMatchObject({ done: 12, total: 12, finished: true, waitMs: 0, remaining: 0 });
    expect(new Set(statesOf(world))).toEqual(new Set(['sent']));
    expect(filesOf(world, 'template')).toHaveLength(1);
    expect(filesOf(world, 'paper')).toHaveLength(12);
    expect(filesOf(world, 'pdf')).toHaveLength(12);
    expect(world.mails.map((mail) => [mail.to, mail.attachments.length])).toEqual([
      ['blk@example.org', 12],
    ]);
  });

  test('requests go out in waves of at most ten, four for each paper', () => {
    const world = aWorldWith(papersFor(25));
    step(world);
    const kinds = world.drive.requests.map((request) => request.kind);
    const count = (kind: string) => kinds.filter((one) => one === kind).length;
    expect([count('copy'), count('edit'), count('exportPdf'), count('store')]).toEqual([
      25, 26, 25, 25,
    ]);
    expect(count('download') + count('find') + count('trash')).toBe(0);
  });

  test('a mail to an office names numbers and nobody', () => {
    const world = aWorldWith(papersFor(2));
    step(world);
    const [mail] = world.mails;
    expect(mail?.subject).toBe('2 surat pelatihan dari UPTD BLK Kota Pekalongan');
    expect(mail?.text).toContain('1. Sertifikat nomor 563/001/BLK/VIII/2021');
    expect(`${mail?.subject} ${mail?.text}`).not.toContain('Budi');
  });

  test('participants each get their own mail', () => {
    const world = aWorldWith(papersFor(3, (index) => ({ mailTo: `p${index}@example.org` })));
    step(world);
    expect(world.mails.map((mail) => [mail.to, mail.attachments.length])).toEqual([
      ['p0@example.org', 1],
      ['p1@example.org', 1],
      ['p2@example.org', 1],
    ]);
  });

  test('the courses are noted once, whatever happens to the mails', () => {
    const world = aWorldWith(papersFor(2));
    world.mailQuota = 0;
    step(world);
    step(world);
    const rows = world.sheets.grids
      .get('Riwayat')
      ?.slice(1)
      .map((row) => row.slice(1, 5));
    expect(rows).toEqual([
      ['P-0001', 'PKL-2021', 'MJ', '2021-06-10'],
      ['P-0002', 'PKL-2021', 'MJ', '2021-06-10'],
    ]);
  });

  test('a paper without a mail address is done when its PDF is', () => {
    const world = aWorldWith(papersFor(1, () => ({ mailTo: '' })));
    expect(step(world)).toMatchObject({ done: 1, finished: true });
    expect(registerOf(world)[0]).toMatchObject({ state: 'pdf' });
    expect(registerOf(world)[0]?.note).toContain('Tanpa alamat email');
  });

  test('nothing to do is done', () => {
    expect(step(aWorldWith([]))).toMatchObject({ done: 0, total: 0, finished: true });
  });
});

describe('limits', () => {
  test('at most 55 Docs writes go out in a minute; the reply says how long to wait', () => {
    const world = aWorldWith(papersFor(60));
    const first = step(world);
    const edits = () => world.drive.requests.filter((request) => request.kind === 'edit').length;
    expect(edits()).toBe(55);
    expect(first).toMatchObject({ finished: false, waitMs: 60_000 });
    world.milliseconds += first.waitMs;
    expect(step(world)).toMatchObject({ finished: true, done: 60 });
    expect(edits()).toBe(61);
  });

  test('without time left it does nothing and asks to be called again', () => {
    const world = aWorldWith(papersFor(2));
    expect(step(world, 0)).toMatchObject({ finished: false, waitMs: 0, done: 0 });
    expect(world.drive.requests).toEqual([]);
  });

  test('mails beyond today’s quota wait for tomorrow, and then take the PDFs from Drive', () => {
    const world = aWorldWith(papersFor(3, (index) => ({ mailTo: `p${index}@example.org` })));
    world.mailQuota = 2;
    expect(step(world)).toMatchObject({ finished: true, waitingForTomorrow: 1, quotaLeft: 0 });
    expect(statesOf(world)).toEqual(['sent', 'sent', 'pdf']);
    world.mailQuota = 100;
    expect(step(world)).toMatchObject({ finished: true, waitingForTomorrow: 0, done: 3 });
    expect(world.mails).toHaveLength(3);
    const downloads = world.drive.requests.filter((request) => request.kind === 'download');
    expect(downloads).toHaveLength(1);
  });

  test('with no quota left nothing is marked as being sent, for it is read first', () => {
    const world = aWorldWith(papersFor(3, (index) => ({ mailTo: `p${index}@example.org` })));
    world.mailQuota = 0;
    let tries = 0;
    const { mail } = world.ports;
    const counting = {
      ...mail,
      send: (message: Parameters<typeof mail.send>[0]) => {
        tries += 1;
        return mail.send(message);
      },
    };
    const outcome = stepAction.run({ ...world.ports, mail: counting }, { budgetMs: 60_000 });
    expect(outcome).toMatchObject({ value: { finished: true, waitingForTomorrow: 3 } });
    expect(tries).toBe(0);
  });

  test('a quota that ends during the run stops it cleanly', () => {
    const world = aWorldWith(papersFor(2, (index) => ({ mailTo: `p${index}@example.org` })));
    world.answerMail = () => ({ outcome: 'quota', detail: 'email' });
    expect(step(world)).toMatchObject({ finished: true, waitingForTomorrow: 2 });
    expect(statesOf(world)).toEqual(['pdf', 'pdf']);
  });
});

describe('a very large mail', () => {
  /** The PDFs that a run holds: those it fetched, less those it has sent. */
  function watchMemory(world: MemoryWorld): () => number {
    let held = 0;
    let most = 0;
    const { wave } = world.ports.documents;
    Object.assign(world.ports.documents, {
      wave: (requests: Parameters<typeof wave>[0]) => {
        held += requests.filter(({ kind }) => kind === 'download').length;
        most = Math.max(most, held);
        return wave(requests);
      },
    });
    world.answerMail = ({ attachments }) => {
      held -= attachments.length;
      return { outcome: 'sent' };
    };
    return () => most;
  }

  test('to one office goes out message by message: never more than one of them is in memory', () => {
    const world = aWorldWith(papersFor(450));
    world.mailQuota = 0;
    for (let turn = 0; turn < 20 && !statesOf(world).every((state) => state === 'pdf'); turn++) {
      world.milliseconds += 60_000;
      world.stores.user.delete('certificates.documentDay');
      step(world);
    }
    world.mailQuota = 100;
    const most = watchMemory(world);
    expect(step(world)).toMatchObject({ finished: true, done: 450 });
    const sizes = world.mails.map(({ attachments }) => attachments.length);
    expect(sizes.length).toBeGreaterThan(2);
    expect(most()).toBeLessThanOrEqual(Math.max(...sizes) + 10);
    const names = world.mails.flatMap(({ attachments }) => attachments.map(({ name }) => name));
    expect(new Set(names).size).toBe(450);
  });

  test('that Google is too busy for in the middle goes on with its next message', () => {
    const world = aWorldWith(papersFor(210));
    world.mailQuota = 0;
    for (let turn = 0; turn < 12 && !statesOf(world).every((state) => state === 'pdf'); turn++) {
      world.milliseconds += 60_000;
      world.stores.user.delete('certificates.documentDay');
      step(world);
    }
    world.mailQuota = 100;
    let downloads = 0;
    world.drive.fail = (request) => {
      if (request.kind === 'download') downloads += 1;
      return downloads === 205 ? { ok: false, failure: 'busy', detail: '429' } : null;
    };
    expect(step(world)).toMatchObject({ finished: false });
    world.drive.fail = () => null;
    step(world);
    expect(step(world)).toMatchObject({ finished: true, done: 210 });
    const names = world.mails.flatMap(({ attachments }) => attachments.map(({ name }) => name));
    expect([names.length, new Set(names).size]).toEqual([210, 210]);
  });
});

describe('when Google is too busy for everything', () => {
  const isBusy = { ok: false, failure: 'busy', detail: '429' } as const;

  test('the step ends after one wave, and each step leaves Google alone for twice as long', () => {
    const world = aWorldWith(papersFor(30));
    world.drive.fail = ({ kind }) => (kind === 'copy' ? isBusy : null);
    const waits = [1, 2, 3, 4, 5, 6].map(() => {
      world.drive.requests.length = 0;
      const { waitMs, finished } = step(world);
      expect(finished).toBe(false);
      expect(world.drive.requests.filter(({ kind }) => kind === 'copy').length).toBeLessThan(11);
      world.milliseconds += waitMs;
      return waitMs;
    });
    expect(waits).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000]);
    world.drive.fail = () => null;
    expect(step(world)).toMatchObject({ finished: true, done: 30 });
    expect(world.stores.user.get('certificates.busySteps')).toBeUndefined();
  });

  test('a single paper that it was too busy for holds up no other', () => {
    const world = aWorldWith(papersFor(30));
    let copies = 0;
    world.drive.fail = ({ kind }) => {
      if (kind === 'copy') copies += 1;
      return kind === 'copy' && copies % 7 === 0 ? isBusy : null;
    };
    step(world);
    expect(statesOf(world).filter((state) => state === 'pdf').length).toBeGreaterThan(20);
  });
});

describe('what goes wrong', () => {
  test('an address that is refused fails alone, and can be tried again', () => {
    const world = aWorldWith(papersFor(2, (index) => ({ mailTo: `p${index}@example.org` })));
    world.answerMail = ({ to }) =>
      to.startsWith('p0') ? { outcome: 'refused', detail: '' } : { outcome: 'sent' };
    step(world);
    expect(statesOf(world)).toEqual(['failed', 'sent']);
    world.answerMail = () => ({ outcome: 'sent' });
    retryAction.run(world.ports, {});
    step(world);
    expect(statesOf(world)).toEqual(['sent', 'sent']);
    expect(filesOf(world, 'paper')).toHaveLength(2);
  });

  test('a send whose end nobody knows is for a person to decide, never sent again', () => {
    const world = aWorldWith(papersFor(1));
    world.answerMail = () => ({ outcome: 'unknown', detail: '' });
    step(world);
    world.answerMail = () => ({ outcome: 'sent' });
    expect(step(world)).toMatchObject({ finished: true });
    expect(statesOf(world)).toEqual(['review']);
    expect(world.mails).toEqual([]);
  });

  test('a paper found in sending is for a person to decide', () => {
    const world = aWorldWith(papersFor(1, () => ({ state: 'sending', sha256: 'x', pdfId: 'y' })));
    step(world);
    expect(statesOf(world)).toEqual(['review']);
    expect(world.mails).toEqual([]);
  });

  test('when Google is busy the paper waits, and nothing is made twice', () => {
    const world = aWorldWith(papersFor(3));
    for (const kind of ['copy', 'edit', 'exportPdf', 'store', 'create'] as const) {
      let refusals = 1;
      world.drive.fail = (request) => {
        if (request.kind !== kind || refusals === 0) return null;
        refusals -= 1;
        return { ok: false, failure: 'busy', detail: '429' };
      };
      expect(step(world)).toBeDefined();
    }
    world.drive.fail = () => null;
    expect(step(world)).toMatchObject({ finished: true, done: 3 });
    expect(filesOf(world, 'paper')).toHaveLength(3);
    expect(filesOf(world, 'pdf')).toHaveLength(3);
    expect(world.mails).toHaveLength(1);
  });

  test('a paper withdrawn before its mail is not sent', () => {
    const world = aWorldWith(papersFor(2));
    world.mailQuota = 0;
    step(world);
    voidAction.run(world.ports, { paper: 'P-0001/pass', reason: 'Nama keliru' });
    world.mailQuota = 10;
    step(world);
    expect(statesOf(world)).toEqual(['void', 'sent']);
    expect(world.mails[0]?.attachments.map((one) => one.name)).toEqual(['P-0002.pdf']);
  });

  test.each(['copy', 'edit', 'exportPdf', 'store'] as const)(
    'a paper withdrawn while Google works on it (%s) stays withdrawn and is not sent',
    (kind) => {
      const world = aWorldWith(papersFor(2));
      world.drive.fail = (request) => {
        if (request.kind !== kind) return null;
        world.drive.fail = () => null;
        voidAction.run(world.ports, { paper: 'P-0001/pass', reason: 'Nama keliru' });
        return null;
      };
      step(world);
      expect(statesOf(world)).toEqual(['void', 'sent']);
      expect(world.mails.flatMap(({ attachments }) => attachments)).toHaveLength(1);
    },
  );

  test('a damaged row fails alone and says what to do', () => {
    const world = aWorldWith(papersFor(2, (index) => (index === 0 ? { printed: 'x' } : {})));
    step(world);
    expect(statesOf(world)).toEqual(['failed', 'sent']);
    expect(registerOf(world)[0]?.note).toContain('Isi Tercetak');
  });

  test('a cell of the register that cannot be written does not keep the step turning', () => {
    const world = aWorldWith(papersFor(1));
    const header = world.sheets.grids.get('Sertifikat')?.[0] ?? [];
    const column = header.indexOf('Keadaan') + 1;
    world.sheets.formulas.set('Sertifikat', new Map([[`2,${column}`, '="Bernomor"']]));
    expect(step(world)).toMatchObject({ finished: true, done: 0 });
    expect(world.mails).toEqual([]);
  });
});

describe('two at once', () => {
  test('while one run holds the lease, another does nothing', () => {
    const world = aWorldWith(papersFor(1));
    const lease = { run: 'other', account: 'b@example.org', untilMs: 40_000 };
    world.stores.document.set('certificates.lease', JSON.stringify(lease));
    const outcome = stepAction.run(world.ports, { budgetMs: 60_000 });
    expect(outcome).toMatchObject({
      value: { finished: false, waitMs: 40_000 },
      message: { code: 'certificates.step_occupied', values: { by: 'b@example.org' } },
    });
    expect(world.drive.requests).toEqual([]);
  });

  test('papers with a frozen PDF in another account wait for their owner', () => {
    const files = { owner: 'b@example.org', copyKey: 'k', documentId: 'd', pdfId: 'p' };
    const others = { ...files, state: 'pdf', sha256: 'x' } as const;
    const world = aWorldWith(
      papersFor(2, (index) => (index === 0 ? others : { mailTo: 'p1@example.org' })),
    );
    expect(step(world)).toMatchObject({ finished: true, ofOthers: 1, done: 1 });
    expect(statesOf(world)).toEqual(['pdf', 'sent']);
  });

  test('a colleague who sorts the register meanwhile loses nothing', () => {
    const world = aWorldWith(papersFor(3));
    world.beforeCommit = () => {
      const grid = world.sheets.grids.get('Sertifikat') ?? [];
      const [header = [], ...rows] = grid;
      world.sheets.grids.set('Sertifikat', [header, ...rows.reverse()]);
    };
    step(world);
    expect(statesOf(world)).toEqual(['sent', 'sent', 'sent']);
    const documents = registerOf(world).map((paper) => paper.documentId);
    expect(new Set(documents).size).toBe(3);
  });
});
