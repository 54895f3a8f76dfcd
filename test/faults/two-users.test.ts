import { afterAll, describe, expect, test } from '@jest/globals';
import { callDoor } from '../../host/scenario/door';
import { viewSheet } from '../../host/scenario/sheet-view';
import { undisturbedRun } from './every-call';
import type { FaultWorld } from './fault-world';
import { closeThreads, openFaultWorld } from './fault-world';
import { findHarm } from './find-harm';
import { judgedOffice, OWNER } from './judged-office';
import { twelvePapers } from './twelve-papers';

const COLLEAGUE = 'rekan@example.org';
const YEAR = 2024;
const OWN_COLUMN = 'Catatan panitia';

afterAll(closeThreads);

describe('two people press start at the same moment, and three more type into the sheets', () => {
  test('every paper once, and every typed cell is there in the end', async () => {
    const judged = await judgedOffice(twelvePapers);
    const undisturbed = await undisturbedRun(judged);
    const world = openFaultWorld({ workbook: judged.copy(), startMs: judged.nowMs });
    try {
      const office = { isOpen: true };
      const typists = [typeBeside(world, office), typeInto(world, office, 'Peserta', 'Alamat')];
      const third = typeInto(world, office, 'Paket', 'Bidang');
      const started = await Promise.all(
        [OWNER, COLLEAGUE].map((user) => callDoor(world.host, user, 'certificates.start', {})),
      );
      expect(started.map(({ status }) => status)).toEqual(['done', 'done']);
      const given = started.map(({ value }) => Number(value['papers']));
      expect([...given].sort()).toEqual([0, 12]);
      const running: Running = new Map();
      await Promise.all([OWNER, COLLEAGUE].map((user) => stepToEnd(world, user, running)));
      // Each throws away what he had begun and the other made.
      for (const user of [OWNER, COLLEAGUE]) await stepToEnd(world, user, running);
      office.isOpen = false;
      const edits = (await Promise.all([...typists, third])).flat();
      const { doubled, lost } = findHarm(world, undisturbed);
      expect(doubled).toEqual([]);
      // Who makes which paper is chance. Where a step ended between document and PDF and the other went on, he cannot
      // open that document: the register names it as left behind by the one who does not own the paper.
      const byChance = /Pemilik Berkas|Dokumen Ditinggalkan/;
      expect(lost.filter((line) => !byChance.test(line))).toEqual([]);
      const register = viewSheet(world.host.workbook, 'Sertifikat', YEAR).rows();
      const leftByOwner = register.filter(({ cells }) =>
        (cells['Dokumen Ditinggalkan'] ?? '').includes(`(${cells['Pemilik Berkas']})`),
      );
      expect(leftByOwner).toEqual([]);
      const needed = register.flatMap(({ cells }) => [cells['ID Dokumen'], cells['ID PDF']]);
      const unused = world.drive
        .listFiles()
        .filter(({ trashed, appProperties }) => !trashed && appProperties['role'] !== 'template')
        .filter(({ id }) => !needed.includes(id));
      expect(unused).toEqual([]);
      expect(edits.length).toBeGreaterThan(30);
      for (const { sheet, key, column, text } of lastOf(edits)) {
        expect({ sheet, key, text: cellOf(world, sheet, key, column) }).toEqual({
          sheet,
          key,
          text,
        });
      }
    } finally {
      await world.close();
    }
  }, 120_000);
});

/** The steps that are going on, by who asked for them. */
type Running = Map<string, Promise<unknown>>;

/**
 * Asks for steps until all is done. Whoever finds the other at work waits until that step is over: the clock of this
 * world goes on with every call, and asking again and again would make half an hour of one step.
 */
async function stepToEnd(
  { host, drive }: FaultWorld,
  user: string,
  running: Running,
): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    // What the Picker does: the colleague may use the templates as soon as there are any.
    for (const file of drive.listFiles()) {
      if (file.appProperties['role'] === 'template') drive.grantPicked(COLLEAGUE, file.id);
    }
    const asked = callDoor(host, user, 'certificates.step', { budgetMs: 5_000 });
    running.set(user, asked);
    const { status, value } = await asked;
    running.delete(user);
    if (status === 'done' && value['finished'] === true) return;
    await Promise.all(running.values());
    // Nobody can sleep while the other's execution stands still: the time of a running step is its own.
    if (running.size === 0) host.clock.advance(Number(value['waitMs'] ?? 0));
  }
  throw new Error(`${user} does not come to an end`);
}

interface Edit {
  readonly sheet: string;
  /** The row's first column, which stays with it. */
  readonly key: string;
  readonly column: string;
  readonly text: string;
}

/** Types into a column of another sheet while the office is open. */
async function typeInto(
  { host: { workbook } }: FaultWorld,
  office: { readonly isOpen: boolean },
  sheet: string,
  column: string,
): Promise<readonly Edit[]> {
  const edits: Edit[] = [];
  for (let n = 0; office.isOpen; n += 1) {
    const view = viewSheet(workbook, sheet, YEAR);
    const rows = view.rows();
    const chosen = rows[n % rows.length];
    if (chosen !== undefined) {
      const text = `diketik ${n}`;
      view.type(chosen.row, { [column]: text });
      edits.push({ sheet, key: keyOf(chosen.cells), column, text });
    }
    await aMoment();
  }
  return edits;
}

/** Types into a column of the office's own in the register itself. */
async function typeBeside(
  world: FaultWorld,
  office: { readonly isOpen: boolean },
): Promise<readonly Edit[]> {
  const sheet = world.host.workbook.sheets.find(({ name }) => name === 'Sertifikat');
  const header = sheet?.cells.get(1);
  if (sheet === undefined || header === undefined) throw new Error('There is no register');
  const column = Math.max(...header.keys()) + 1;
  sheet.maxColumns = Math.max(sheet.maxColumns, column);
  header.set(column, { value: OWN_COLUMN });
  return typeInto(world, office, 'Sertifikat', OWN_COLUMN);
}

function cellOf({ host }: FaultWorld, sheet: string, key: string, column: string): string {
  const rows = viewSheet(host.workbook, sheet, YEAR).rows();
  return rows.find(({ cells }) => keyOf(cells) === key)?.cells[column] ?? '';
}

function keyOf(cells: Readonly<Record<string, string>>): string {
  return cells['ID Surat'] ?? cells['ID Peserta'] ?? cells['Kode Paket'] ?? '';
}

/** What was typed last into each cell. */
function lastOf(edits: readonly Edit[]): readonly Edit[] {
  return [...new Map(edits.map((edit) => [`${edit.sheet} ${edit.key}`, edit])).values()];
}

function aMoment(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 3);
  });
}
