import { describe, expect, test } from '@jest/globals';
import type { SignInReply } from '../../../../src/features/attendance/contract';
import type { SignInChoice } from '../../../../src/features/attendance/sidebar/register/sign-in-choice';
import {
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
});
