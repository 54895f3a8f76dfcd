import type { Package, Program, SettingRow } from '../../../../src/features/programme/core';
import { programDefaults, readProgram } from '../../../../src/features/programme/core';

/** A package with these few facts. */
export function aPackage(code: string, facts: Partial<Package> = {}): Package {
  return {
    code,
    name: `Paket ${code}`,
    field: '',
    provider: '',
    minCapacity: null,
    maxCapacity: 10,
    jp: 100,
    stageWish: null,
    room: '',
    industry: '',
    mailTo: '',
    sex: null,
    districts: [],
    duration: null,
    workingWeek: null,
    after: [],
    classes: [],
    classesAtOnce: null,
    ...facts,
  };
}

/** The programme of Pekalongan 2021, changed where the test says. */
export function aProgram(facts: Partial<Program> = {}): Program {
  const rows = programDefaults().map(
    ({ setting, value }): SettingRow => ({
      setting,
      value: setting === 'Tahun' ? '2021' : value,
      at: { sheet: 'Program', row: 2, column: 'Nilai' },
    }),
  );
  const read = readProgram(rows);
  if (!read.ok) throw new Error('The default programme cannot be read');
  return { ...read.value, startDate: '2021-06-10', duration: 18, ...facts };
}
