import { describe, expect, test } from '@jest/globals';
import { changeSigningAction } from '../../../src/features/certificates/actions/change-signing';
import { replaceAction } from '../../../src/features/certificates/actions/replace-paper';
import { startAction } from '../../../src/features/certificates/actions/start';
import { stepAction } from '../../../src/features/certificates/actions/step';
import { storeSignedAction } from '../../../src/features/certificates/actions/store-signed';
import { changeSigningRequest } from '../../../src/features/certificates/contract/signing';
import type { Paper, SigningWay } from '../../../src/features/certificates/core';
import { choicesFor } from '../../../src/features/certificates/sidebar/paper-choices';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { aPaper } from './builders';
import { aJudgedWorld, aWorldWith, registerOf } from './world';

const FIRST = 'P-0001/pass';
const SIGNATURE = '9 0 obj<</Type/Sig/ByteRange[0 10 20 30]>>endobj\n%%EOF\n';

/** Papers of an office that signs electronically, frozen and waiting. */
function aWaitingWorld(): MemoryWorld {
  const world = aJudgedWorld();
  world.sheets.grids.get('Program')?.push(['Cara tanda tangan', 'TTE', '']);
  startAction.run(world.ports, {});
  step(world);
  return world;
}

const step = (world: MemoryWorld) => stepAction.run(world.ports, { budgetMs: 60_000 });

function change(world: MemoryWorld, papers: readonly string[], to: SigningWay) {
  return changeSigningAction.run(world.ports, { papers, to, reason: 'Layanan TTE mati' });
}

function paperOf(world: MemoryWorld, id = FIRST): Paper {
  const found = registerOf(world).find((paper) => paper.id === id);
  if (found === undefined) throw new Error(`There is no paper ${id}`);
  return found;
}

function requestFor(world: MemoryWorld, { pdfId, fileName }: Paper) {
  const frozen = world.drive.files.get(pdfId)?.content?.bytes() ?? new Uint8Array();
  const pdf = Buffer.concat([Buffer.from(frozen), Buffer.from(SIGNATURE, 'latin1')]);
  return { fileName: `${fileName}.pdf`, pdfBase64: pdf.toString('base64'), isChecked: false };
}

describe('papers that wait for an electronic signature', () => {
  test('are signed by hand after all: same number, same PDF, and the office gets its mail', () => {
    const world = aWaitingWorld();
    const before = registerOf(world);
    const ids = before.map(({ id }) => id);
    expect(change(world, ids, 'wet')).toMatchObject({ status: 'done', value: { changed: 3 } });
    expect(registerOf(world)).toEqual(
      before.map((paper) => ({
        ...paper,
        signature: null,
        note: 'Diubah ke tanda tangan basah: Layanan TTE mati',
      })),
    );
    expect(step(world)).toMatchObject({ value: { finished: true, done: 3, unsigned: 0 } });
    expect(world.mails.map(({ attachments }) => attachments.length)).toEqual([3]);
    expect(registerOf(world).map(({ sha256 }) => sha256)).toEqual(
      before.map(({ sha256 }) => sha256),
    );
  });

  test('one by hand, the others stay: the office still waits for these', () => {
    const world = aWaitingWorld();
    change(world, [FIRST], 'wet');
    expect(step(world)).toMatchObject({ value: { finished: true, unsigned: 2 } });
    expect(world.mails).toEqual([]);
  });

  test('and back again: it waits for its signature, and nothing was mailed', () => {
    const world = aWaitingWorld();
    const ids = registerOf(world).map(({ id }) => id);
    change(world, ids, 'wet');
    change(world, ids, 'electronic');
    expect(registerOf(world).map(({ signature }) => signature)).toEqual(ids.map(() => 'ready'));
    expect(paperOf(world).note).toContain('Menunggu PDF ber-TTE');
    expect(step(world)).toMatchObject({ value: { finished: true, unsigned: 3 } });
    expect(world.mails).toEqual([]);
  });

  test('stay as they are once signed: the signed PDF is the original, a copy may be signed by hand', () => {
    const world = aWaitingWorld();
    storeSignedAction.run(world.ports, requestFor(world, paperOf(world)));
    const before = registerOf(world);
    expect(change(world, [FIRST], 'wet')).toMatchObject({
      status: 'refused',
      problems: [{ code: 'certificates.is_signed' }],
    });
    expect(registerOf(world)).toEqual(before);
    expect(choicesFor(paperOf(world))).not.toContain('toWet');
    replaceAction.run(world.ports, { paper: FIRST, change: 'copy', reason: 'Minta basah' });
    const copy = registerOf(world).find(({ replaces }) => replaces === FIRST)?.id ?? '';
    expect(change(world, [copy], 'wet').status).toBe('done');
    step(world);
    expect(paperOf(world, copy)).toMatchObject({ signature: null, state: 'pdf' });
  });

  test('leave no file behind unnamed when their upload broke off', () => {
    const world = aWaitingWorld();
    const { documents } = world.ports;
    const wave: typeof documents.wave = (requests) => {
      const replies = documents.wave(requests);
      if (requests[0]?.kind === 'store') throw new Error('killed');
      return replies;
    };
    const dying = { ...world.ports, documents: { ...documents, wave } };
    const request = requestFor(world, paperOf(world));
    expect(() => storeSignedAction.run(dying, request)).toThrow('killed');
    const { signedId } = paperOf(world);
    change(world, [FIRST], 'wet');
    expect(paperOf(world)).toMatchObject({ signature: null, signedId: '', signedOwner: '' });
    expect(paperOf(world).abandoned).toContain(signedId);
    step(world);
    expect(world.drive.files.get(signedId)?.isTrashed).toBe(true);
    expect(world.drive.files.get(paperOf(world).pdfId)?.isTrashed).toBe(false);
  });

  test('refuse the upload that was under way when somebody took them back', () => {
    const world = aWaitingWorld();
    const { documents } = world.ports;
    const wave: typeof documents.wave = (requests) => {
      if (requests[0]?.kind === 'store') change(world, [FIRST], 'wet');
      return documents.wave(requests);
    };
    const slow = { ...world.ports, documents: { ...documents, wave } };
    const request = requestFor(world, paperOf(world));
    expect(storeSignedAction.run(slow, request).status).toBe('refused');
    expect(paperOf(world)).toMatchObject({ signature: null, signedId: '', signedSha256: '' });
    step(world);
    const signed = [...world.drive.files.values()].filter(
      ({ properties }) => properties['role'] === 'signed',
    );
    expect(signed.map(({ isTrashed }) => isTrashed)).toEqual([true]);
  });
});

