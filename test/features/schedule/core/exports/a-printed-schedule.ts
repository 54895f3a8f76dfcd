import type { PrintedSchedule, Session } from '../../../../../src/features/schedule/core';

/** A session of class MJ-A with trainer I-1 in R-1, on Monday 7 June 2021, JP 1 and 2. */
export function aSession(more: Partial<Session> & { readonly id: string }): Session {
  return {
    date: '2021-06-07',
    start: '08:00',
    end: '09:30',
    firstJp: 1,
    jp: 2,
    stage: 1,
    class: 'MJ-A',
    package: 'MJ',
    unit: 'MJ-1',
    trainer: 'I-1',
    room: 'R-1',
    isLocked: false,
    isHeld: null,
    ...more,
  };
}

/** Two classes, two trainers, two rooms, three people; today is 8 June 2021. */
export function aPrintedSchedule(
  sessions: readonly Session[],
  more: Partial<PrintedSchedule> = {},
): PrintedSchedule {
  return {
    heading: {
      programme: 'Pelatihan Kemandirian',
      batch: 'I · 2021',
      place: 'Pekalongan',
      version: 3,
      printedAt: '2021-06-08T08:30:00',
    },
    packages: [
      { id: 'MJ', name: 'Menjahit' },
      { id: 'LS', name: 'Las' },
    ],
    units: [
      { id: 'MJ-1', package: 'MJ', name: 'Mengukur badan' },
      { id: 'LS-1', package: 'LS', name: 'Las SMAW' },
    ],
    trainers: [
      { id: 'I-1', name: 'Rina' },
      { id: 'I-2', name: 'Budi' },
    ],
    rooms: [
      { id: 'R-1', name: 'Ruang Jahit' },
      { id: 'R-2', name: 'Bengkel Las' },
    ],
    classes: [
      { id: 'MJ-A', package: 'MJ', size: 2 },
      { id: 'LS-A', package: 'LS', size: 1 },
    ],
    sessions,
    members: [
      { id: 'P-1', name: 'Sari', class: 'MJ-A' },
      { id: 'P-2', name: 'Dewi', class: 'MJ-A' },
      { id: 'P-3', name: 'Tono', class: 'LS-A' },
    ],
    calendar: { workingWeek: 5, daysOff: [], slots: [], pattern: '' },
    today: '2021-06-08',
    ...more,
  };
}
