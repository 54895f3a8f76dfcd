import { expect, test } from '@jest/globals';
import { recapTable } from '../../../../src/features/schedule/sidebar/print/recap-table';

const month = (name: string, held: number) => {
  return { month: name, held, planned: 2, unnoted: 0, cancelled: 1 };
};

test('the recap is copied with tabs, a row a month, and no name becomes a formula or leaves its cell', () => {
  const recaps = [
    {
      id: 'I-01',
      name: '=HYPERLINK("x")\tSari',
      months: [month('2021-06', 20), month('2021-07', 8)],
    },
    { id: '', name: '', months: [month('2021-06', 3)] },
  ];
  expect(recapTable(recaps, 'id').split('\n')).toEqual([
    'Instruktur\tBulan\tTerlaksana\tAkan datang\tBelum dicatat\tBatal',
    '\'=HYPERLINK("x") Sari\tJuni 2021\t20\t2\t0\t1',
    '\'=HYPERLINK("x") Sari\tJuli 2021\t8\t2\t0\t1',
    'Tanpa instruktur (tamu)\tJuni 2021\t3\t2\t0\t1',
    'Jumlah\t\t31\t6\t0\t3',
  ]);
  expect(recapTable([], 'en').split('\n')).toHaveLength(2);
});
