import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { CellFinding } from '../../../src/kernel/table';
import { planMarks } from '../../../src/kernel/table';

const ERROR = '#fce8e6';
const WARNING = '#fef7e0';

function finding(sentence: string, isError = true): CellFinding {
  return { row: 2, column: 1, isError, sentence };
}

/** The mark of cell A2 that had this note and colour; null when it stays as it is. */
function markOf(note: string, background: string, ...findings: CellFinding[]) {
  const marks = planMarks(findings, {
    notes: [[''], [note]],
    backgrounds: [['#ffffff'], [background]],
  });
  const [mark] = marks;
  return mark === undefined ? null : { note: mark.note, background: mark.background };
}

describe('a cell with a finding', () => {
  test('gets a note and a colour', () => {
    expect(markOf('', '#ffffff', finding('Salah.'))).toEqual({
      note: 'Giliran:\n- Salah.',
      background: ERROR,
    });
  });

  test('is coloured as a warning when no finding is an error', () => {
    expect(markOf('', '#ffffff', finding('Periksa.', false))?.background).toBe(WARNING);
    const both = markOf('', '#ffffff', finding('Periksa.', false), finding('Salah.'));
    expect(both).toEqual({ note: 'Giliran:\n- Periksa.\n- Salah.', background: ERROR });
  });

  test('keeps the note of the user above ours', () => {
    expect(markOf('Sudah ditelepon', '#ffffff', finding('Salah.'))?.note).toBe(
      'Sudah ditelepon\nGiliran:\n- Salah.',
    );
  });

  test('keeps the colour of the user in mind while it shows ours', () => {
    const marked = { note: 'Giliran:\n- Salah.\n(warna semula #00ff00)', background: ERROR };
    expect(markOf('', '#00ff00', finding('Salah.'))).toEqual(marked);
    expect(markOf(marked.note, marked.background, finding('Salah.'))).toBeNull();
    expect(markOf(marked.note, marked.background)).toEqual({ note: '', background: '#00ff00' });
  });

  test('that the user coloured anew meanwhile goes back to the new colour', () => {
    const note = 'Giliran:\n- Salah.\n(warna semula #00ff00)';
    expect(markOf(note, '#0000ff')).toEqual({ note: '', background: '#0000ff' });
    expect(markOf(note, '#0000ff', finding('Salah.'))?.note).toContain('#0000ff');
  });

  test('keeps what the user typed below our lines', () => {
    expect(markOf('Atas\nGiliran:\n- Lama.\nSudah ditanya', ERROR, finding('Baru.'))?.note).toBe(
      'Atas\nSudah ditanya\nGiliran:\n- Baru.',
    );
  });

  test('that is already shown is left alone', () => {
    expect(markOf('Giliran:\n- Salah.', ERROR, finding('Salah.'))).toBeNull();
  });

  test('changes its sentence when the finding changes', () => {
    expect(markOf('Giliran:\n- Lama.', ERROR, finding('Baru.', false))).toEqual({
      note: 'Giliran:\n- Baru.',
      background: WARNING,
    });
  });
});

describe('a cell that is solved', () => {
  test('loses our note and our colour', () => {
    expect(markOf('Giliran:\n- Salah.', ERROR)).toEqual({ note: '', background: null });
  });

  test('gets the note of the user back as it was', () => {
    const note = 'Sudah ditelepon\n\ndua kali';
    expect(markOf(`${note}\nGiliran:\n- Salah.`, '#00ff00')).toEqual({
      note,
      background: '#00ff00',
    });
  });

  test('that never was marked is not touched', () => {
    expect(markOf('Giliran siapa? Giliran: saya', '#00ff00')).toBeNull();
    expect(markOf('', '#ffffff')).toBeNull();
  });
});

test('whatever note and colour a cell had, it has them again when the finding is solved', () => {
  const note = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('Giliran:'));
  const color = fc.constantFrom('#00ff00', '#123456', '#ffffff');
  fc.assert(
    fc.property(note, color, (users, background) => {
      const marked = markOf(users, background, finding('Salah.'), finding('Cek.', false));
      const solved = markOf(marked?.note ?? '', marked?.background ?? '#ffffff');
      expect(solved).toEqual({
        note: users,
        background: background === '#ffffff' ? null : background,
      });
    }),
  );
});
