const PREFIX = 'ya29.host-';

/** A token that names its account; nothing outside the host accepts it. */
export function tokenOf(user: string): string {
  return `${PREFIX}${Buffer.from(user).toString('base64url')}`;
}

/** The account whose token an Authorization header carries, or null. */
export function userOfAuthorization(header: string | undefined): string | null {
  const token = /^Bearer (.+)$/.exec(header ?? '')?.[1];
  if (!token?.startsWith(PREFIX)) return null;
  return Buffer.from(token.slice(PREFIX.length), 'base64url').toString('utf8') || null;
}