describe('papers signed by hand', () => {
  test('that are not made yet become drafts, and wait for their signature once they are frozen', () => {
    const world = aWorldWith([aPaper()]);
    expect(change(world, [FIRST], 'electronic')).toMatchObject({ value: { changed: 1 } });
    expect(paperOf(world).signature).toBe('draft');
    step(world);
    expect(paperOf(world)).toMatchObject({ state: 'pdf', signature: 'ready' });
    expect(world.mails).toEqual([]);
  });

  test.each([
    ['sent', 'certificates.already_mailed'],
    ['returned', 'certificates.already_mailed'],
    ['sending', 'certificates.is_sending'],
    ['review', 'certificates.is_sending'],
    ['void', 'certificates.already_void'],
    ['superseded', 'certificates.already_superseded'],
  ] as const)('that are %s are not turned into others', (state, code) => {
    const world = aWorldWith([aPaper({ state, sha256: 'a'.repeat(64) })]);
    expect(change(world, [FIRST], 'electronic')).toMatchObject({ problems: [{ code }] });
    expect(paperOf(world)).toMatchObject({ state, signature: null });
    expect(choicesFor(paperOf(world))).not.toContain('toElectronic');
  });

  test('that a run is making this very moment are left to it; one that is there already says so', () => {
    const world = aWorldWith([aPaper()]);
    const lease = { run: 'other', account: 'rekan@example.org', untilMs: 60_000 };
    world.stores.document.set('certificates.lease', JSON.stringify(lease));
    expect(change(world, [FIRST], 'electronic')).toMatchObject({
      problems: [{ code: 'certificates.step_occupied', values: { by: 'rekan@example.org' } }],
    });
    world.milliseconds = 60_001;
    expect(change(world, [FIRST], 'electronic').status).toBe('done');
    expect(change(world, [FIRST], 'electronic')).toMatchObject({
      problems: [{ code: 'certificates.signs_so_already' }],
    });
    expect(change(world, ['P-9999/pass'], 'wet')).toMatchObject({
      problems: [{ code: 'certificates.paper_unknown' }],
    });
  });

  test('are changed where they may be, and the rest is said', () => {
    const world = aWorldWith([
      aPaper({ state: 'pdf', mailTo: '' }),
      aPaper({ id: 'P-0002/pass', participant: 'P-0002', state: 'sent', sha256: 'b'.repeat(64) }),
    ]);
    expect(change(world, [FIRST, 'P-0002/pass'], 'electronic')).toMatchObject({
      value: { changed: 1 },
      problems: [{ code: 'certificates.already_mailed', severity: 'warning' }],
    });
  });

  test('need a reason, and a way to be signed that there is', () => {
    const request = { papers: [FIRST], to: 'wet', reason: 'Layanan TTE mati' };
    expect(changeSigningRequest.safeParse(request).success).toBe(true);
    for (const wrong of [{ reason: '  ' }, { to: 'stamp' }, { papers: [] }, { papers: [3] }]) {
      expect(changeSigningRequest.safeParse({ ...request, ...wrong }).success).toBe(false);
    }
  });
});
