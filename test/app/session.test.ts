import { describe, expect, test } from '@jest/globals';
import { runAction } from '../../src/app/call-action';
import { memoryPorts } from '../fakes/memory-ports';
import { wholeDoor } from '../fakes/whole-door';
import { programmeSheets } from '../features/programme/a-workbook';

const run = (ports: ReturnType<typeof memoryPorts>['ports'], action: string, input: unknown = {}) =>
  runAction(wholeDoor, ports, { action, input, language: 'id' });

describe('opening the sidebar', () => {
  test('tells who is here, for which programme, in which language', () => {
    const sheets = programmeSheets({ Bahasa: 'Inggris', 'Mode netral': 'Tidak' });
    const { ports } = memoryPorts({ sheets, email: 'ani@example.org' });
    expect(run(ports, 'app.session')).toMatchObject({
      status: 'done',
      value: {
        email: 'ani@example.org',
        language: 'en',
        programmeName: 'Pelatihan Kemandirian',
        neutralMode: false,
      },
    });
  });

  test('works in a file without sheets: Indonesian, and neutral to be safe', () => {
    expect(run(memoryPorts().ports, 'app.session')).toMatchObject({
      status: 'done',
      value: { language: 'id', programmeName: '', neutralMode: true },
    });
  });
});

describe('showing a cell', () => {
  test('moves the view of the person', () => {
    const { ports, sheets } = memoryPorts({ sheets: programmeSheets() });
    const reply = run(ports, 'app.show', { sheet: 'Paket', row: 2, column: 3 });
    expect([reply.status, sheets.calls['show']]).toEqual(['done', 1]);
  });

  test('a sheet that is gone is refused by name', () => {
    const reply = run(memoryPorts().ports, 'app.show', { sheet: 'Paket', row: 2, column: 3 });
    expect([reply.status, reply.text]).toEqual(['refused', expect.stringContaining('"Paket"')]);
  });

  test('a row that cannot be is refused at the door', () => {
    const { ports } = memoryPorts({ sheets: programmeSheets() });
    const reply = run(ports, 'app.show', { sheet: 'Paket', row: 0, column: 3 });
    expect(reply.status).toBe('refused');
  });
});
