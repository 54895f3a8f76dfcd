import { describe, expect, test } from '@jest/globals';
import type { Session } from '../../../../src/features/schedule/core';
import {
  checkSessions,
  countJpByPackage,
  planSchedule,
} from '../../../../src/features/schedule/core';
import { checkTimetable } from '../../../checkers/check-timetable';
import { factsOf, sheetsOf } from '../a-programme';
import { pekalongan } from '../pekalongan';

const programme = pekalongan();
const facts = factsOf(programme);
const planned = planSchedule(facts);
const sessions: readonly Session[] = planned.ok ? planned.value.sessions : [];

describe('the programme of June 2021', () => {
  test('is planned in full although every JP of every stage is needed', () => {
    expect(planned).toMatchObject({ ok: true, value: { unplaced: [] } });
    expect(countJpByPackage(facts, sessions)).toEqual({
      MJ: 100,
      MB: 100,
      PR: 100,
      AC: 100,
      MT: 100,
      LS: 100,
    });
  });

  test('satisfies the judge, and the own check of the add-on', () => {
    expect(checkTimetable(sheetsOf(programme, sessions))).toEqual([]);
    expect(checkSessions(facts, sessions)).toEqual([]);
  });

  test('leaves Eid al-Adha, the Islamic new year and Independence Day free', () => {
    const dates = sessions.map(({ date }) => date as string);
    for (const date of ['2021-07-20', '2021-08-11', '2021-08-17'])
      expect(dates).not.toContain(date);
  });

  test('numbers the sessions in order of date, time and class', () => {
    const inOrder = [...sessions].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(inOrder).toEqual(sessions);
    expect(sessions[0]).toMatchObject({ id: 'S-0001', date: '2021-06-10', class: 'MB-A' });
  });

  test('has other trainers in every stage', () => {
    const trainersIn = (stage: number) =>
      new Set(sessions.filter((one) => one.stage === stage).map(({ trainer }) => trainer));
    expect(trainersIn(1)).toEqual(new Set(['I-MJ1', 'I-MJ2', 'I-MB1', 'I-MB2']));
    expect(trainersIn(3)).toEqual(new Set(['I-MT1', 'I-MT2', 'I-LS1', 'I-LS2']));
  });

  test('keeps one trainer for each unit of a class', () => {
    const trainers = new Map<string, Set<string>>();
    for (const { class: id, unit, trainer } of sessions) {
      const key = `${id} ${unit}`;
      trainers.set(key, (trainers.get(key) ?? new Set()).add(trainer));
    }
    expect([...trainers.values()].filter((set) => set.size > 1)).toEqual([]);
  });
});
