import { describe, expect, test } from '@jest/globals';
import {
  returnedAction,
  sendAgainAction,
  voidAction,
} from '../../../src/features/certificates/actions/one-paper';
import { overviewAction } from '../../../src/features/certificates/actions/overview';
import { replaceAction } from '../../../src/features/certificates/actions/replace-paper';
import { reprintAction } from '../../../src/features/certificates/actions/reprint';
import { startAction } from '../../../src/features/certificates/actions/start';
import { stepAction } from '../../../src/features/certificates/actions/step';
import type { Paper } from '../../../src/features/certificates/core';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { aJudgedWorld, registerOf } from './world';

const FIRST = 'P-0001/pass';

/** Papers issued, made and mailed to the office. */
function anIssuedWorld(): MemoryWorld {
  const world = aJudgedWorld();
  startAction.run(world.ports, {});
  run(world);
  return world;
}

function run(world: MemoryWorld): void {
  stepAction.run(world.ports, { budgetMs: 60_000 });
}

function paperOf(world: MemoryWorld, id: string): Paper {
  const found = registerOf(world).find((paper) => paper.id === id);
  if (found === undefined) throw new Error(`There is no paper ${id}`);
  return found;
}

/** Somebody corrects the name of the first participant in sheet Peserta. */
function rename(world: MemoryWorld, name: string): void {
  const [header = [], first = []] = world.sheets.grids.get('Peserta') ?? [];
  first[header.indexOf('Nama Lengkap')] = name;
}

describe('printing again', () => {
  test('hands out the stored bytes, whatever was changed since, and counts it', () => {
    const world = anIssuedWorld();
    const before = registerOf(world);
    rename(world, 'Nama Lain');
    const { pdfId } = paperOf(world, FIRST);
    const stored = world.drive.files.get(pdfId)?.content?.toBase64();
    for (const reprints of [1, 2]) {
      expect(reprintAction.run(world.ports, { paper: FIRST })).toMatchObject({
        status: 'done',
        value: { pdfBase64: stored, reprints },
      });
    }
    expect(registerOf(world)).toEqual(
      before.map((paper) => (paper.id === FIRST ? { ...paper, reprints: 2 } : paper)),
    );
    expect(world.drive.requests.filter(({ kind }) => kind === 'exportPdf')).toHaveLength(3);
  });

  test('is refused when the file in Drive is no longer the one that was issued', () => {
    const world = anIssuedWorld();
    const { pdfId } = paperOf(world, 'P-0002/pass');
    const other = world.drive.files.get(pdfId);
    const first = paperOf(world, FIRST).pdfId;
    if (other !== undefined) world.drive.files.set(first, { ...other, id: first });
    expect(reprintAction.run(world.ports, { paper: FIRST })).toMatchObject({
      problems: [{ code: 'certificates.pdf_changed' }],
    });
    expect(paperOf(world, FIRST).reprints).toBeNull();
  });

  test('names the owner when the account cannot open the file', () => {
    const world = anIssuedWorld();
    world.email = 'rekan@example.org';
    expect(reprintAction.run(world.ports, { paper: FIRST })).toMatchObject({
      problems: [{ code: 'certificates.pdf_of_other', values: { owner: 'petugas@example.org' } }],
    });
  });
});

describe('a correction', () => {
  test('says what is true now under the next number, and the old paper stays as replaced', () => {
    const world = anIssuedWorld();
    const old = paperOf(world, FIRST);
    rename(world, 'Budi Santosa');
    const change = { paper: FIRST, change: 'correction', reason: 'Nama salah ketik' } as const;
    expect(replaceAction.run(world.ports, change)).toMatchObject({
      status: 'done',
      value: { paper: `${FIRST}#2`, number: '563/003/BLK-PKL/VIII/2021' },
    });
    run(world);
    expect(paperOf(world, FIRST)).toEqual({
      ...old,
      state: 'superseded',
      note: 'Nama salah ketik',
    });
    expect(paperOf(world, `${FIRST}#2`)).toMatchObject({
      ...{ name: 'Budi Santosa', version: 2, replaces: FIRST, sequence: 3, state: 'sent' },
    });
    expect(overviewAction.run(world.ports, {})).toMatchObject({
      value: { due: [], lostNumbers: [] },
    });
  });

  test('is given once: a paper that is replaced already is left alone', () => {
    const world = anIssuedWorld();
    const change = { paper: FIRST, change: 'correction', reason: 'Nama salah ketik' } as const;
    replaceAction.run(world.ports, change);
    expect(replaceAction.run(world.ports, change)).toMatchObject({
      problems: [{ code: 'certificates.already_superseded' }],
    });
    expect(registerOf(world)).toHaveLength(4);
  });
});

