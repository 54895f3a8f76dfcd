import { describe, expect, test } from '@jest/globals';
import { changesSinceAction } from '../../../../src/features/schedule/actions/changes-since';
import { generateScheduleAction } from '../../../../src/features/schedule/actions/generate-schedule';
import {
  listVersionsAction,
  restoreVersionAction,
  showVersionAction,
} from '../../../../src/features/schedule/actions/versions';
import type { VersionEntry } from '../../../../src/features/schedule/contract';
import type { RawCell } from '../../../../src/kernel/table';
import type { MemoryWorld } from '../../../fakes/memory-ports';
import { aProgramme, aStage } from '../a-programme';
import { workbookOf } from '../a-workbook';
import { planInPlace } from '../plan-in-place';

const DATE = 1;

function plannedWorkbook(): MemoryWorld {
  const stages = [aStage({ package: 'MJ', start: '2021-06-07', end: '2021-06-18' })];
  const world = workbookOf(aProgramme({ stages }));
  generateScheduleAction.run(world.ports, {});
  return world;
}

function declareHoliday(world: MemoryWorld, date: string): void {
  world.sheets.grids.get('Hari Libur')?.push([date, 'Libur', 'Lokal', '', true]);
}

function versionsOf(world: MemoryWorld): readonly VersionEntry[] {
  const outcome = listVersionsAction.run(world.ports, {});
  return outcome.status === 'done' ? outcome.value.versions : [];
}

function jadwalOf(world: MemoryWorld): RawCell[][] {
  return (world.sheets.grids.get('Jadwal') ?? []).filter(([id]) => id !== '');
}

function goBack(world: MemoryWorld, version: number, reason = '') {
  const shown = showVersionAction.run(world.ports, { version });
  if (shown.status !== 'done') throw new Error('It cannot be shown');
  const { basis } = shown.value;
  return restoreVersionAction.run(world.ports, { version, basis, reason });
}

describe('every plan that is written', () => {
  test('is a version with its time, the account and the reason', () => {
    const world = plannedWorkbook();
    declareHoliday(world, '2021-06-08');
    world.now = '2021-02-03T10:15:00';
    planInPlace(world, { kind: 'all' }, 'libur daerah');
    expect(versionsOf(world)).toMatchObject([
      {
        version: 2,
        writtenAt: '2021-02-03T10:15:00',
        account: 'petugas@example.org',
        kind: 'planned',
        reason: 'libur daerah',
        difference: { moved: 0, added: 0, dropped: 0 },
      },
      { version: 1, kind: 'planned', reason: '' },
    ]);
  });

  test('that changes nothing makes no new version', () => {
    const world = plannedWorkbook();
    planInPlace(world);
    expect(versionsOf(world)).toHaveLength(1);
  });

  test('keeps what a person had typed before it, so that nothing typed is lost', () => {
    const world = plannedWorkbook();
    const row = jadwalOf(world)[1];
    if (row === undefined) throw new Error('There is a session');
    row[DATE] = '2021-06-18';
    declareHoliday(world, '2021-06-08');
    planInPlace(world);
    expect(versionsOf(world).map(({ kind }) => kind)).toEqual(['planned', 'before', 'planned']);
  });

  test('beyond the twentieth makes room by taking the oldest, and says so', () => {
    const world = plannedWorkbook();
    declareHoliday(world, '2021-06-08');
    planInPlace(world);
    let told = 0;
    for (let version = 1; version < 24; version++) {
      const { problems } = goBack(world, version);
      if (problems.some(({ code }) => code === 'schedule.versions_thinned')) told += 1;
    }
    const kept = versionsOf(world);
    expect(kept).toHaveLength(20);
    expect(kept[0]?.version).toBe(25);
    expect(told).toBe(5);
  });
});

