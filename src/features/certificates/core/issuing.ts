import type { PlainDate } from '../../../kernel/plain-date';
import type { Institution, Official } from '../../programme/core';

/** Who issues and signs, and the date that is printed. */
export interface Issuing {
  readonly issuer: Institution;
  readonly signatory: Official;
  readonly issuedOn: PlainDate;
}
