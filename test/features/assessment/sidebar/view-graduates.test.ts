import { expect, test } from '@jest/globals';
import { viewGraduates } from '../../../../src/features/assessment/sidebar/view-graduates';

test('presence just below the threshold never reads as the threshold, whatever somebody typed beside it', () => {
  const person = {
    ...{ id: 'P-0001', participant: 'P-0001', name: 'Sari', package: 'MJ', class: 'MJ-A', row: 2 },
    ...{ jpHeld: 25_000, jpPresent: 19_999, attendancePercent: 79.996, outcome: 'open' as const },
    ...{ unitsCompetent: null, unitsTotal: null, ending: null, decision: null },
    ...{ reason: '', decisionReason: '', isOutdated: false },
  };
  const [id] = viewGraduates({ people: [person] }, 'id');
  const [en] = viewGraduates({ people: [person] }, 'en');
  expect(id?.lines).toEqual(['Kehadiran 79,99 %']);
  expect(en?.lines).toEqual(['Attendance 79.99%']);
});