describe('going back to a version', () => {
  test('puts every session where it was, and is a version itself', () => {
    const world = plannedWorkbook();
    const first = jadwalOf(world).map((row) => row.slice(0, 13));
    declareHoliday(world, '2021-06-08');
    planInPlace(world);
    expect(jadwalOf(world).map((row) => row.slice(0, 13))).not.toEqual(first);
    const outcome = goBack(world, 1, 'tidak jadi libur');
    expect(outcome).toMatchObject({
      status: 'done',
      value: { version: 3, changes: { dropped: 0 } },
    });
    // Rules that the old plan breaks by now are told, not in the way.
    expect(outcome.problems.map(({ code }) => code)).toContain('schedule.day_off');
    const sorted = jadwalOf(world).map((row) => row.slice(0, 13));
    expect(sorted).toEqual(expect.arrayContaining(first));
    expect(versionsOf(world)[0]).toMatchObject({ kind: 'restored', reason: 'tidak jadi libur' });
  });

  test('leaves the past, what is locked and what has attendance as it is', () => {
    const world = plannedWorkbook();
    declareHoliday(world, '2021-06-07');
    planInPlace(world);
    const [past, recorded, locked] = jadwalOf(world)
      .slice(1)
      .sort((a, b) => (String(a[DATE]) < String(b[DATE]) ? -1 : 1));
    if (!past || !recorded || !locked) throw new Error('There are sessions');
    const noted: RawCell[] = ['A-1', recorded[0] ?? '', 'H'];
    world.sheets.grids.set('Presensi', [['ID Presensi', 'ID Sesi', 'Kode'], noted]);
    locked[12] = true;
    world.now = '2021-06-09T08:00:00';
    expect(String(past[DATE]) < '2021-06-09').toBe(true);
    const before = [past, recorded, locked].map((row) => row.slice(0, 13));
    expect(goBack(world, 1)).toMatchObject({ status: 'done' });
    const after = jadwalOf(world);
    for (const row of before) {
      expect(after.find(([id]) => id === row[0])?.slice(0, 13)).toEqual(row);
    }
  });

  test('is refused when the version is damaged or the sheets have changed since it was shown', () => {
    const world = plannedWorkbook();
    const shown = showVersionAction.run(world.ports, { version: 1 });
    world.sheets.grids.get('Instruktur')?.[1]?.splice(2, 1, 'Nama lain');
    const basis = shown.status === 'done' ? shown.value.basis : '';
    expect(restoreVersionAction.run(world.ports, { version: 1, basis, reason: '' })).toMatchObject({
      status: 'refused',
      problems: [{ code: 'schedule.plan_stale' }],
    });
    const cells = world.sheets.grids.get('Versi Jadwal')?.[1];
    cells?.splice(cells.length - 1, 1, '#[[');
    expect(showVersionAction.run(world.ports, { version: 1 })).toMatchObject({
      status: 'refused',
      problems: [{ code: 'schedule.version_lost' }],
    });
    expect(versionsOf(world)).toMatchObject([{ version: 1, difference: null }]);
  });
});

describe('what changed since a version', () => {
  test('is what was written then and what stands now, without days that are over', () => {
    const world = plannedWorkbook();
    declareHoliday(world, '2021-06-08');
    planInPlace(world, { kind: 'all' });
    const reply = changesSinceAction.run(world.ports, { version: 1 });
    if (reply.status !== 'done') throw new Error('It cannot be shown');
    const { before, after } = reply.value;
    expect(before.some(({ date }) => date === '2021-06-08')).toBe(true);
    expect(after.some(({ date }) => date === '2021-06-08')).toBe(false);
    expect(after).toHaveLength(jadwalOf(world).length - 1);
    world.now = '2021-07-01T08:00:00';
    expect(changesSinceAction.run(world.ports, { version: 1 })).toMatchObject({
      value: { before: [], after: [] },
    });
  });

  test('of a version that is not there is refused', () => {
    expect(changesSinceAction.run(plannedWorkbook().ports, { version: 7 })).toMatchObject({
      status: 'refused',
      problems: [{ code: 'schedule.version_lost' }],
    });
  });
});
