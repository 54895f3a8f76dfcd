import { afterAll, describe, expect, test } from '@jest/globals';
import type { Cell, Workbook } from '../../../host/model/workbook';
import { aHost, aSheet, aWorkbook, COLLEAGUE, closeHosts, OWNER, type TestHost } from './a-host';

afterAll(closeHosts);

/** Runs the body with `ss`, `sheet` and `range(a1)` at hand. */
function scriptOf(body: string): string {
  return `function f(arg) {
    var ss = SpreadsheetApp.getActiveSpreadsheet(), sheet = ss.getSheetByName('Satu');
    var range = function (a1) { return sheet.getRange(a1); };
    ${body}
  }`;
}

const run = (body: string, workbook: Workbook = aWorkbook()): Promise<unknown> =>
  aHost(scriptOf(body), { workbook }).value('f');

const withCell = (cell: Cell): Workbook => {
  const sheet = aSheet('Satu');
  sheet.cells.set(1, new Map([[1, cell]]));
  return aWorkbook(sheet);
};

describe('values', () => {
  test('are parsed as if typed, and an empty cell reads as an empty text', async () => {
    const value =
      await run(`range('A1:G1').setValues([['0123', 'TRUE', '1.234,5', '80%', "'0123", 'Budi', null]]);
      return range('A1:H1').getValues()[0];`);
    expect(value).toEqual([123, true, 1234.5, 0.8, '0123', 'Budi', '', '']);
  });

  test('keep a 16-digit number only as text: typed as a number its last digit is lost', async () => {
    const value = await run(`range('B1').setNumberFormat('@');
      range('A1:B1').setValues([['3375011234569001', '3375011234569001']]); return range('A1:B1').getValues()[0];`);
    expect(value).toEqual([3375011234569000, '3375011234569001']);
  });

  test('in a text cell stay exactly, formulas and zeros too, save for one leading apostrophe', async () => {
    const value =
      await run(`range('A1:A5').setNumberFormat('@').setValues([['=1+1'], ['007'], ["'=x"], ['01/02/2021'], ["''y"]]);
      return [range('A1:A5').getValues(), range('A1:A5').getFormulas()[0]];`);
    expect(value).toEqual([[['=1+1'], ['007'], ['=x'], ['01/02/2021'], ["'y"]], ['']]);
  });

  test('that are dates come back as dates of the spreadsheet’s time zone, day first in Indonesia', async () => {
    const value = await run(`range('A1:C1').setValues([['01/02/2021', '10 Juni 2021', '08.30']]);
      var v = range('A1:C1').getValues()[0];
      return [v[0].getMonth(), v[1].getDate(), v[1].getHours(), range('A1:C1').getDisplayValues()[0], range('A1').getNumberFormats()];`);
    expect(value).toEqual([1, 10, 0, ['01/02/2021', '10 Juni 2021', '08:30'], [['dd/mm/yyyy']]]);
  });

  test('written as Date keep the instant and get a date format only in a general cell', async () => {
    const host = aHost(
      scriptOf(`range('B1').setNumberFormat('yyyy-mm-dd');
      range('A1:C1').setValues([[new Date(2021, 5, 10), new Date(2021, 5, 10), new Date(2021, 5, 10, 8, 30)]]);
      return [range('A1:C1').getDisplayValues()[0], range('C1').getValue().getTime() === new Date(2021, 5, 10, 8, 30).getTime()];`),
    );
    expect(await host.value('f')).toEqual([
      ['10/06/2021', '2021-06-10', '10/06/2021 08:30:00'],
      true,
    ]);
    expect(host.cell('Satu', 1, 1)).toEqual({ value: 44357, format: 'dd/mm/yyyy' });
  });

  test('in another time zone than the script’s shift the day, as live does', async () => {
    const workbook = {
      ...withCell({ value: 44357, format: 'dd/mm/yyyy' }),
      timeZone: 'America/New_York',
    };
    expect(
      await run(`var d = range('A1').getValue(); return [d.getDate(), d.getHours()];`, workbook),
    ).toEqual([10, 11]);
  });

  test('of a wrong shape are refused with the numbers of rows and columns', async () => {
    await expect(run(`range('A1').setValues([[1], [2]]);`)).rejects.toThrow(
      'Exception: The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.',
    );
    await expect(run(`range('A1:B1').setValues([[1]]);`)).rejects.toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
    await expect(run(`range('A1').setNotes('x');`)).rejects.toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.",
    );
  });

  test('that are formulas are kept, show #N/A and say so in the log; the simplest are evaluated', async () => {
    const host = aHost(
      scriptOf(
        `range('A1:B1').setValues([['=SUM(B1:B9)', '="Halo"']]); return [range('A1:B1').getValues()[0], range('A1:B1').getFormulas()[0]];`,
      ),
    );
    const { outcome, logs } = await host.execute({ functionName: 'f', user: OWNER });
    expect(outcome).toMatchObject({
      value: [
        ['#N/A', 'Halo'],
        ['=SUM(B1:B9)', '="Halo"'],
      ],
    });
    expect(logs).toEqual([{ level: 'warn', text: 'formula not emulated: =SUM(B1:B9)' }]);
  });

  test('longer than 50,000 characters are refused', async () => {
    await expect(run(`range('A1').setValue(new Array(50002).join('x'));`)).rejects.toThrow(
      'more than the maximum of 50000 characters',
    );
  });

  test('setValue fills the whole range; clearContent leaves format, note and validation', async () => {
    const host = aHost(
      scriptOf(`range('A1:B2').setNumberFormat('@').setValue('x'); range('A1').setNotes([['n']]); range('A1:A2').clearContent();
      return [range('A1:B2').getValues(), range('A1').getNotes(), sheet.getLastRow(), sheet.getLastColumn()];`),
    );
    expect(await host.value('f')).toEqual([
      [
        ['', 'x'],
        ['', 'x'],
      ],
      [['n']],
      2,
      2,
    ]);
    expect(host.cell('Satu', 1, 1)).toEqual({ value: null, format: '@', note: 'n' });
  });
});

