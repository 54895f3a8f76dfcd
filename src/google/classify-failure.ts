import type { DocumentFailure } from '../ports/documents';

/**
 * What an HTTP answer of Drive or Docs means for the add-on. Texts are in the user's language, so the status and the
 * machine-readable reason decide.
 */
export function classifyFailure(status: number, body: string): DocumentFailure {
  if (status === 404) return 'not_found';
  if (status === 409) return 'exists';
  if (status === 429 || status >= 500) return 'busy';
  if (status === 403) {
    if (/userRateLimitExceeded|rateLimitExceeded/.test(body)) return 'busy';
    if (/dailyLimitExceeded|storageQuotaExceeded|quotaExceeded/.test(body)) return 'quota';
    // Shared with the account, but under drive.file hidden from its runs until it has picked the file.
    if (/appNotAuthorizedToFile/.test(body)) return 'not_found';
    return 'forbidden';
  }
  return 'refused';
}
