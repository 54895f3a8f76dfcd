import type { PlainDate } from '../../../kernel/plain-date';
import type { Session } from './model';

/**
 * What a planning may change: everything, one class, one trainer, some days, or nothing that stands (`rest`: only JP
 * without a place get one).
 */
export type PlanScope =
  | { readonly kind: 'all' | 'rest' }
  | { readonly kind: 'class' | 'trainer'; readonly id: string }
  | { readonly kind: 'dates'; readonly from: PlainDate; readonly until: PlainDate };

/** Whether a session that stands may be moved. */
export function isInScope(
  session: Pick<Session, 'class' | 'trainer' | 'date'>,
  scope: PlanScope,
): boolean {
  switch (scope.kind) {
    case 'all':
      return true;
    case 'rest':
      return false;
    case 'dates':
      return isOpenDate(session.date, scope);
    default:
      return session[scope.kind] === scope.id;
  }
}

/** Whether sessions may be put on a date. */
export function isOpenDate(date: PlainDate, scope: PlanScope): boolean {
  return scope.kind !== 'dates' || (scope.from <= date && date <= scope.until);
}

/**
 * Whether a unit of a class gets all JP that it lacks. Within the scope of a class only that class does; within that of
 * a trainer only units of which he teaches something now.
 */
export function isPlannedUnit(
  className: string,
  unit: string,
  facts: { readonly scope: PlanScope; readonly sessions: readonly Session[] },
): boolean {
  const { scope } = facts;
  if (scope.kind === 'class') return className === scope.id;
  if (scope.kind !== 'trainer') return true;
  return facts.sessions.some(
    (session) =>
      session.class === className && session.unit === unit && session.trainer === scope.id,
  );
}