describe('looks', () => {
  test('have live’s defaults, and null takes them away again', async () => {
    const value =
      await run(`var before = [range('A1').getBackgrounds(), range('A1').getNotes(), range('A1').getNumberFormats()];
      range('A1:B1').setBackgrounds([['#ff0000', null]]).setFontWeights([['bold', 'normal']]).setNumberFormat('general').setNotes([['a', '']]);
      return [before, range('A1:B1').getBackgrounds(), range('A1:B1').getNotes(), range('A1').getNumberFormats()];`);
    expect(value).toEqual([
      [[['#ffffff']], [['']], [['0.###############']]],
      [['#ff0000', '#ffffff']],
      [['a', '']],
      [['0.###############']],
    ]);
  });

  test('are written as live writes them: a number in a note gets a decimal, a strange colour is taken silently', async () => {
    const value = await run(
      `range('A1:B1').setNotes([[25, 'x']]).setBackground('warna aneh'); return [range('A1:B1').getNotes(), range('A1').getBackgrounds()];`,
    );
    expect(value).toEqual([[['25.0', 'x']], [['warna aneh']]]);
  });

  test('reach the workbook', async () => {
    const host = aHost(
      scriptOf(`range('A1').setFontWeight('bold').setFontColor('#111111').setFontSize(12).setWrap(true)
      .setHorizontalAlignment('center').setVerticalAlignment('middle').setBackground('#eeeeee').setNumberFormat('0.00');`),
    );
    await host.value('f');
    expect(host.cell('Satu', 1, 1)).toEqual({
      value: null,
      bold: true,
      fontColor: '#111111',
      fontSize: 12,
      wrap: true,
      horizontalAlignment: 'center',
      verticalAlignment: 'middle',
      background: '#eeeeee',
      format: '0.00',
    });
    const undo = aHost(
      scriptOf(
        `range('A1').setFontWeight('normal').setBackground(null).setHorizontalAlignment('normal').clearNote();`,
      ),
      {
        workbook: withCell({
          value: 1,
          bold: true,
          background: '#eeeeee',
          horizontalAlignment: 'right',
          note: 'n',
        }),
      },
    );
    await undo.value('f');
    expect(undo.cell('Satu', 1, 1)).toEqual({ value: 1 });
  });
});

