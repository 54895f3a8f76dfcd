import { describe, expect, test } from '@jest/globals';
import { fetchFilesAction } from '../../../src/features/certificates/actions/fetch-files';
import { sendAgainAction, voidAction } from '../../../src/features/certificates/actions/one-paper';
import { replaceAction } from '../../../src/features/certificates/actions/replace-paper';
import { reprintAction } from '../../../src/features/certificates/actions/reprint';
import { startAction } from '../../../src/features/certificates/actions/start';
import { stepAction } from '../../../src/features/certificates/actions/step';
import { storeSignedAction } from '../../../src/features/certificates/actions/store-signed';
import type { Paper } from '../../../src/features/certificates/core';
import type { MemoryFile } from '../../fakes/memory-documents';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { aPaper, aPrintedPaper } from './builders';
import { aJudgedWorld, aWorldWith, registerOf } from './world';

const SIGNATURE = '9 0 obj<</Type/Sig/ByteRange[0 10 20 30]>>endobj\n%%EOF\n';
const COLLEAGUE = 'rekan@example.org';

function aWorldOf(count: number, more: Partial<Paper> = {}): MemoryWorld {
  const papers = Array.from({ length: count }, (_, index) => {
    const id = `P-${String(index + 1).padStart(4, '0')}`;
    const number = `563/${String(index + 1).padStart(3, '0')}/BLK/VIII/2021`;
    const fileName = `Sertifikat_${number.replace(/\//g, '-')}_${id}`;
    const one = { id: `${id}/pass`, participant: id, number, fileName, sequence: index + 1 };
    const { values } = aPrintedPaper();
    const printed = JSON.stringify(aPrintedPaper({ values: { ...values, nomor: number } }));
    return aPaper({ ...one, printed, signature: 'draft', ...more });
  });
  return aWorldWith(papers);
}

function step(world: MemoryWorld) {
  const outcome = stepAction.run(world.ports, { budgetMs: 60_000 });
  if (outcome.status !== 'done') throw new Error(JSON.stringify(outcome.problems));
  return outcome;
}

function filesOf(world: MemoryWorld, role: string): MemoryFile[] {
  const files = [...world.drive.files.values()];
  return files.filter((file) => !file.isTrashed && file.properties['role'] === role);
}

/** The frozen PDF of a paper, as a signing app gives it back. */
function signed(world: MemoryWorld, index: number, signature = SIGNATURE): string {
  const pdfId = registerOf(world)[index]?.pdfId ?? '';
  const frozen = world.drive.files.get(pdfId)?.content?.bytes() ?? new Uint8Array();
  return Buffer.from(`${Buffer.from(frozen).toString('latin1')}${signature}`, 'latin1').toString(
    'base64',
  );
}

const base64 = (text: string) => Buffer.from(text, 'latin1').toString('base64');

function upload(world: MemoryWorld, fileName: string, pdfBase64: string, isChecked = false) {
  const outcome = storeSignedAction.run(world.ports, { fileName, pdfBase64, isChecked });
  return outcome.status === 'done' ? outcome.value.paper : outcome.problems[0]?.code;
}

const nameOf = (world: MemoryWorld, index: number) => `${registerOf(world)[index]?.fileName}.pdf`;
const signatures = (world: MemoryWorld) => registerOf(world).map(({ signature }) => signature);