test('a correction that turns out wrong and is void gives way to a new paper', () => {
  const world = anIssuedWorld();
  replaceAction.run(world.ports, { paper: FIRST, change: 'correction', reason: 'Nama keliru' });
  run(world);
  voidAction.run(world.ports, { paper: `${FIRST}#2`, reason: 'Keliru lagi' });
  expect(startAction.run(world.ports, {})).toMatchObject({ value: { papers: 1 } });
  expect(paperOf(world, `${FIRST}#3`)).toMatchObject({ state: 'numbered', sequence: 4 });
  expect(startAction.run(world.ports, {})).toMatchObject({ value: { papers: 0 } });
});

test('settings that are changed afterwards mail nobody again, and a step issues nothing by itself', () => {
  const world = anIssuedWorld();
  const [header = [], course = []] = world.sheets.grids.get('Paket') ?? [];
  course[header.indexOf('Email Tujuan')] = 'lain@example.org';
  world.sheets.grids.get('Program')?.push(['Lulus juga mendapat surat keterangan', 'Ya', '']);
  const before = registerOf(world);
  run(world);
  run(world);
  expect(world.mails).toHaveLength(1);
  expect(registerOf(world)).toEqual(before);
});

describe('a copy', () => {
  test('has the frozen words and the same number, says SALINAN, and leaves the original valid', () => {
    const world = anIssuedWorld();
    const old = paperOf(world, FIRST);
    rename(world, 'Nama Lain');
    replaceAction.run(world.ports, { paper: FIRST, change: 'copy', reason: 'Asli hilang' });
    run(world);
    const copy = paperOf(world, `${FIRST}#2`);
    expect(paperOf(world, FIRST)).toEqual(old);
    expect(copy).toMatchObject({ number: old.number, replaces: FIRST, state: 'sent' });
    const { values } = JSON.parse(copy.printed);
    const { values: former } = JSON.parse(old.printed);
    expect(values).toEqual({ ...former, nomor: `${old.number} (SALINAN)` });
    expect(copy.sha256).not.toBe(old.sha256);
  });
});

describe('a mail that came back', () => {
  test('is entered by hand with its reason and goes out again to another address', () => {
    const world = anIssuedWorld();
    returnedAction.run(world.ports, { paper: FIRST, reason: 'Kotak surat penuh' });
    expect(paperOf(world, FIRST)).toMatchObject({ state: 'returned', note: 'Kotak surat penuh' });
    run(world);
    expect(paperOf(world, FIRST).state).toBe('returned');
    sendAgainAction.run(world.ports, { paper: FIRST, mailTo: 'baru@example.org' });
    run(world);
    expect(paperOf(world, FIRST)).toMatchObject({ state: 'sent', mailTo: 'baru@example.org' });
    expect(world.mails.map(({ to, attachments }) => [to, attachments.length])).toEqual([
      ['blk@example.org', 3],
      ['baru@example.org', 1],
    ]);
  });

  test('only a paper that was sent can come back, and only one that waits for it is sent again', () => {
    const world = anIssuedWorld();
    returnedAction.run(world.ports, { paper: FIRST, reason: 'Alamat salah' });
    expect(returnedAction.run(world.ports, { paper: FIRST, reason: 'Alamat salah' })).toMatchObject(
      { problems: [{ code: 'certificates.not_sent' }] },
    );
    expect(
      sendAgainAction.run(world.ports, { paper: 'P-0002/pass', mailTo: 'baru@example.org' }),
    ).toMatchObject({ problems: [{ code: 'certificates.not_sendable' }] });
  });
});
