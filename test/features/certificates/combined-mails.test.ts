import { describe, expect, test } from '@jest/globals';
import { startAction } from '../../../src/features/certificates/actions/start';
import { stepAction } from '../../../src/features/certificates/actions/step';
import { storeSignedAction } from '../../../src/features/certificates/actions/store-signed';
import type { Paper } from '../../../src/features/certificates/core';
import { guestsTable } from '../../../src/features/certificates/tables';
import { packagesTable } from '../../../src/features/programme';
import { participantsTable } from '../../../src/features/roster';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { aPackage, fourPeople } from './builders';
import { aJudgedWorld, registerOf, sheetOf } from './world';

// Certificates, a statement and a piagam for one office, under TTE: one run, as few mails as their size allows.

const OFFICE = 'blk@example.org';
const MEGABYTE = 1_000_000;
const SIGNATURE = '9 0 obj<</Type/Sig/ByteRange[0 10 20 30]>>endobj\n';

const guest = (id: string, email: string, mayMail: boolean | null) => ({
  ...{ id, frontTitles: '', name: `Narasumber ${id}`, backTitles: '', institution: '' },
  ...{ unit: '', topic: 'Memulai usaha', date: '2021-06-20' as const, jp: 3, email, mayMail },
});

/** Two who passed, one statement, two guests of whom the second wants no mail. */
function anOffice(sheets: Parameters<typeof aJudgedWorld>[0] = {}): MemoryWorld {
  const guests = [guest('N-01', OFFICE, null), guest('N-02', 'n2@example.org', false)];
  const world = aJudgedWorld({ Narasumber: sheetOf(guestsTable, guests), ...sheets });
  world.sheets.grids.get('Program')?.push(['Cara tanda tangan', 'TTE', '']);
  expect(startAction.run(world.ports, {}).status).toBe('done');
  step(world);
  return world;
}

