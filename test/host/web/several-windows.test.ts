import { afterAll, describe, expect, test } from '@jest/globals';
import { aBench, COLLEAGUE, closeBenches, STAFF } from './a-bench';

afterAll(closeBenches);

const firstSheet = 0;
const block = (row: number, column: number, ...lines: string[][]) => ({
  ...{ sheet: firstSheet, row, column, texts: lines },
});

describe('several people at one workbook', () => {
  test('what one types, the other is told of and can read', async () => {
    const bench = await aBench();
    const writer = await bench.openWindow(STAFF);
    const reader = await bench.openWindow(COLLEAGUE);
    const before = await reader.hears('state');
    const revision = before.state.workbook.tabs[0]?.revision ?? 0;

    await bench.ask('type', { window: writer.window, ...block(2, 2, ['10/06/2021', '1.234']) });

    const { workbook } = await reader.hears('changed');
    expect(workbook.tabs[0]?.revision).toBeGreaterThan(revision);
    expect(await bench.cell(firstSheet, 2, 2)).toEqual({ text: '10/06/2021', kind: 'date' });
    expect(await bench.cell(firstSheet, 2, 3)).toEqual({
      ...{ text: '1.234', kind: 'number', input: '1234' },
    });
  });

  test('a protected sheet refuses a colleague with a sentence, and lets the owner write', async () => {
    const bench = await aBench();
    const [sheet] = bench.bench.workbook.sheets;
    if (sheet) sheet.protection = { description: '', warningOnly: false, editors: [] };
    const owner = await bench.openWindow(STAFF);
    const colleague = await bench.openWindow(COLLEAGUE);

    const sentence = await bench.refusal('type', {
      ...{ window: colleague.window, ...block(1, 1, ['A', 'B']) },
    });
    expect(sentence).toContain('dilindungi');
    expect(sentence).toContain(COLLEAGUE);
    expect(await bench.cell(firstSheet, 1, 1)).toBeUndefined();

    await bench.ask('type', { window: owner.window, ...block(1, 1, ['A']) });
    expect(await bench.cell(firstSheet, 1, 1)).toEqual({ text: 'A' });
    const clearing = { sheet: firstSheet, row: 1, column: 1, rows: 1, columns: 1 };
    await bench.refusal('clear', { window: colleague.window, ...clearing });
    expect(await bench.cell(firstSheet, 1, 1)).toEqual({ text: 'A' });
  });

  test('a value that a drop-down does not offer is refused with the whole block', async () => {
    const bench = await aBench();
    const cells = new Map([
      [
        1,
        {
          value: null,
          validation: { kind: 'list', values: ['L', 'P'], allowInvalid: false } as const,
        },
      ],
    ]);
    bench.bench.workbook.sheets[0]?.cells.set(2, cells);
    const { window } = await bench.openWindow();
    const sentence = await bench.refusal('type', { window, ...block(1, 1, ['Jenis'], ['X']) });
    expect(sentence).toContain('A2');
    expect(sentence).toContain('L, P');
    expect(await bench.cell(firstSheet, 1, 1)).toBeUndefined();
    await bench.ask('type', { window, ...block(1, 1, ['Jenis'], ['P']) });
    expect(await bench.cell(firstSheet, 2, 1)).toEqual({ text: 'P', choices: ['L', 'P'] });
  });

  test('undo brings back what stood there, edit by edit, but never undoes a colleague', async () => {
    const bench = await aBench();
    const { window } = await bench.openWindow(STAFF);
    const colleague = await bench.openWindow(COLLEAGUE);
    await bench.ask('type', { window, ...block(1, 1, ['satu']) });
    await bench.ask('type', { window, ...block(1, 1, ['01/02/2021']) });
    await bench.ask('clear', { window, sheet: firstSheet, row: 1, column: 1, rows: 9, columns: 9 });

    expect(await bench.ask('undo', { window })).toEqual({ undone: true });
    expect(await bench.cell(firstSheet, 1, 1)).toEqual({ text: '01/02/2021', kind: 'date' });
    expect(await bench.ask('undo', { window })).toEqual({ undone: true });
    expect(await bench.cell(firstSheet, 1, 1)).toEqual({ text: 'satu' });

    await bench.ask('type', { window: colleague.window, ...block(1, 1, ['dua']) });
    expect(await bench.refusal('undo', { window })).toContain('tidak dapat dibatalkan');
    expect(await bench.cell(firstSheet, 1, 1)).toEqual({ text: 'dua' });
    expect(await bench.ask('undo', { window })).toEqual({ undone: false });
  });

  test('tabs are added, renamed, moved and hidden, but never the last one hidden', async () => {
    const bench = await aBench();
    const { sheet } = await bench.ask('addTab', {});
    await bench.ask('renameTab', { sheet, name: 'Catatan Saya' });
    expect(await bench.refusal('renameTab', { sheet, name: 'sheet1' })).toContain('sudah ada');
    await bench.ask('moveTab', { sheet, index: 0 });
    await bench.ask('hideTab', { sheet: firstSheet, hidden: true });
    expect(await bench.refusal('hideTab', { sheet, hidden: true })).toContain('satu lembar');
    await bench.ask('resizeColumn', { sheet, column: 2, width: 240 });

    const state = bench.bench.state();
    expect(state.workbook.tabs.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Catatan Saya', false],
      ['Sheet1', true],
    ]);
    expect(state.workbook.tabs[0]?.columnWidths).toEqual({ 2: 240 });
  });

  test('searching finds what is shown, with its place', async () => {
    const bench = await aBench();
    const { window } = await bench.openWindow();
    await bench.ask('type', { window, ...block(3, 2, ['Siti Aminah'], ['Budi']) });
    const { hits } = await bench.ask('search', { text: 'aminah' });
    expect(hits).toEqual([{ sheet: firstSheet, row: 3, column: 2, text: 'Siti Aminah' }]);
  });

  test('an account typed by hand joins the list of all windows', async () => {
    const bench = await aBench();
    const page = await bench.openWindow();
    await bench.ask('chooseAccount', { window: page.window, account: 'Baru@Example.org ' });
    const { state } = await page.hears('state', (event) => event.state.accounts.length === 4);
    expect(state.accounts.at(-1)?.email).toBe('baru@example.org');
    const refusal = await bench.refusal('chooseAccount', { window: page.window, account: 'baru' });
    expect(refusal).toContain('bukan alamat surel');
  });
});
