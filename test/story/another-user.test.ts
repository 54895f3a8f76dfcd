import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readMails } from '../../host/mail';
import type { DoorReply } from '../../host/scenario/door';
import { callDoor } from '../../host/scenario/door';
import { runScenario } from '../../host/scenario/run-scenario';
import { viewSheet } from '../../host/scenario/sheet-view';
import type { Programme } from './run-programme';
import { openProgramme } from './run-programme';
import { smallScenario } from './small-scenario';

const OWNER = 'petugas@example.org';
const COLLEAGUE = 'rekan@example.org';
const HEAD = 'pimpinan@example.org';
const LEASE_MS = 10 * 60_000;

type Paper = Readonly<Record<string, string>>;

describe('papers that pass from one account to another', () => {
  test('end with one number, document, PDF and mail each, wherever the first run was killed', async () => {
    const turnedAwayAt: number[] = [];
    for (const callIndex of [25, 60, 95, 130]) {
      const { google, folder, close } = await startedBy(OWNER);
      try {
        google.host.setFaults([{ callIndex, do: 'kill' }]);
        const killed = await stepsOf(google, OWNER);
        expect({ callIndex, status: killed.status }).toEqual({ callIndex, status: 'broken' });
        google.host.setFaults([]);
        google.host.clock.advance(LEASE_MS);
        if (await expectHeadIsTurnedAway(google)) turnedAwayAt.push(callIndex);
        pickTemplates(google, COLLEAGUE);
        await stepsOf(google, COLLEAGUE);
        await stepsOf(google, OWNER);
        await expectEverythingOnce(google, folder);
      } finally {
        await close();
      }
    }
    expect(turnedAwayAt).toContain(130);
  }, 240_000);

  test('are copies of the template as its owner left it, also when a colleague makes them', async () => {
    const { google, close } = await startedBy(OWNER);
    try {
      const [template] = await renew(google, OWNER);
      await edit(google, OWNER, template, 'Salam dari pemilik templat.');
      pickTemplates(google, COLLEAGUE);
      await stepsOf(google, COLLEAGUE);
      const texts = papersOf(google).map((paper) =>
        Buffer.from(google.drive.readFile(paper['ID Dokumen'] ?? '')).toString(),
      );
      expect(texts.some((text) => text.includes('Salam dari pemilik templat.'))).toBe(true);
    } finally {
      await close();
    }
  }, 60_000);

  test('wait when the template is in the trash: its owner makes it anew or restores it', async () => {
    const { google, close } = await startedBy(OWNER);
    try {
      const templates = await renew(google, OWNER);
      pickTemplates(google, COLLEAGUE);
      await setTrashed(google, templates, true);
      expect(await standings(google, OWNER)).toEqual(templates.map(() => 'trashed'));
      const turnedAway = await stepsOf(google, COLLEAGUE);
      expect(turnedAway.problems[0]?.text).toContain(`Minta ${OWNER} memulihkannya`);
      expect(papersOf(google).every((paper) => paper['ID Dokumen'] === '')).toBe(true);
      await setTrashed(google, templates, false);
      expect(await standings(google, OWNER)).toEqual(templates.map(() => 'ready'));
      await setTrashed(google, templates, true);
      expect(await renew(google, OWNER)).toHaveLength(templates.length);
      const { value } = await stepsOf(google, OWNER);
      expect(value['done']).toBe(value['total']);
    } finally {
      await close();
    }
  }, 60_000);
});

type Google = Programme['google'];

/** The small programme with its numbers given. */
async function startedBy(owner: string): Promise<Programme> {
  const scenario = smallScenario({ account: { email: owner, type: 'consumer' } });
  const programme = openProgramme(scenario);
  await runScenario(programme.google, scenario, () => undefined, 'certificates.start');
  return programme;
}

/** Steps until nothing more can be done by this account; the last answer. */
async function stepsOf({ host }: Google, user: string): Promise<DoorReply> {
  for (let step = 0; step < 20; step += 1) {
    const reply = await callDoor(host, user, 'certificates.step', { budgetMs: 60_000 });
    if (reply.status !== 'done' || reply.value['finished'] === true) return reply;
    host.clock.advance(Number(reply.value['waitMs'] ?? 0));
  }
  throw new Error('The job did not finish');
}