function step(world: MemoryWorld) {
  const outcome = stepAction.run(world.ports, { budgetMs: 60_000 });
  if (outcome.status !== 'done') throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const byKind = (world: MemoryWorld, kind: Paper['kind']): readonly Paper[] =>
  registerOf(world).filter((paper) => paper.kind === kind);

/** Brings the signed PDF of a paper, as large as a signing app with a seal and a page of its own makes it. */
function bringSigned(world: MemoryWorld, { pdfId, fileName }: Paper, bytes = 1_000): void {
  const frozen = world.drive.files.get(pdfId)?.content?.bytes() ?? new Uint8Array();
  const head = `${Buffer.from(frozen).toString('latin1')}${SIGNATURE}`;
  const pdf = `${head}${' '.repeat(Math.max(0, bytes - head.length - 6))}%%EOF\n`;
  const pdfBase64 = Buffer.from(pdf, 'latin1').toString('base64');
  const request = { fileName: `${fileName}.pdf`, pdfBase64, isChecked: false };
  expect(storeSignedAction.run(world.ports, request).status).toBe('done');
}

const namesOf = (papers: readonly Paper[]) => papers.map(({ fileName }) => `${fileName}.pdf`);
const mailed = (world: MemoryWorld) =>
  world.mails.map(({ to, attachments }) => ({ to, names: attachments.map(({ name }) => name) }));

/** What a message weighs on its way, as RFC 2045 encodes it. */
function weightOf({ attachments, text }: MemoryWorld['mails'][number]): number {
  const letters = attachments.map(({ content }) => content.toBase64().length);
  return letters.reduce((sum, one) => sum + one + 2 * Math.ceil(one / 76), text.length);
}

describe('all kinds of papers for one office, signed electronically', () => {
  test('wait for the last signature, then go out in one mail; who wants no mail gets none', () => {
    const world = anOffice();
    const [first, second] = byKind(world, 'pass');
    const [statement] = byKind(world, 'statement');
    const [piagam, unwanted] = byKind(world, 'appreciation');
    expect(unwanted).toMatchObject({ mailTo: '', signature: 'ready' });
    const ofOffice = [first, second, statement, piagam].flatMap((one) => one ?? []);
    expect(ofOffice.map(({ mailTo }) => mailTo)).toEqual(ofOffice.map(() => OFFICE));
    for (const paper of ofOffice.slice(1)) bringSigned(world, paper);
    if (unwanted !== undefined) bringSigned(world, unwanted);
    expect(step(world)).toMatchObject({ finished: true, unsigned: 1, done: 1 });
    expect(world.mails).toEqual([]);
    expect(byKind(world, 'pass')[0]).toMatchObject({ state: 'pdf', signature: 'ready' });
    if (first !== undefined) bringSigned(world, first);
    expect(step(world)).toMatchObject({ finished: true, unsigned: 0, done: 5 });
    expect(mailed(world)).toEqual([{ to: OFFICE, names: namesOf(ofOffice) }]);
    const [mail] = world.mails;
    for (const { number } of ofOffice) expect(mail?.text).toContain(number);
    expect(byKind(world, 'appreciation')[1]).toMatchObject({ state: 'pdf', mailedAt: '' });
    step(world);
    expect(world.mails).toHaveLength(1);
  });

  test('too heavy for one mail go out in several below 20 MB, each paper in one', () => {
    const world = anOffice();
    const ofOffice = registerOf(world).filter(({ mailTo }) => mailTo === OFFICE);
    for (const paper of ofOffice) bringSigned(world, paper, 4.9 * MEGABYTE);
    step(world);
    expect(mailed(world)).toEqual([
      { to: OFFICE, names: namesOf(ofOffice.slice(0, 2)) },
      { to: OFFICE, names: namesOf(ofOffice.slice(2)) },
    ]);
    for (const mail of world.mails) expect(weightOf(mail)).toBeLessThan(20 * MEGABYTE);
    expect(ofOffice.map(({ id }) => registerOf(world).find((one) => one.id === id)?.state)).toEqual(
      ofOffice.map(() => 'sent'),
    );
  });

  test('and the quota ends between two mails: the second goes out tomorrow, the first not again', () => {
    const world = anOffice();
    const ofOffice = registerOf(world).filter(({ mailTo }) => mailTo === OFFICE);
    for (const paper of ofOffice) bringSigned(world, paper, 4.9 * MEGABYTE);
    world.mailQuota = 1;
    expect(step(world)).toMatchObject({ finished: true, waitingForTomorrow: 2 });
    world.mailQuota = 100;
    expect(step(world)).toMatchObject({ finished: true, waitingForTomorrow: 0 });
    expect(mailed(world).flatMap(({ names }) => names)).toEqual(namesOf(ofOffice));
    expect(world.mails).toHaveLength(2);
  });

  test('to the participants themselves only with their consent; the office still gets its own', () => {
    const [own, refusing, other, ...rest] = fourPeople();
    const people = [
      ...(own === undefined ? [] : [{ ...own, email: 'p1@example.org', mayMail: true }]),
      ...(refusing === undefined ? [] : [{ ...refusing, email: 'p2@example.org', mayMail: false }]),
      ...(other === undefined ? [] : [{ ...other, email: 'p3@example.org' }]),
      ...rest,
    ];
    const world = anOffice({
      Paket: sheetOf(packagesTable, [aPackage({ mailTo: '' })]),
      Peserta: sheetOf(participantsTable, people),
    });
    for (const paper of registerOf(world)) bringSigned(world, paper);
    expect(step(world)).toMatchObject({ finished: true, unsigned: 0, remaining: 0 });
    const [first] = byKind(world, 'pass');
    const [statement] = byKind(world, 'statement');
    const [piagam] = byKind(world, 'appreciation');
    expect(mailed(world)).toEqual([
      { to: 'p1@example.org', names: namesOf([first].flatMap((one) => one ?? [])) },
      { to: 'p3@example.org', names: namesOf([statement].flatMap((one) => one ?? [])) },
      { to: OFFICE, names: namesOf([piagam].flatMap((one) => one ?? [])) },
    ]);
    expect(world.mails.map(({ to }) => to)).not.toContain('p2@example.org');
  });
});
