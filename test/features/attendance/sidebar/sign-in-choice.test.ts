import { describe, expect, test } from '@jest/globals';
import type { SignInReply } from '../../../../src/features/attendance/contract';
import type { SignInChoice } from '../../../../src/features/attendance/sidebar/register/sign-in-choice';
import {
  isAcross,
  settledChoice,
  signInPages,
  startsOf,
} from '../../../../src/features/attendance/sidebar/register/sign-in-choice';
import { aSession } from '../a-class';

function theReply(today: SignInReply['today'], days: Readonly<Record<string, number[]>>) {
  const heading = { programme: '', batch: '', place: '', printedAt: '2021-06-10T08:00:00' };
  const classes = Object.entries(days).map(([name, own]) => ({
    class: name,
    package: 'Menjahit',
    people: [],
    sessions: own.map((day) => {
      const { id, date, start, end, jp, unit } = aSession(day);
      return { id: `${name}/${id}`, date, start, end, jp, unit, trainer: 'T', room: 'R' };
    }),
  }));
  return { heading, classes, today, isNeutral: true };
}

const all = (form: SignInChoice['form']): SignInChoice => ({ class: '', form, start: null });

describe('choosing sign-in sheets', () => {
  const reply = theReply('2021-06-11', { 'MJ-A': [10, 14, 17], 'LS-A': [11, 14] });

  test('begins with today, else the next day that has sessions, else the last', () => {
    expect(settledChoice(reply, all('day')).start).toBe('2021-06-11');
    expect(settledChoice(reply, { ...all('day'), class: 'MJ-A' }).start).toBe('2021-06-14');
    expect(settledChoice({ ...reply, today: '2021-07-01' }, all('day')).start).toBe('2021-06-17');
    expect(settledChoice(theReply('2021-06-11', {}), all('day')).start).toBeNull();
  });

  test('a day chosen before stays near when class or form change', () => {
    const chosen = { class: 'LS-A', form: 'day', start: '2021-06-17' } as const;
    expect(settledChoice(reply, chosen).start).toBe('2021-06-14');
    expect(settledChoice(reply, { ...chosen, class: '', form: 'week' }).start).toBe('2021-06-14');
  });

  test('has a sheet for each class that meets then, with its sessions only', () => {
    const pages = signInPages(reply, { ...all('week'), start: '2021-06-14' });
    expect(pages.map(({ sheets, days }) => [sheets.class, ...days])).toEqual([
      ['MJ-A', '2021-06-14', '2021-06-17'],
      ['LS-A', '2021-06-14'],
    ]);
    expect(pages[0]?.columns.map(({ position }) => position)).toEqual([1, 2]);
    expect(signInPages(reply, { ...all('day'), start: '2021-06-10' })).toHaveLength(1);
    expect(startsOf(reply, all('week'))).toEqual(['2021-06-07', '2021-06-14']);
  });

  test('prints weeks across, and upright where a large class fits on one page only so', () => {
    const [page] = signInPages(reply, { ...all('week'), start: '2021-06-14' });
    if (page === undefined) throw new Error('no sheet');
    const [column] = page.columns;
    const sheetOf = (people: number, columns: number) => {
      const list = Array.from({ length: people }, (_, index) => {
        return { id: `P-${index}`, name: 'Nama', phases: [] };
      });
      const wide = Array.from({ length: columns }, () => column).flatMap((one) => one ?? []);
      return { ...page, sheets: { ...page.sheets, people: list }, columns: wide };
    };
    expect(isAcross([sheetOf(15, 8)], 'week')).toBe(true);
    expect(isAcross([sheetOf(30, 8)], 'week')).toBe(false);
    expect(isAcross([sheetOf(30, 14)], 'week')).toBe(true);
    expect(isAcross([sheetOf(30, 8), sheetOf(10, 14)], 'week')).toBe(true);
    expect(isAcross([sheetOf(30, 2)], 'day')).toBe(false);
  });
});
