import { describe, expect, test } from '@jest/globals';
import { classifyFailure } from '../../src/google/classify-failure';

/** The body of Drive's refusals. */
const because = (reason: string): string =>
  JSON.stringify({ error: { errors: [{ domain: 'global', reason }] } });

describe('what Google answers, and what it means for the papers', () => {
  test.each([
    ['a file that is gone, or not this account’s', 404, because('notFound'), 'not_found'],
    [
      'shared with the user, but not picked by him',
      403,
      because('appNotAuthorizedToFile'),
      'not_found',
    ],
    ['its owner does not let it be copied', 403, because('cannotCopyFile'), 'forbidden'],
    ['too many in a minute', 403, because('userRateLimitExceeded'), 'busy'],
    ['too many in a minute', 429, '', 'busy'],
    ['Google is down', 503, '', 'busy'],
    ['the day’s limit', 403, because('dailyLimitExceeded'), 'quota'],
    ['the Drive is full', 403, because('storageQuotaExceeded'), 'quota'],
    ['an id that was used', 409, because('fileIdInUse'), 'exists'],
    ['a request that is wrong', 400, because('invalid'), 'refused'],
  ])('%s (%d)', (_, status, body, meaning) => {
    expect(classifyFailure(status, body)).toBe(meaning);
  });
});
