import { describe, expect, test } from '@jest/globals';
import { voidAction } from '../../../src/features/certificates/actions/one-paper';
import { stepAction } from '../../../src/features/certificates/actions/step';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { aPaper } from './builders';
import { aWorldWith, registerOf } from './world';

function threePapers(): MemoryWorld {
  const papers = ['P-0001', 'P-0002', 'P-0003'].map((participant, index) =>
    aPaper({
      id: `${participant}/pass`,
      participant,
      number: `563/00${index + 1}/BLK`,
      fileName: participant,
      mailTo: `${participant.toLowerCase()}@example.org`,
    }),
  );
  return aWorldWith(papers);
}

function gridOf(world: MemoryWorld) {
  const grid = world.sheets.grids.get('Sertifikat') ?? [];
  const at = (header: string): number => (grid[0] ?? []).indexOf(header);
  return { grid, at };
}

function step(world: MemoryWorld) {
  const outcome = stepAction.run(world.ports, { budgetMs: 60_000 });
  if (outcome.status !== 'done') throw new Error(JSON.stringify(outcome.problems));
  return outcome;
}

describe('a row of the register that cannot be used', () => {
  test('holds up its own paper only, and its cell is named', () => {
    const world = threePapers();
    const { grid, at } = gridOf(world);
    const row = grid[2] ?? [];
    row[at('Tanggal Terbit')] = 'kemarin';
    const { value, problems } = step(world);
    expect(world.mails.map(({ to }) => to)).toEqual(['p-0001@example.org', 'p-0003@example.org']);
    expect(value).toMatchObject({ finished: true, done: 2 });
    expect(problems).toContainEqual(
      expect.objectContaining({
        ...{ code: 'table.not_a_date', severity: 'warning' },
        at: expect.objectContaining({ row: 3, column: 'Tanggal Terbit' }),
      }),
    );
    expect(row[at('Keadaan')]).toBe('Bernomor');
    row[at('Tanggal Terbit')] = '30/08/2021';
    expect(step(world).value).toMatchObject({ finished: true, done: 3 });
    expect(world.mails).toHaveLength(3);
  });

  test('that was copied within the sheet is left to a person: nothing is made twice', () => {
    const world = threePapers();
    const { grid, at } = gridOf(world);
    grid.push([...(grid[1] ?? [])]);
    const { problems } = step(world);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'table.key_twice', severity: 'warning' }),
    );
    expect(world.mails.map(({ to }) => to)).toEqual(['p-0002@example.org', 'p-0003@example.org']);
    expect([1, 4].map((row) => grid[row]?.[at('Keadaan')])).toEqual(['Bernomor', 'Bernomor']);
    expect(voidAction.run(world.ports, { paper: 'P-0001/pass', reason: 'salah' })).toMatchObject({
      status: 'refused',
      problems: [{ code: 'table.key_twice' }],
    });
    grid.pop();
    step(world);
    expect(world.mails).toHaveLength(3);
    const documents = [...world.drive.files.values()].filter(
      ({ properties }) => properties['role'] === 'paper',
    );
    expect(documents).toHaveLength(3);
  });
});

describe('a register that cannot be read any more while papers are made', () => {
  test.each(['renamed', 'without a header'] as const)(
    '%s: the step says so, and goes on with nothing lost once it is back',
    (how) => {
      const world = threePapers();
      const { grid, at } = gridOf(world);
      const header = grid[0] ?? [];
      const state = at('Keadaan');
      world.drive.fail = (request) => {
        if (request.kind !== 'exportPdf') return null;
        if (how === 'renamed') world.sheets.grids.delete('Sertifikat');
        else header[state] = 'Status surat';
        return null;
      };
      const { value, problems } = step(world);
      expect(problems.map(({ code }) => code)).toContain(
        how === 'renamed' ? 'table.sheet_missing' : 'table.header_missing',
      );
      expect(value).toMatchObject({ total: 3, done: 0, remaining: 3 });
      world.drive.fail = () => null;
      world.sheets.grids.set('Sertifikat', grid);
      header[state] = 'Keadaan';
      expect(step(world).value).toMatchObject({ finished: true, done: 3 });
      expect(world.mails).toHaveLength(3);
      expect(new Set(registerOf(world).map(({ documentId }) => documentId)).size).toBe(3);
    },
  );
});
