import { afterEach, describe, expect, test } from '@jest/globals';
import { openMail } from '../../src/google/mail';

/** Google's MailApp, which answers as the test says. */
function openMailApp(answers: readonly (number | Error)[]): void {
  const left = [...answers];
  const MailApp = {
    getRemainingDailyQuota() {
      const answer = left.shift() ?? 0;
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
  Object.assign(globalThis, { MailApp });
}
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'MailApp');
});

describe('the mails that are left today', () => {
  const refused = new Error('You do not have permission to call MailApp.getRemainingDailyQuota.');

  test('are asked for once more when Google stumbles', () => {
    openMailApp([new Error('Service error'), 60]);
    expect(openMail().remainingToday()).toBe(60);
  });

  test('are none for an account that may not send, and its papers can be made all the same', () => {
    openMailApp([refused, refused, 60]);
    expect(openMail().remainingToday()).toBe(0);
  });
});
