import { missingForPlanning } from '../settings/missing-for-planning';
import type { ProgrammeFacts } from './programme-check';

/** What a programme still lacks, by label: a setting, `Kapasitas` of packages, `Ruang` and so on. No error: it is planned. */
export function findMissing({
  program,
  packages,
  units,
  trainers,
  rooms,
  institutions,
}: Omit<ProgrammeFacts, 'calendar' | 'daysOff' | 'today'>): readonly string[] {
  const open: [label: string, isMissing: boolean][] = [
    ['Paket', packages.length === 0],
    // Follow-up modules have no seats of their own.
    [
      'Kapasitas paket',
      packages.some(({ value }) => value.maxCapacity === null && value.after.length === 0),
    ],
    ['Unit', packages.length > 0 && units.length === 0],
    ['Instruktur', trainers.length === 0],
    ['Ruang', rooms.length === 0],
    ['Mitra', institutions.length === 0],
  ];
  return [
    ...missingForPlanning(program),
    ...open.filter(([, isMissing]) => isMissing).map(([label]) => label),
  ];
}