describe('a programme whose papers are signed electronically', () => {
  test('issues drafts; with the frozen PDF they are ready to be signed, and nothing is mailed', () => {
    const world = aJudgedWorld();
    const settings = world.sheets.grids.get('Program') ?? [];
    settings.push(['Cara tanda tangan', 'TTE', '']);
    startAction.run(world.ports, {});
    expect(signatures(world)).toEqual(['draft', 'draft', 'draft']);
    const { value, message } = step(world);
    expect(signatures(world)).toEqual(['ready', 'ready', 'ready']);
    expect(value).toMatchObject({ finished: true, done: 0, remaining: 0, unsigned: 3 });
    expect(message.code).toBe('certificates.waits_for_signature');
    expect(registerOf(world)[0]?.note).toContain('Menunggu PDF ber-TTE');
    expect(world.mails).toEqual([]);
  });

  test('mails the signed file only, once every paper of the office has one', () => {
    const world = aWorldOf(2);
    step(world);
    const frozen = filesOf(world, 'pdf').map(({ content }) => content?.sha256);
    expect(upload(world, nameOf(world, 0), signed(world, 0))).toBe('P-0001/pass');
    expect(step(world).value).toMatchObject({ finished: true, unsigned: 1 });
    expect(world.mails).toEqual([]);
    expect(upload(world, nameOf(world, 1), signed(world, 1))).toBe('P-0002/pass');
    expect(step(world).value).toMatchObject({ finished: true, done: 2, unsigned: 0 });
    expect(signatures(world)).toEqual(['signed', 'signed']);
    const sent = world.mails.flatMap(({ attachments }) => attachments);
    expect(sent.map(({ name }) => name)).toEqual([nameOf(world, 0), nameOf(world, 1)]);
    expect(sent.map(({ content }) => content.toBase64())).toEqual([
      signed(world, 0),
      signed(world, 1),
    ]);
    expect(registerOf(world).map(({ sha256 }) => sha256)).toEqual(frozen);
    expect(registerOf(world).map(({ signedSha256 }) => signedSha256)).toEqual(
      sent.map(({ content }) => content.sha256),
    );
    expect(filesOf(world, 'signed')).toHaveLength(2);
  });

  test('papers signed by hand go on as ever beside them', () => {
    const world = aWorldOf(2, { mailTo: 'lain@example.org' });
    const header = world.sheets.grids.get('Sertifikat')?.[0] ?? [];
    const rows = world.sheets.grids.get('Sertifikat') ?? [];
    const [column, mail] = [header.indexOf('Status TTE'), header.indexOf('Email Tujuan')];
    const [, , second] = rows;
    if (second === undefined) throw new Error('There are two papers');
    second[column] = '';
    second[mail] = 'basah@example.org';
    expect(step(world).value).toMatchObject({ finished: true, done: 1, unsigned: 1 });
    expect(world.mails.map(({ to }) => to)).toEqual(['basah@example.org']);
  });

  test('a run that broke off while it wrote that a paper is frozen leaves it ready to be signed', () => {
    const world = aWorldOf(1);
    step(world);
    const rows = world.sheets.grids.get('Sertifikat') ?? [];
    const [header = [], row = []] = rows;
    // The block of cells with state and hash was written, the one with the signature was not.
    row[header.indexOf('Status TTE')] = 'Draf';
    expect(step(world).value).toMatchObject({ finished: true, unsigned: 1 });
    expect(signatures(world)).toEqual(['ready']);
    expect(upload(world, nameOf(world, 0), signed(world, 0))).toBe('P-0001/pass');
  });

  test('a copy and a correction wait for a signature of their own', () => {
    const world = aJudgedWorld();
    (world.sheets.grids.get('Program') ?? []).push(['Cara tanda tangan', 'TTE', '']);
    startAction.run(world.ports, {});
    step(world);
    for (const change of ['copy', 'correction'] as const) {
      replaceAction.run(world.ports, { paper: 'P-0001/pass', change, reason: 'Hilang' });
    }
    expect(registerOf(world).slice(-2)).toMatchObject([
      { signature: 'draft', signedId: '', replaces: 'P-0001/pass' },
      { signature: 'draft', signedId: '', replaces: 'P-0001/pass' },
    ]);
  });
});

