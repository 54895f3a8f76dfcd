import { describe, expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import { callAction } from '../../src/app/call-action';
import type { Door } from '../../src/app/door';
import { runMenuEntry } from '../../src/app/run-menu-entry';
import { keepVersions } from '../../src/app/table-versions';
import type { Messages } from '../../src/kernel/problem';
import { problem, problemAt } from '../../src/kernel/problem';
import { accept, refuse } from '../../src/kernel/result';
import { column, defineTable, requiredText } from '../../src/kernel/table';
import type { Action } from '../../src/ports/action';
import { done, refused } from '../../src/ports/action';
import { memoryPorts } from '../fakes/memory-ports';

const greet: Action<{ name: string }, { greeting: string }> = {
  id: 'test.greet',
  input: z.object({ name: z.string() }),
  writes: true,
  run: (_ports, { name }) =>
    done({ greeting: `Halo ${name}` }, { code: 'test.greeted', values: { count: 1 } }),
};
const refuseAlways: Action = {
  id: 'test.refuse',
  input: z.unknown(),
  writes: true,
  run: () =>
    refused([
      problemAt(
        { sheet: 'Peserta', row: 3, column: 'NIK', cell: 'F3', value: '337' },
        'test.short',
        {},
      ),
    ]),
};
const breakAlways: Action = {
  id: 'test.break',
  input: z.unknown(),
  writes: true,
  run: () => {
    throw new Error('NIK 3375011006909001 of Budi');
  },
};

const doorOf = (...actions: readonly Action[]): Door => ({
  tables: [],
  find: (id) => accept(actions.find((action) => action.id === id)),
});
const door = doorOf(greet as Action, refuseAlways, breakAlways);
const words: Messages = {
  'test.greeted': { id: '{count} orang disapa.', en: '{count} greeted.' },
  'test.short': { id: 'Kurang dari 16 angka.', en: 'Fewer than 16 digits.' },
  'app.broken': { id: 'Kode {reference}.', en: 'Code {reference}.' },
  'app.job_paused': { id: 'Baru {done} dari {total}.', en: '{done} of {total}.' },
};

const log = [['ID Catatan', 'Waktu', 'Akun', 'Tindakan', 'Hasil', 'Ringkasan']];

describe('the door', () => {
  test('answers in the language that was asked for', () => {
    const { ports } = memoryPorts({ words });
    const ask = (language: string) =>
      JSON.parse(
        callAction(
          door,
          ports,
          JSON.stringify({ action: 'test.greet', input: { name: 'Ani' }, language }),
        ),
      );
    expect(ask('id')).toEqual({
      status: 'done',
      value: { greeting: 'Halo Ani' },
      text: '1 orang disapa.',
      problems: [],
    });
    expect(ask('en').text).toBe('1 greeted.');
  });

  test('names sheet, cell and value in front of the sentence of a refusal', () => {
    const { ports } = memoryPorts({ words });
    const reply = JSON.parse(callAction(door, ports, '{"action":"test.refuse"}'));
    expect(reply.status).toBe('refused');
    expect(reply.text).toBe('Peserta!F3 ("337"): Kurang dari 16 angka.');
  });

  test.each([
    ['no JSON', 'halo', 'app.bad_request'],
    ['no action', '{}', 'app.bad_request'],
    ['an unknown action', '{"action":"test.nothing"}', 'app.unknown_action'],
    ['a wrong input', '{"action":"test.greet","input":{"name":5}}', 'app.bad_input'],
  ])('refuses %s and writes nothing', (_case, request, code) => {
    const { ports, sheets } = memoryPorts({ words, sheets: { Catatan: log } });
    const reply = JSON.parse(callAction(door, ports, request));
    expect([reply.status, reply.problems[0].code]).toEqual(['refused', code]);
    expect(sheets.grids.get('Catatan')).toHaveLength(1);
  });

  test('a bug becomes a reference, and nothing of its text is shown', () => {
    const { ports, bugs } = memoryPorts({ words });
    const reply = callAction(door, ports, '{"action":"test.break"}');
    expect(JSON.parse(reply)).toEqual({
      status: 'broken',
      text: 'Kode bug-1.',
      reference: 'bug-1',
    });
    expect(bugs).toHaveLength(1);
    expect(reply).not.toContain('Budi');
  });

  test('Catatan keeps who, when and what of every run; a refused run writes nothing, there neither', () => {
    const { ports, sheets } = memoryPorts({
      words,
      sheets: { Catatan: log },
      email: 'ani@example.org',
    });
    callAction(door, ports, '{"action":"test.greet","input":{"name":"Budi"}}');
    callAction(door, ports, '{"action":"test.refuse"}');
    expect(
      sheets.grids
        .get('Catatan')
        ?.slice(1)
        .map((row) => row.slice(1)),
    ).toEqual([
      ['2021-06-10T08:00:00', 'ani@example.org', 'test.greet', 'selesai', '1 orang disapa.'],
    ]);
  });
});

describe('a part of the code that cannot be opened', () => {
  test('is a refusal in words: nothing was run, nothing was noted', () => {
    const { ports, sheets } = memoryPorts({ words, sheets: { Catatan: [...log] } });
    const closed: Door = {
      tables: [],
      find: () => refuse(problem('app.part_missing', { part: 'people' })),
    };
    const reply = JSON.parse(callAction(closed, ports, '{"action":"roster.validate"}'));
    expect(reply).toMatchObject({ status: 'refused', problems: [{ code: 'app.part_missing' }] });
    expect(reply.text).toContain('people');
    expect(sheets.grids.get('Catatan')).toHaveLength(1);
  });
});

describe('a workbook of a newer Giliran', () => {
  const seatsTable = defineTable({
    sheet: 'Kursi',
    key: 'id',
    version: 1,
    columns: { id: column('ID', requiredText) },
  });

  test('is left alone, and the sentence names the sheet', () => {
    const { ports, stores } = memoryPorts({ words });
    keepVersions(ports, [{ ...seatsTable, version: 2 }]);
    const old: Door = { ...door, tables: [seatsTable] };
    const request = '{"action":"test.greet","input":{"name":"Ani"}}';
    const reply = JSON.parse(callAction(old, ports, request));
    expect(reply).toMatchObject({ status: 'refused', problems: [{ code: 'app.newer_sheet' }] });
    expect(reply.text).toContain('Kursi');
    stores.document.clear();
    keepVersions(ports, [seatsTable]);
    expect(JSON.parse(callAction(old, ports, request)).status).toBe('done');
  });
});

describe('a menu line that is a job', () => {
  const entry = {
    target: 'menuTest',
    label: 'Uji',
    action: 'test.greet',
    input: { name: 'Ani' },
    step: 'test.step',
  };
  const jobDoor = (steps: number, takesMs: number): Door => {
    let count = 0;
    const step: Action = {
      id: 'test.step',
      input: z.unknown(),
      writes: false,
      run(ports) {
        count += 1;
        ports.clock.pause(takesMs);
        const value = { done: count, total: steps, finished: count === steps, waitMs: 1000 };
        return done(value, { code: 'test.greeted', values: { count } });
      },
    };
    return doorOf(greet as Action, step);
  };

  test('is repeated until it says that it is finished', () => {
    const { ports } = memoryPorts({ words });
    const reply = runMenuEntry(jobDoor(3, 5000), ports, entry);
    expect(reply).toMatchObject({ status: 'done', text: '3 orang disapa.' });
  });

  test('stops well before the six minutes of an execution and says how far it is', () => {
    const world = memoryPorts({ words });
    const reply = runMenuEntry(jobDoor(100, 60_000), world.ports, entry);
    expect(reply).toMatchObject({ status: 'done', text: 'Baru 3 dari 100.' });
    expect(world.milliseconds).toBeLessThan(300_000);
  });
});
