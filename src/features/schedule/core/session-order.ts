import { compareBy, compareText } from '../../../kernel/ordering';
import type { Session } from './model';

/** In order of date, time and class; the id decides ties. */
export const sessionOrder: (left: Session, right: Session) => number = compareBy(
  (left, right) => compareText(left.date, right.date),
  (left, right) => left.firstJp - right.firstJp,
  (left, right) => compareText(left.class, right.class),
  (left, right) => compareText(left.id, right.id),
);
