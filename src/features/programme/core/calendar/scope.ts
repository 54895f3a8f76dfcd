/** For whom a calendar is asked: a package, or one class of it. */
export interface CalendarScope {
  readonly package: string;
  /** Empty: the package as a whole. */
  readonly class?: string;
}

/** Whether something that names packages and classes is about them; without a name it is about everybody. */
export function isAbout(names: readonly string[], scope: CalendarScope | null): boolean {
  if (names.length === 0) return true;
  if (scope === null) return false;
  const wanted = [scope.package, scope.class ?? ''].filter((name) => name !== '').map(plain);
  return names.some((name) => wanted.includes(plain(name)));
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
