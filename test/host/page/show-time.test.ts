import { expect, test } from '@jest/globals';
import { duration, localTime, timeByClock } from '../../../host/web/page/panel/show-time';

test('a mail shows the hour of the clock on the wall, not of the machine', () => {
  expect(timeByClock('2021-08-29T18:01:28.000Z', '2021-08-30T08:00:00+07:00')).toBe(
    '30/08/2021 01:01',
  );
  expect(timeByClock('2021-08-29T18:01:28.000Z', '2021-08-30T08:00:00-02:30')).toBe(
    '29/08/2021 15:31',
  );
  expect(timeByClock('kemarin', '')).toBe('kemarin');
});

test('a time with a zone is shown as it stands', () => {
  expect(localTime('2021-06-02T08:00:00+07:00')).toBe('02/06/2021 08:00');
});

test('long runs are told in minutes', () => {
  expect([340, 1000, 95_400].map(duration)).toEqual(['340 ms', '1 detik', '1 menit 35 detik']);
});