/** She has picked nothing: she changes nothing, and where the workbook knows of a template she reads whom to ask. */
async function expectHeadIsTurnedAway(google: Google): Promise<boolean> {
  const known = (await templatesFor(google, HEAD)).filter(({ id }) => id !== '');
  if (known.length === 0) return false;
  const before = papersOf(google);
  const { problems } = await stepsOf(google, HEAD);
  const texts = problems.map(({ text }) => text).join(' ');
  if (before.some((paper) => paper['SHA-256'] === '')) {
    expect(texts).toContain(`Minta ${OWNER} membagikan templat`);
  }
  expect(papersOf(google)).toEqual(before);
  return true;
}

/** What the Picker does, for all templates of the workbook. */
function pickTemplates(google: Google, user: string): void {
  for (const { id } of templatesIn(google)) google.drive.grantPicked(user, id);
}

function templatesIn({ drive }: Google) {
  return drive.listFiles().filter((file) => file.appProperties['role'] === 'template');
}

/** Makes the templates anew in the account's Drive; their ids. */
async function renew(google: Google, user: string): Promise<readonly string[]> {
  const templates = (await templatesFor(google, user)).map(({ kind, unitCount, id }) => {
    return { kind, unitCount, replaces: id };
  });
  const reply = await callDoor(google.host, user, 'certificates.renewTemplates', { templates });
  expect(reply).toMatchObject({ status: 'done', value: { made: templates.length } });
  return (await templatesFor(google, user)).map(({ id }) => id);
}

interface Template {
  readonly kind: string;
  readonly unitCount: number;
  readonly id: string;
  readonly standing: string;
}

async function templatesFor({ host }: Google, user: string): Promise<readonly Template[]> {
  const { value } = await callDoor(host, user, 'certificates.overview', {});
  // The door answers with what the action replied.
  return value['templates'] as readonly Template[];
}

async function standings(google: Google, user: string): Promise<readonly string[]> {
  return (await templatesFor(google, user)).map(({ standing }) => standing);
}

async function setTrashed(google: Google, ids: readonly string[], trashed: boolean): Promise<void> {
  for (const id of ids) {
    const url = `https://www.googleapis.com/drive/v3/files/${id}`;
    await send(google, OWNER, 'PATCH', url, { trashed });
  }
}

/** What the owner types into the document in Google Docs. */
async function edit(google: Google, user: string, id = '', text = ''): Promise<void> {
  const url = `https://docs.googleapis.com/v1/documents/${id}:batchUpdate`;
  await send(google, user, 'POST', url, {
    requests: [{ insertText: { text, endOfSegmentLocation: {} } }],
  });
}

async function send(
  { drive, host }: Google,
  user: string,
  method: 'PATCH' | 'POST',
  url: string,
  body: object,
): Promise<void> {
  const { status } = await drive.handle({
    ...{ method, url, user, nowMs: host.clock.nowMs },
    ...{ headers: {}, body: new Uint8Array(Buffer.from(JSON.stringify(body))) },
  });
  expect(status).toBe(200);
}

function papersOf({ host }: Google): Paper[] {
  return viewSheet(host.workbook, 'Sertifikat', 2024)
    .rows()
    .map(({ cells }) => cells);
}

async function expectEverythingOnce(google: Google, folder: string): Promise<void> {
  const papers = papersOf(google);
  expect(papers.map((paper) => paper['Keadaan'])).toEqual(papers.map(() => 'Terkirim'));
  expect(papers).toHaveLength(4);
  for (const column of ['Nomor', 'ID Dokumen', 'ID PDF']) {
    expect(new Set(papers.map((paper) => paper[column])).size).toBe(papers.length);
  }
  const files = new Map(google.drive.listFiles().map((file) => [file.id, file]));
  for (const paper of papers) {
    for (const column of ['ID Dokumen', 'ID PDF']) {
      const file = files.get(paper[column] ?? '');
      expect(file).toMatchObject({ trashed: false, owner: paper['Pemilik Berkas'] });
    }
  }
  // What is in no register cell was left behind by an account that did not go on, and is named there.
  const known = papers.map((paper) => Object.values(paper).join(' ')).join(' ');
  for (const { id, trashed, appProperties } of files.values()) {
    if (trashed || appProperties['role'] !== 'paper') continue;
    expect(known.includes(id) || known.includes(appProperties['copy'] ?? '?')).toBe(true);
  }
  const mails = await readMails(join(folder, 'mail'));
  const sent = mails.flatMap(({ attachments }) => attachments.map(({ name }) => name));
  expect([...sent].sort()).toEqual(papers.map((paper) => `${paper['Nama Berkas']}.pdf`).sort());
}