describe('ranges', () => {
  test('are named as live: `$` dropped, corners put right, open ends kept', async () => {
    expect(
      await run(`return ['$B$2', 'D4:B2', 'B:C', '3:5', 'AA1'].map(function (a1) {
        try { var r = range(a1); return [r.getA1Notation(), r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns()]; } catch (e) { return e.message; } });`),
    ).toEqual([
      ['B2', 2, 2, 1, 1],
      ['B2:D4', 2, 2, 3, 3],
      ['B:C', 1, 2, 100, 2],
      ['3:5', 3, 1, 3, 10],
      'Range not found',
    ]);
  });

  test('outside the sheet are refused until the sheet grows', async () => {
    const value =
      await run(`var message; try { sheet.getRange(101, 1); } catch (e) { message = e.message; }
      sheet.insertRowsAfter(100, 5); sheet.insertColumnsAfter(10, 1);
      sheet.getRange(105, 11).setValue('x'); return [message, sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow(), sheet.getLastColumn()];`);
    expect(value).toEqual([
      'The coordinates of the range are outside the dimensions of the sheet.',
      105,
      11,
      105,
      11,
    ]);
    await expect(run('sheet.getRange(1, 1, 0, 1);')).rejects.toThrow(
      'The number of rows in the range must be at least 1.',
    );
  });

  test('move with rows and columns put in before them', async () => {
    const value = await run(
      `range('A1:B2').setValues([[1, 2], [3, 4]]); sheet.insertRowsAfter(1, 2); sheet.insertColumnsAfter(1, 1); return range('A1:C4').getValues();`,
    );
    expect(value).toEqual([
      [1, '', 2],
      ['', '', ''],
      ['', '', ''],
      [3, '', 4],
    ]);
  });
});

describe('sheets', () => {
  test('are put in at an index from 0 and counted from 1; a name is taken once', async () => {
    const host = aHost(
      scriptOf(`var made = ss.insertSheet('Awal', 0); made.setFrozenRows(1); made.setColumnWidth(1, 120).setColumnWidths(2, 2, 80).setTabColor('#123456').hideSheet();
      ss.setActiveSheet(sheet); var plain = ss.insertSheet();
      return [made.getIndex(), sheet.getIndex(), made.getFrozenRows(), made.isSheetHidden(), made.getMaxRows(), ss.getSheets().map(function (s) { return s.getName(); }), plain.getSheetId() !== made.getSheetId(), ss.getActiveSheet().getName(), ss.getSheetByName('x')];`),
    );
    expect(await host.value('f')).toEqual([
      1,
      2,
      1,
      true,
      1000,
      ['Awal', 'Satu', 'Sheet3'],
      true,
      'Sheet3',
      null,
    ]);
    expect(host.workbook.sheets[0]).toMatchObject({
      tabColor: '#123456',
      columnWidths: new Map([
        [1, 120],
        [2, 80],
        [3, 80],
      ]),
    });
    await expect(host.value('f')).rejects.toThrow(
      'A sheet with the name "Awal" already exists. Please enter another name.',
    );
  });

  test('cannot all be hidden', async () => {
    await expect(run('sheet.hideSheet();')).rejects.toThrow(
      "You can't hide all the sheets in a document.",
    );
  });

  test('the spreadsheet knows its id, name, locale and time zone; the user sees what is activated', async () => {
    const host = aHost(
      scriptOf(`ss.setSpreadsheetTimeZone('Asia/Makassar'); range('B2').activate(); sheet.showSheet().activate();
      return [ss.getId(), ss.getName(), ss.getSpreadsheetLocale(), ss.getSpreadsheetTimeZone(), Session.getScriptTimeZone()];`),
    );
    const { outcome, uiEvents } = await host.execute({ functionName: 'f', user: OWNER });
    expect(outcome).toMatchObject({
      value: ['workbook-1', 'Program percobaan', 'id_ID', 'Asia/Makassar', 'Asia/Jakarta'],
    });
    expect(uiEvents).toEqual([
      { kind: 'activate', sheet: 'Satu', a1: 'B2' },
      { kind: 'activate', sheet: 'Satu', a1: null },
    ]);
  });
});

