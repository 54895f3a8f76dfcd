import type { PlainDate } from '../../../kernel/plain-date';
import type { Institution } from '../../programme/core';
import type { Signatories } from './choose-signatories';

/** Who issues and signs, and the date that is printed. */
export interface Issuing {
  readonly issuer: Institution;
  readonly signatories: Signatories;
  readonly issuedOn: PlainDate;
}
