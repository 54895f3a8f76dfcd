import { describe, expect, test } from '@jest/globals';
import { overviewAction } from '../../../src/features/certificates/actions/overview';
import { previewAction } from '../../../src/features/certificates/actions/preview';
import { startAction } from '../../../src/features/certificates/actions/start';
import type { OverviewReply } from '../../../src/features/certificates/contract';
import { participantsTable } from '../../../src/features/roster';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { fourPeople } from './builders';
import { aJudgedWorld, registerOf, sheetOf } from './world';

function overviewOf(world: MemoryWorld): OverviewReply {
  const outcome = overviewAction.run(world.ports, {});
  if (outcome.status !== 'done') throw new Error('The overview was refused');
  return outcome.value;
}

describe('who gets which paper', () => {
  test('before issuing, everybody entitled has a paper due and the others a reason', () => {
    const { people, due, papers } = overviewOf(aJudgedWorld());
    expect(papers).toEqual([]);
    expect(due.map(({ participant, kind }) => `${participant} ${kind}`)).toEqual([
      'P-0001 pass',
      'P-0002 pass',
      'P-0003 statement',
    ]);
    expect(people).toHaveLength(4);
    expect(people[0]).toMatchObject({ participant: 'P-0001', outcome: 'passed' });
  });

  test('after issuing, nothing is due and what is printed does not travel', () => {
    const world = aJudgedWorld();
    startAction.run(world.ports, {});
    const { due, papers, quotaLeft, account } = overviewOf(world);
    expect(due).toEqual([]);
    expect(papers).toHaveLength(3);
    expect(papers.every(({ printed }) => printed === '')).toBe(true);
    expect({ quotaLeft, account }).toEqual({ quotaLeft: 100, account: 'petugas@example.org' });
  });
});

test('papers are looked after when Kelulusan was emptied for another course', () => {
  const world = aJudgedWorld();
  startAction.run(world.ports, {});
  world.sheets.grids.get('Kelulusan')?.splice(1);
  expect(overviewAction.run(world.ports, {})).toMatchObject({
    status: 'done',
    value: { people: [], due: [], papers: { length: 3 } },
  });
});

test('the name that takes most room is shown before anything is issued, with its titles', () => {
  const people = fourPeople().map((one) =>
    one.id === 'P-0002' ? { ...one, name: 'Wahyu Mawardi', backTitles: 'S.Pd.' } : one,
  );
  const world = aJudgedWorld({ Peserta: sheetOf(participantsTable, people) });
  expect(overviewOf(world).longestName).toEqual({
    ...{ participant: 'P-0002', kind: 'pass', name: 'Wahyu Mawardi, S.Pd.' },
  });
  startAction.run(world.ports, {});
  expect(overviewOf(world).longestName).toBeNull();
});

describe('a sample of one paper', () => {
  test('is marked, has no number, and leaves neither file nor register row behind', () => {
    const world = aJudgedWorld();
    const outcome = previewAction.run(world.ports, { participant: 'P-0001', kind: 'pass' });
    if (outcome.status !== 'done') throw new Error('The sample was refused');
    const content = Buffer.from(outcome.value.pdfBase64, 'base64').toString();
    expect(content).toContain('CONTOH SERTIFIKAT');
    expect(content).toContain('CONTOH, TANPA NOMOR');
    expect(content).not.toContain('563/001');
    expect([...world.drive.files.values()].every(({ isTrashed }) => isTrashed)).toBe(true);
    expect(registerOf(world)).toEqual([]);
  });

  test('can still be seen when the papers are issued already', () => {
    const world = aJudgedWorld();
    startAction.run(world.ports, {});
    const outcome = previewAction.run(world.ports, { participant: 'P-0003', kind: 'statement' });
    expect(outcome.status).toBe('done');
  });

  test('is refused for a paper that the person does not get', () => {
    const world = aJudgedWorld();
    expect(previewAction.run(world.ports, { participant: 'P-0003', kind: 'pass' })).toMatchObject({
      status: 'refused',
      problems: [{ code: 'certificates.no_such_paper' }],
    });
  });

  test('leaves no file behind when Google fails half-way', () => {
    const world = aJudgedWorld();
    world.drive.fail = ({ kind }) =>
      kind === 'exportPdf' ? { ok: false, failure: 'busy', detail: '' } : null;
    expect(previewAction.run(world.ports, { participant: 'P-0001', kind: 'pass' })).toMatchObject({
      status: 'refused',
      problems: [{ code: 'certificates.preview_busy' }],
    });
    expect([...world.drive.files.values()].map(({ isTrashed }) => isTrashed)).toEqual([true]);
  });
});