describe('a drop-down or a checkbox', () => {
  const RULES = `
    var list = SpreadsheetApp.newDataValidation().requireValueInList(['Ya', 1], true).setAllowInvalid(false).setHelpText('Pilih').build();
    var box = SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(false).build();
    var loose = SpreadsheetApp.newDataValidation().requireValueInList(['Ya']).build();
    range('A1').setDataValidation(list); range('B1:C1').setDataValidations([[box, loose]]);`;

  test('refuses what is not in it, names the cell, and the whole batch stays unwritten', async () => {
    await expect(run(`${RULES} range('A1:B1').setValues([['Tidak', true]]);`)).rejects.toThrow(
      'The data you entered in cell A1 violates the data validation rules set on this cell.\nPlease enter one of the following values: Ya, 1.',
    );
    const value = await run(
      `${RULES} try { range('A1:B1').setValues([['Ya', 'x']]); } catch (e) { return [e.message, range('A1:B1').getValues()[0]]; }`,
    );
    expect(value).toEqual([
      'The data you entered in cell B1 violates the data validation rules set on this cell.',
      ['', false],
    ]);
  });

  test('takes its values, nothing, and anything when it only warns', async () => {
    expect(
      await run(
        `${RULES} range('A1:C1').setValues([['1', 'TRUE', 'lain']]); var v = range('A1:C1').getValues()[0]; range('A1').setValue(''); return v;`,
      ),
    ).toEqual([1, true, 'lain']);
  });

  test('as a checkbox is unticked where the cell was empty, so the whole column counts as filled', async () => {
    const value = await run(
      `${RULES} range('D1').setValue('x'); range('D1:D50').setDataValidation(box); return [range('D1:D2').getValues(), sheet.getLastRow()];`,
    );
    expect(value).toEqual([[['x'], [false]], 50]);
  });

  test('is read back: values are texts followed by `true`, none is null', async () => {
    const value =
      await run(`${RULES} var rules = range('A1:D1').getDataValidations()[0]; range('A1').clearDataValidations();
      return [rules.map(function (r) { return r && [String(r.getCriteriaType()), r.getCriteriaValues(), r.getAllowInvalid(), r.getHelpText()]; }), range('A1').getDataValidations()];`);
    expect(value).toEqual([
      [
        ['VALUE_IN_LIST', [['Ya', '1'], true], false, 'Pilih'],
        ['CHECKBOX', [], false, null],
        ['VALUE_IN_LIST', [['Ya'], true], true, null],
        null,
      ],
      [[null]],
    ]);
  });
});

describe('a protected sheet', () => {
  const CODE = `
    function sheet() { return SpreadsheetApp.getActive().getSheetByName('Satu'); }
    function protect(editors, warningOnly) { var p = sheet().protect().setDescription('Giliran'); editors.forEach(function (e) { p.addEditor(e); }); p.setWarningOnly(warningOnly);
      return [p.canEdit(), p.getEditors().map(function (u) { return u.getEmail(); }), p.getDescription(), p.isWarningOnly()]; }
    function write() { sheet().getRange(1, 1, 1, 2).setValues([['a', 'b']]); }
    function canEdit() { return sheet().getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].canEdit(); }
    function remove() { var p = sheet().getProtections(SpreadsheetApp.ProtectionType.SHEET)[0]; p.removeEditors(p.getEditors()); p.remove(); return sheet().getProtections(SpreadsheetApp.ProtectionType.SHEET).length; }`;

  const writeAs = async (host: TestHost, user: string): Promise<string> => {
    const { outcome } = await host.execute({ functionName: 'write', user });
    return outcome.status === 'failed' ? outcome.error.message : outcome.status;
  };

  test('is written by its owner and editors only; a refused batch writes nothing', async () => {
    const host = aHost(CODE);
    expect(await host.value('protect', ['petugas@example.org'], false)).toEqual([
      true,
      ['petugas@example.org'],
      'Giliran',
      false,
    ]);
    expect(await writeAs(host, COLLEAGUE)).toContain(
      'You are trying to edit a protected cell or object.',
    );
    expect(host.cell('Satu', 1, 1)).toBeUndefined();
    expect(
      (await host.execute({ functionName: 'canEdit', user: COLLEAGUE })).outcome,
    ).toMatchObject({ value: false });
    expect([await writeAs(host, 'petugas@example.org'), await writeAs(host, OWNER)]).toEqual([
      'done',
      'done',
    ]);
  });

  test('that only warns is open to all; who protects may edit; the protection can be taken away', async () => {
    const host = aHost(CODE);
    expect(await host.value('protect', [], true)).toEqual([true, [], 'Giliran', true]);
    expect(await writeAs(host, COLLEAGUE)).toBe('done');
    expect(await host.value('remove')).toBe(0);
    const own = await host.execute({ functionName: 'protect', args: [[], false], user: COLLEAGUE });
    expect(own.outcome).toMatchObject({ value: [true, [COLLEAGUE], 'Giliran', false] });
    expect(await writeAs(host, COLLEAGUE)).toBe('done');
  });
});