describe('an uploaded file', () => {
  test('finds its paper by its content, or by the number in its name', () => {
    const world = aWorldOf(3);
    step(world);
    expect(upload(world, 'scan.pdf', signed(world, 0))).toBe('P-0001/pass');
    expect(upload(world, '563_002_BLK_VIII_2021 (1).pdf', signed(world, 1))).toBe('P-0002/pass');
    const rewritten = base64(`%PDF-1.7\nother words /ByteRange [0 1]\n%%EOF`);
    const name = 'Sertifikat_563-003-BLK-VIII-2021_P-0003_signed.pdf';
    expect(upload(world, name, rewritten)).toBe('certificates.signed_unproven');
    expect(upload(world, name, rewritten, true)).toBe('P-0003/pass');
  });

  test('is refused when it is no PDF, too large, unsigned, or of another paper', () => {
    const world = aWorldOf(2);
    step(world);
    const name = nameOf(world, 0);
    expect(upload(world, name, '###')).toBe('certificates.signed_not_pdf');
    expect(upload(world, name, base64('PK\u0003\u0004 /ByteRange %%EOF'))).toBe(
      'certificates.signed_not_pdf',
    );
    expect(upload(world, name, base64('%PDF-1.4 /ByteRange cut off'))).toBe(
      'certificates.signed_not_pdf',
    );
    expect(upload(world, name, signed(world, 0, ''))).toBe('certificates.signed_without');
    const long = base64(`%PDF-1.4\n${'x'.repeat(5_000_001)}/ByteRange\n%%EOF`);
    expect(upload(world, name, long)).toBe('certificates.signed_too_big');
    expect(upload(world, name, signed(world, 1))).toBe('certificates.signed_of_other');
    expect(upload(world, 'tanpa-nomor.pdf', base64('%PDF-1.4 /ByteRange\n%%EOF'))).toBe(
      'certificates.signed_unknown',
    );
    expect(signatures(world)).toEqual(['ready', 'ready']);
    expect(filesOf(world, 'signed')).toEqual([]);
  });

  test('is refused for papers that are signed by hand, withdrawn, not made, or mailed', () => {
    const wet = aWorldOf(1, { signature: null, mailTo: '' });
    step(wet);
    expect(upload(wet, nameOf(wet, 0), signed(wet, 0))).toBe('certificates.not_electronic');
    const young = aWorldOf(1);
    const some = base64('%PDF-1.4 /ByteRange\n%%EOF');
    expect(upload(young, nameOf(young, 0), some)).toBe('certificates.no_pdf_yet');
    const gone = aWorldOf(1);
    step(gone);
    const file = signed(gone, 0);
    voidAction.run(gone.ports, { paper: 'P-0001/pass', reason: 'Keliru' });
    expect(upload(gone, nameOf(gone, 0), file)).toBe('certificates.already_void');
    const mailed = aWorldOf(1);
    step(mailed);
    expect(upload(mailed, nameOf(mailed, 0), signed(mailed, 0))).toBe('P-0001/pass');
    step(mailed);
    const other = signed(mailed, 0, `${SIGNATURE}${SIGNATURE}`);
    expect(upload(mailed, nameOf(mailed, 0), other)).toBe('certificates.already_mailed');
  });

  test('comes twice without being stored twice; a better one takes its place before the mail', () => {
    const world = aWorldOf(1, { mailTo: '' });
    step(world);
    upload(world, nameOf(world, 0), signed(world, 0));
    const first = registerOf(world)[0]?.signedId;
    expect(upload(world, nameOf(world, 0), signed(world, 0))).toBe('P-0001/pass');
    expect(registerOf(world)[0]?.signedId).toBe(first);
    upload(world, nameOf(world, 0), signed(world, 0, `${SIGNATURE}${SIGNATURE}`));
    expect(filesOf(world, 'signed').map(({ id }) => id)).toEqual([registerOf(world)[0]?.signedId]);
    expect(registerOf(world)[0]?.signedId).not.toBe(first);
  });

  test.each(['before', 'after'] as const)(
    'whose storing broke off %s its effect can be brought again, and there is one file',
    (when) => {
      const world = aWorldOf(1);
      step(world);
      const file = signed(world, 0);
      const { documents } = world.ports;
      const dying = {
        ...documents,
        wave: (requests: Parameters<typeof documents.wave>[0]) => {
          if (requests[0]?.kind !== 'store') return documents.wave(requests);
          if (when === 'after') documents.wave(requests);
          throw new Error('timeout');
        },
      };
      const request = { fileName: nameOf(world, 0), pdfBase64: file, isChecked: false };
      const ports = { ...world.ports, documents: dying };
      expect(() => storeSignedAction.run(ports, request)).toThrow('timeout');
      expect(step(world).value).toMatchObject({ unsigned: 1 });
      expect(world.mails).toEqual([]);
      expect(upload(world, nameOf(world, 0), file)).toBe('P-0001/pass');
      step(world);
      expect(filesOf(world, 'signed')).toHaveLength(1);
      expect(world.mails).toHaveLength(1);
    },
  );

  test('of a colleague waits for him: his Drive holds it', () => {
    const world = aWorldOf(1);
    step(world);
    const file = signed(world, 0);
    world.email = COLLEAGUE;
    expect(upload(world, nameOf(world, 0), file)).toBe('P-0001/pass');
    expect(registerOf(world)[0]?.signedOwner).toBe(COLLEAGUE);
    world.email = 'petugas@example.org';
    expect(step(world).value).toMatchObject({ finished: true, ofOthers: 1 });
    expect(world.mails).toEqual([]);
    for (const one of filesOf(world, 'signed')) one.pickedBy.add(world.email);
    expect(step(world).value).toMatchObject({ finished: true, ofOthers: 0, done: 1 });
    expect(world.mails).toHaveLength(1);
  });
});

