import type { SheetLook } from '../../ports/supplies';
import { lookOf } from '../../ports/supplies';
import { eligibilityTable, rulesTable } from './tables';

const COLOR = '#9334e6';

export const eligibilityLooks: readonly SheetLook[] = [
  lookOf(
    rulesTable,
    COLOR,
    { id: 90, title: 320, isOn: 70, parameter: 160, legalBasis: 260 },
    { packages: 'Kosong berarti semua paket' },
  ),
  lookOf(eligibilityTable, COLOR, {
    participant: 90,
    name: 220,
    verdict: 150,
    ruleVerdict: 150,
    firstFailing: 110,
    reasons: 420,
    warnings: 300,
    overrideVerdict: 150,
    overrideReason: 220,
  }),
];
