import { describe, expect, test } from '@jest/globals';
import { prepareSheets } from '../../src/google/prepare-sheets';
import type { SheetLayout } from '../../src/ports/workbook';

const HINT = 'DATA TERBATAS. Siapa pun yang dapat membuka berkas ini dapat membaca lembar ini.';

const LAYOUT: SheetLayout = {
  sheet: 'Data Terbatas',
  protection: 'locked',
  hidden: false,
  tabColor: '#d93025',
  columns: ['ID Peserta', 'Pasal'].map((header, at) => ({
    header,
    aliases: [],
    kind: 'text',
    choices: [],
    width: 100,
    hint: at === 0 ? HINT : '',
    isWrapped: false,
  })),
};

/** A sheet of an earlier version with these notes on its head; gives the notes after it was prepared again. */
function notesAfter(notes: readonly string[], protection: SheetLayout['protection']): unknown {
  let now = [[...notes]];
  const head = {
    getValues: () => [['ID Peserta', 'Pasal']],
    getNotes: () => now,
    setNotes(wanted: string[][]) {
      now = wanted;
    },
  };
  const sheet = { getName: () => 'Data Terbatas', getLastColumn: () => 2, getRange: () => head };
  const spreadsheet = { getSheets: () => [sheet] };
  prepareSheets(spreadsheet as unknown as Parameters<typeof prepareSheets>[0], [
    { ...LAYOUT, protection },
  ]);
  return now[0];
}

describe('the head of a locked sheet that is there already', () => {
  test('says who can read it', () => {
    expect(notesAfter(['', ''], 'locked')).toEqual([HINT, '']);
    expect(notesAfter([HINT, ''], 'locked')).toEqual([HINT, '']);
  });

  test('keeps what users noted there', () => {
    expect(notesAfter(['Milik Binadik', 'rahasia'], 'locked')).toEqual([
      `Milik Binadik\n\n${HINT}`,
      'rahasia',
    ]);
  });

  test('is not written to where the sheet is open', () => {
    expect(notesAfter(['', ''], 'none')).toEqual(['', '']);
  });
});
