import type { Candidate } from '../../../src/features/eligibility/core';
import type { PlacementInput, PlacementRow } from '../../../src/features/placement/core';
import type { Package } from '../../../src/features/programme/core';
import { aProgram } from '../eligibility/a-candidate';

export function aPackage(
  code: string,
  maxCapacity: number,
  changes: Partial<Package> = {},
): Package {
  return {
    code,
    name: `Paket ${code}`,
    field: '',
    provider: '',
    minCapacity: null,
    maxCapacity,
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
    ...changes,
  };
}

/** The six packages of Pekalongan 2021, ten seats each. */
export const SIX_PACKAGES: readonly Package[] = ['MJ', 'MB', 'PR', 'AC', 'MT', 'LS'].map((code) =>
  aPackage(code, 10),
);

/** A question to the placement: these people, all eligible. */
export function aPlacementInput(
  candidates: readonly Candidate[],
  packages: readonly Package[],
  changes: Partial<PlacementInput> = {},
): PlacementInput {
  return {
    program: aProgram(),
    packages,
    providers: [],
    periods: [{ id: '', packages: packages.map(({ code }) => code) }],
    people: candidates.map(({ participant, restricted }) => ({
      participant,
      restricted,
      isEligible: true,
      closedPackages: [],
    })),
    stageEnds: new Map(),
    pairs: [],
    present: [],
    selectionDate: '2021-06-10',
    ...changes,
  };
}

export function aLockedRow(participant: string, changes: Partial<PlacementRow> = {}): PlacementRow {
  return {
    id: participant,
    participant,
    name: '',
    status: 'placed',
    package: 'MJ',
    class: 'MJ-A',
    reserveRank: null,
    score: null,
    reason: 'Ditulis tangan',
    isLocked: true,
    basis: '',
    ...changes,
  };
}