test('two signed files that are brought at the same moment leave one, and the register knows it', () => {
  const world = aWorldOf(1, { mailTo: '' });
  step(world);
  const file = signed(world, 0);
  const better = signed(world, 0, `${SIGNATURE}${SIGNATURE}`);
  let isSecond = false;
  world.drive.fail = (request) => {
    if (request.kind !== 'store' || isSecond) return null;
    isSecond = true;
    expect(upload(world, nameOf(world, 0), better)).toBe('P-0001/pass');
    return null;
  };
  expect(upload(world, nameOf(world, 0), file)).toBe('commit.busy');
  const { signedId } = registerOf(world)[0] ?? {};
  expect(filesOf(world, 'signed').map(({ id }) => id)).toEqual([signedId]);
});

test('a signed file that a colleague replaces stays in the other Drive until its owner is back, and the register names it', () => {
  const world = aWorldOf(1, { mailTo: '' });
  step(world);
  upload(world, nameOf(world, 0), signed(world, 0));
  const { signedId: first, copyKey } = registerOf(world)[0] ?? {};
  const better = signed(world, 0, `${SIGNATURE}${SIGNATURE}`);
  world.email = COLLEAGUE;
  upload(world, nameOf(world, 0), better);
  expect(registerOf(world)[0]).toMatchObject({
    ...{ signedOwner: COLLEAGUE, abandoned: `${first}, ${copyKey} (petugas@example.org)` },
  });
  expect(filesOf(world, 'signed')).toHaveLength(2);
  // The frozen PDF has the same sign and is the same account's: it stays.
  world.email = 'petugas@example.org';
  step(world);
  expect(filesOf(world, 'signed').map(({ owner }) => owner)).toEqual([COLLEAGUE]);
  expect(filesOf(world, 'pdf')).toHaveLength(1);
});

test('a signed file whose mark was torn off half-way is brought again, and nothing is called left behind', () => {
  const world = aWorldOf(1, { mailTo: '' });
  step(world);
  const rows = world.sheets.grids.get('Sertifikat') ?? [];
  const [header = [], row = []] = rows;
  row[header.indexOf('ID PDF TTE')] = 'never-stored';
  expect(upload(world, nameOf(world, 0), signed(world, 0))).toBe('P-0001/pass');
  expect(registerOf(world)[0]).toMatchObject({ signature: 'signed', abandoned: '' });
});

describe('the stored files', () => {
  test('are handed out to be signed; one that changed in Drive is not', () => {
    const world = aWorldOf(3);
    step(world);
    const ids = registerOf(world).map(({ id }) => id);
    const damaged = registerOf(world)[1]?.sha256 ?? '';
    const rows = world.sheets.grids.get('Sertifikat') ?? [];
    for (const row of rows) {
      const at = row.indexOf(damaged);
      if (at >= 0) row[at] = 'f'.repeat(64);
    }
    const outcome = fetchFilesAction.run(world.ports, { papers: [...ids, 'P-9999/pass'] });
    expect(outcome).toMatchObject({
      value: { files: [{ paper: ids[0] }, { paper: ids[2] }], later: [] },
      problems: [{ code: 'certificates.no_pdf_yet' }, { code: 'certificates.pdf_changed' }],
    });
  });

  test('are the signed ones once there are such, also in a reprint', () => {
    const world = aWorldOf(1);
    step(world);
    const reprint = () => reprintAction.run(world.ports, { paper: 'P-0001/pass' });
    expect(reprint()).toMatchObject({ problems: [{ code: 'certificates.not_signed_yet' }] });
    upload(world, nameOf(world, 0), signed(world, 0));
    expect(reprint()).toMatchObject({ value: { pdfBase64: signed(world, 0) } });
  });

  test('are not mailed when they are no longer what was issued', () => {
    const world = aWorldOf(1, { signature: null });
    world.mailQuota = 0;
    step(world);
    const rows = world.sheets.grids.get('Sertifikat') ?? [];
    const column = (rows[0] ?? []).indexOf('SHA-256');
    if (rows[1] !== undefined) rows[1][column] = 'f'.repeat(64);
    world.mailQuota = 10;
    step(world);
    expect(world.mails).toEqual([]);
    expect(registerOf(world)[0]).toMatchObject({ state: 'failed' });
    expect(registerOf(world)[0]?.note).toContain('SHA-256 berbeda');
  });

  test('go to a new address with their signature', () => {
    const world = aWorldOf(1, { mailTo: '' });
    step(world);
    upload(world, nameOf(world, 0), signed(world, 0));
    expect(step(world).value).toMatchObject({ done: 1, unsigned: 0 });
    sendAgainAction.run(world.ports, { paper: 'P-0001/pass', mailTo: 'baru@example.org' });
    step(world);
    expect(world.mails.map(({ to }) => to)).toEqual(['baru@example.org']);
    expect(world.mails[0]?.attachments[0]?.content.toBase64()).toBe(signed(world, 0));
  });
});
