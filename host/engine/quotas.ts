import { ServiceException } from './service-exception';
import type { AccountType, QuotaKind, Quotas, UsedQuota } from './types';

/** Per user and day, from Google's page "Quotas for Google services" (platform.md, section 2). */
const DAILY_QUOTAS: Readonly<Record<AccountType, Readonly<Record<QuotaKind, number>>>> = {
  consumer: {
    mailRecipients: 100,
    urlFetch: 20_000,
    documentsCreated: 250,
    propertyOperations: 50_000,
  },
  workspace: {
    mailRecipients: 1500,
    urlFetch: 100_000,
    documentsCreated: 1500,
    propertyOperations: 500_000,
  },
};

/** Docs API, per user and minute (developers.google.com/docs/api/limits). */
const DOCS_REQUESTS_PER_MINUTE = { read: 300, write: 60 } as const;

const NAME_IN_SENTENCE: Readonly<Record<QuotaKind, string>> = {
  mailRecipients: 'email',
  urlFetch: 'urlfetch',
  documentsCreated: 'docs create',
  propertyOperations: 'properties',
};

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Counts what each user has used up. A day begins with the first use and ends 24 hours later. */
export class QuotaBook implements Quotas {
  account: AccountType;
  readonly #days = new Map<string, { readonly sinceMs: number; used: number }>();
  readonly #minutes = new Map<string, number[]>();

  constructor(account: AccountType, used: readonly UsedQuota[] = []) {
    this.account = account;
    for (const { key, sinceMs, used: amount } of used) {
      this.#days.set(key, { sinceMs, used: amount });
    }
  }

  usedToday(): UsedQuota[] {
    return [...this.#days].map(([key, day]) => ({ key, ...day }));
  }

  remaining(user: string, kind: QuotaKind, nowMs: number): number {
    const day = this.#days.get(`${kind} ${user}`);
    const used = day && nowMs < day.sinceMs + DAY_MS ? day.used : 0;
    return Math.max(0, DAILY_QUOTAS[this.account][kind] - used);
  }

  /** Uses up `amount`, or throws live's sentence and uses nothing. */
  take(user: string, kind: QuotaKind, amount: number, nowMs: number): void {
    if (this.remaining(user, kind, nowMs) < amount) {
      throw new ServiceException(
        `Service invoked too many times for one day: ${NAME_IN_SENTENCE[kind]}.`,
      );
    }
    const key = `${kind} ${user}`;
    const day = this.#days.get(key);
    if (day && nowMs < day.sinceMs + DAY_MS) day.used += amount;
    else this.#days.set(key, { sinceMs: nowMs, used: amount });
  }

  /** Whether one more Docs API request fits into the user's last minute; if so it is counted. */
  takeDocsRequest(user: string, kind: 'read' | 'write', nowMs: number): boolean {
    const key = `${kind} ${user}`;
    const recent = (this.#minutes.get(key) ?? []).filter((at) => at > nowMs - MINUTE_MS);
    const fits = recent.length < DOCS_REQUESTS_PER_MINUTE[kind];
    if (fits) recent.push(nowMs);
    this.#minutes.set(key, recent);
    return fits;
  }
}
