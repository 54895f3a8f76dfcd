import { groupBy } from '../../../../kernel/ordering';
import type { Unit } from '../../../programme/core';
import { visitsOf } from '../class-visits';
import type { ScheduleFacts, TrainingClass } from '../facts';
import { unitsOfPackage } from '../facts';
import type { Session } from '../model';
import { sessionOrder } from '../session-order';
import { comesBefore } from '../unit-order';
import type { SessionFinding } from './session-finding';

/** Units with more or fewer JP than they have to get, and units taught before those that come first. */
export function checkUnits(facts: ScheduleFacts, sessions: readonly Session[]): SessionFinding[] {
  const byClass = groupBy([...sessions].sort(sessionOrder), (session) => session.class);
  return visitsOf(facts).flatMap(({ class: one, training }) => {
    const own = byClass.get(one.id) ?? [];
    const units = unitsOfPackage(facts.units, training.code);
    return [
      ...units.flatMap((unit) => amountFinding(one, unit, own)),
      ...units.flatMap((unit) => orderFinding(facts, unit, units, own)),
    ];
  });
}

function amountFinding(one: TrainingClass, unit: Unit, own: readonly Session[]): SessionFinding[] {
  const taught = own.filter((session) => session.unit === unit.code);
  const jp = taught.reduce((sum, session) => sum + session.jp, 0);
  if (jp === unit.jp) return [];
  const values = { class: one.id, unit: unit.code, jp, needed: unit.jp };
  const session = taught[taught.length - 1] ?? null;
  return [{ code: 'schedule.jp_differs', severity: 'error', values, session, column: 'jp' }];
}

/** Locked sessions were put where they are by a person, so only the others have to keep the order. */
function orderFinding(
  { theoryFirst }: ScheduleFacts,
  unit: Unit,
  units: readonly Unit[],
  own: readonly Session[],
): SessionFinding[] {
  const loose = own.filter((session) => !session.isLocked && session.isHeld === null);
  const first = loose.find((session) => session.unit === unit.code);
  if (first === undefined) return [];
  const before = units.filter((other) => comesBefore(other, unit, theoryFirst));
  return before.flatMap((earlier): SessionFinding[] => {
    const late = loose.filter((session) => session.unit === earlier.code).pop();
    if (late === undefined || sessionOrder(late, first) < 0) return [];
    const values = { class: first.class, unit: unit.code, earlier: earlier.code, other: late.id };
    const isTheory = earlier.order === unit.order;
    const code = isTheory ? 'schedule.practice_first' : 'schedule.out_of_order';
    const severity = isTheory && theoryFirst === 'wished' ? 'note' : 'warning';
    return [{ code, severity, values, session: first, column: 'unit' }];
  });
}
