import { describe, expect, test } from '@jest/globals';
import { asked, decide, FIRST, find, OTHER, SECOND, workbook } from './a-pair';

describe('rows that may be of one person', () => {
  test('are shown with their reasons, the cells of both, and what was compared', () => {
    const reply = find(workbook());
    expect(reply).toMatchObject({ rows: 3, same: 1, ask: 0, compared: 1 });
    expect(reply.pairs[0]).toMatchObject({
      first: 'P-0001',
      second: 'P-0002',
      verdict: 'same',
      reasons: expect.arrayContaining([
        expect.objectContaining({ code: 'nik_same' }),
        expect.objectContaining({ code: 'name_muhammad' }),
        expect.objectContaining({ code: 'birth_same' }),
      ]),
    });
    expect(reply.people).toMatchObject({
      'P-0001': {
        participant: { name: 'Contoh Satu' },
        restricted: { registerNumber: 'BI.1/2020' },
      },
      'P-0002': { participant: { district: 'Batang' }, restricted: { block: 'A1' } },
    });
    expect(Object.keys(reply.people)).toEqual(['P-0001', 'P-0002']);
  });

  test('are asked about once: two people stay two, however the rows are sorted', () => {
    const world = workbook();
    expect(decide(world, 'different')).toMatchObject({
      status: 'done',
      message: { code: 'roster.decided_different', values: { first: 'P-0001', second: 'P-0002' } },
    });
    expect(asked(world)).toEqual([]);
    const [header = [], ...rows] = world.sheets.grids.get('Peserta') ?? [];
    world.sheets.grids.set('Peserta', [header, ...rows.reverse()]);
    expect(asked(world)).toEqual([]);
  });

  test('are remembered in either order, with who and when', () => {
    const world = workbook();
    decide(world, 'different', ['P-0002', 'P-0001']);
    expect(world.sheets.grids.get('Keputusan Orang Sama')?.[1]).toEqual([
      'P-0001|P-0002',
      'P-0001',
      'P-0002',
      'Bukan',
      '',
      'petugas@example.org',
      '2021-06-01T08:00:00',
    ]);
    expect(asked(world)).toEqual([]);
  });

  test('can be asked about again when the decision is taken back', () => {
    const world = workbook();
    decide(world, 'different');
    decide(world, 'ask');
    expect(asked(world)).toEqual(['P-0001 P-0002 same']);
    expect(world.sheets.grids.get('Keputusan Orang Sama')).toHaveLength(2);
  });

  test('decided to be one person, they wait to be merged', () => {
    const world = workbook();
    decide(world, 'same');
    expect(find(world)).toMatchObject({
      pairs: [],
      waiting: [{ first: 'P-0001', second: 'P-0002' }],
      people: { 'P-0001': {}, 'P-0002': {} },
    });
  });

  test('a decision about somebody who is gone is kept, and counts when he comes back', () => {
    const world = workbook();
    decide(world, 'different');
    world.sheets.grids.set(
      'Peserta',
      workbook({ people: [FIRST] }).sheets.grids.get('Peserta') ?? [],
    );
    expect(find(world)).toMatchObject({ pairs: [], waiting: [] });
    world.sheets.grids.set('Peserta', workbook().sheets.grids.get('Peserta') ?? []);
    expect(asked(world)).toEqual([]);
  });

  test('one row is not two', () => {
    expect(decide(workbook(), 'same', ['P-0001', 'P-0001'])).toMatchObject({
      status: 'refused',
      problems: [{ code: 'roster.same_needs_two' }],
    });
  });

  test('without the sheet of decisions nothing is decided, and it is said', () => {
    const world = workbook();
    world.sheets.grids.delete('Keputusan Orang Sama');
    expect(decide(world, 'same')).toMatchObject({
      status: 'refused',
      problems: [{ code: 'table.sheet_missing' }],
    });
    expect(asked(world)).toEqual(['P-0001 P-0002 same']);
  });

  test('60 rows and 600 need the same number of calls', () => {
    const callsFor = (count: number) => {
      const people = Array.from({ length: count }, (_, index) => ({
        ...(index % 2 === 0 ? SECOND : OTHER),
        id: `P-${1000 + index}`,
      }));
      const world = workbook({ people, restricted: [] });
      find(world);
      return world.sheets.calls;
    };
    expect(callsFor(600)).toEqual(callsFor(60));
  });
});
