import { describe, expect, test } from '@jest/globals';
import { voidAction } from '../../../src/features/certificates/actions/one-paper';
import { replaceAction } from '../../../src/features/certificates/actions/replace-paper';
import { startAction } from '../../../src/features/certificates/actions/start';
import { stepAction } from '../../../src/features/certificates/actions/step';
import type { Paper } from '../../../src/features/certificates/core';
import { withdraw } from '../../../src/features/certificates/core';
import type { DocumentRequest } from '../../../src/ports/documents';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { aPaper, aPrintedPaper } from './builders';
import { aJudgedWorld, registerOf } from './world';

const FIRST = 'P-0001/pass';

function run(world: MemoryWorld): void {
  stepAction.run(world.ports, { budgetMs: 60_000 });
}

function paperOf(world: MemoryWorld, id: string): Paper {
  const found = registerOf(world).find((paper) => paper.id === id);
  if (found === undefined) throw new Error(`There is no paper ${id}`);
  return found;
}

/** Does something in the middle of a run: when the first request of a kind reaches Drive. */
function duringRun(world: MemoryWorld, kind: DocumentRequest['kind'], act: () => void): void {
  let isDone = false;
  world.drive.fail = (request) => {
    if (!isDone && request.kind === kind) {
      isDone = true;
      act();
    }
    return null;
  };
  run(world);
  run(world);
}

describe('a correction while the papers are being made', () => {
  test.each(['copy', 'exportPdf', 'store'] as const)(
    'stands when a colleague asks for it during %s: the old paper is never mailed',
    (kind) => {
      const world = aJudgedWorld();
      startAction.run(world.ports, {});
      duringRun(world, kind, () => {
        const change = { paper: FIRST, change: 'correction', reason: 'Nama salah ketik' } as const;
        expect(replaceAction.run(world.ports, change)).toMatchObject({ status: 'done' });
      });
      expect(paperOf(world, FIRST)).toMatchObject({
        state: 'superseded',
        note: 'Nama salah ketik',
      });
      expect(paperOf(world, `${FIRST}#2`)).toMatchObject({ state: 'sent', replaces: FIRST });
      const mailed = world.mails.flatMap(({ attachments }) => attachments.map(({ name }) => name));
      expect(mailed.filter((name) => name.includes('563-001-BLK'))).toEqual([]);
      expect(mailed).toHaveLength(3);
    },
  );
});

describe('a correction that broke off between two blocks of cells', () => {
  /** Ports whose execution ends after so many blocks. */
  function dyingAfter(world: MemoryWorld, blocks: number): MemoryWorld['ports'] {
    let written = 0;
    const { workbook } = world.ports;
    return {
      ...world.ports,
      workbook: {
        ...workbook,
        write(name, rectangles) {
          for (const rectangle of rectangles) {
            if (written === blocks) throw new Error('killed');
            workbook.write(name, [rectangle]);
            written += 1;
          }
        },
      },
    };
  }

  const change = { paper: FIRST, change: 'correction', reason: 'Nama salah ketik' } as const;

  test.each([0, 1, 2, 3])('after %d of them: one valid paper in the end, never none', (blocks) => {
    const world = aJudgedWorld();
    startAction.run(world.ports, {});
    run(world);
    try {
      replaceAction.run(dyingAfter(world, blocks), change);
    } catch {
      // Killed, as the run says itself.
    }
    run(world);
    if (paperOf(world, FIRST).state !== 'superseded') {
      expect(replaceAction.run(world.ports, change)).toMatchObject({ status: 'done' });
      run(world);
    }
    const chain = registerOf(world).filter(({ id }) => id.startsWith(FIRST));
    expect(chain.map(({ id, state }) => [id, state])).toEqual([
      [FIRST, 'superseded'],
      [`${FIRST}#2`, 'sent'],
    ]);
    run(world);
    expect(registerOf(world)).toHaveLength(4);
  });

  test('a copy whose number somebody changed in the register withdraws nothing', () => {
    const world = aJudgedWorld();
    startAction.run(world.ports, {});
    run(world);
    replaceAction.run(world.ports, { ...change, change: 'copy' });
    const [header = [], first = []] = world.sheets.grids.get('Sertifikat') ?? [];
    first[header.indexOf('Nomor')] = '563/001/LAIN';
    run(world);
    expect(paperOf(world, FIRST).state).toBe('sent');
  });
});

