/** Virtual milliseconds of one call; the first pattern that fits decides. Figures from docs/architecture: virtual clock. */
const COSTS: readonly (readonly [RegExp, number])[] = [
  [/^Range\.get/, 30],
  [/^Range\.(set|clear)/, 40],
  [/^SpreadsheetApp\.flush$/, 150],
  [/^Lock\./, 5],
  [/^Properties\./, 40],
  [/^MailApp\.sendEmail$/, 350],
  // The requests inside cost, not the call around them.
  [/^UrlFetchApp\./, 0],
  // Computed in the script's own process, live as here.
  [/^(Utilities\.|Menu\.|notEmulated)/, 1],
  [/^files\.copy$/, 900],
  [/^documents\.batchUpdate$/, 600],
  [/^files\.export$/, 1500],
  [/^files\.upload$/, 700],
  [/^files\.download$/, 400],
  [/^files\.(create|update|delete)$/, 700],
  [/^documents\.create$/, 900],
  [/^(files|documents)\./, 250],
  [/^webApp\./, 800],
];
const OTHER_MS = 20;

const byMember = new Map<string, number>();

/** What a call of a member, or a request of a REST operation, takes of the execution's virtual time. */
export function costMs(member: string): number {
  const known = byMember.get(member);
  if (known !== undefined) return known;
  const cost = COSTS.find(([pattern]) => pattern.test(member))?.[1] ?? OTHER_MS;
  byMember.set(member, cost);
  return cost;
}

/** One execution may last six minutes (Google's quota page, consumer and Workspace alike). */
export const EXECUTION_LIMIT_MS = 360_000;