describe('a paper and its copy', () => {
  /** Papers issued and mailed, with a copy of the first one. */
  function aWorldWithCopy(): MemoryWorld {
    const world = aJudgedWorld();
    startAction.run(world.ports, {});
    run(world);
    replaceAction.run(world.ports, { paper: FIRST, change: 'copy', reason: 'Asli hilang' });
    run(world);
    return world;
  }
  const COPY = `${FIRST}#2`;

  test('a copy that is void takes nothing from its original', () => {
    const world = aWorldWithCopy();
    const original = paperOf(world, FIRST);
    voidAction.run(world.ports, { paper: COPY, reason: 'Salah cetak' });
    expect(paperOf(world, COPY)).toMatchObject({ state: 'void', note: 'Salah cetak' });
    expect(paperOf(world, FIRST)).toEqual(original);
  });

  test('is void with its original, and the paper can be issued again', () => {
    const world = aWorldWithCopy();
    voidAction.run(world.ports, { paper: FIRST, reason: 'Salah orang' });
    expect(paperOf(world, COPY)).toMatchObject({ state: 'void', note: 'Salah orang' });
    expect(startAction.run(world.ports, {})).toMatchObject({ value: { papers: 1 } });
    expect(paperOf(world, `${FIRST}#3`)).toMatchObject({ state: 'numbered', sequence: 3 });
  });

  test('is replaced with its original by a correction', () => {
    const world = aWorldWithCopy();
    replaceAction.run(world.ports, { paper: FIRST, change: 'correction', reason: 'Nama salah' });
    const states = registerOf(world).map(({ id, state }) => [id, state]);
    expect(states).toContainEqual([FIRST, 'superseded']);
    expect(states).toContainEqual([COPY, 'superseded']);
    expect(states).toContainEqual([`${FIRST}#3`, 'numbered']);
  });

  test('cannot be corrected alone: the refusal names its original', () => {
    const world = aWorldWithCopy();
    const before = registerOf(world);
    const change = { paper: COPY, change: 'correction', reason: 'Nama salah' } as const;
    expect(replaceAction.run(world.ports, change)).toMatchObject({
      problems: [{ code: 'certificates.is_copy', values: { original: FIRST } }],
    });
    expect(registerOf(world)).toEqual(before);
  });

  test('the verifier hears of a paper once, and never of a copy alone', () => {
    const printed = JSON.stringify(aPrintedPaper({ check: 'https://...', checkId: 'aaaaaaaaaa' }));
    const original = aPaper({ state: 'sent', printed });
    const copy = aPaper({ id: COPY, state: 'sent', replaces: FIRST, printed });
    const end = { state: 'void', note: 'Salah' } as const;
    expect(withdraw(copy, [original, copy], end)).toEqual({
      ok: true,
      value: new Map([[COPY, end]]),
    });
    expect(withdraw(original, [original, copy], end)).toEqual({
      ok: true,
      value: new Map<string, Partial<Paper>>([
        [FIRST, { ...end, revocation: 'pending' }],
        [COPY, end],
      ]),
    });
  });

  test('the original waits while a mail with its copy may be going out', () => {
    const world = aWorldWithCopy();
    const [header = [], ...rows] = world.sheets.grids.get('Sertifikat') ?? [];
    const copy = rows.find(([id]) => id === COPY) ?? [];
    copy[header.indexOf('Keadaan')] = 'Sedang dikirim';
    const withdrawn = { paper: FIRST, reason: 'Salah orang' };
    expect(voidAction.run(world.ports, withdrawn)).toMatchObject({
      problems: [{ code: 'certificates.is_sending', values: { paper: COPY } }],
    });
    expect(paperOf(world, FIRST).state).toBe('sent');
  });
});

describe('Riwayat', () => {
  const recordsOf = (world: MemoryWorld): readonly unknown[] => {
    const [header = [], ...rows] = world.sheets.grids.get('Riwayat') ?? [];
    return rows.map((row) => row[header.indexOf('Nomor Surat')]);
  };

  test('knows no course of a paper that is void, and knows it again once a new one is made', () => {
    const world = aJudgedWorld();
    startAction.run(world.ports, {});
    run(world);
    voidAction.run(world.ports, { paper: FIRST, reason: 'Salah orang' });
    expect(recordsOf(world)).not.toContain('563/001/BLK-PKL/VIII/2021');
    startAction.run(world.ports, {});
    run(world);
    expect(recordsOf(world)).toContain('563/003/BLK-PKL/VIII/2021');
  });

  test('keeps the course while a correction is being made, and rows that staff typed', () => {
    const world = aJudgedWorld();
    startAction.run(world.ports, {});
    run(world);
    const [header = [], ...rows] = world.sheets.grids.get('Riwayat') ?? [];
    const second = rows.find(([id]) => id === 'PKL-2021/P-0002/MJ') ?? [];
    second[header.indexOf('Nomor Surat')] = 'SK-99/2019';
    const change = { paper: FIRST, change: 'correction', reason: 'Nama salah' } as const;
    replaceAction.run(world.ports, change);
    voidAction.run(world.ports, { paper: 'P-0002/pass', reason: 'Salah orang' });
    expect(recordsOf(world)).toEqual(
      expect.arrayContaining(['563/001/BLK-PKL/VIII/2021', 'SK-99/2019']),
    );
  });
});
