import type { Sheet } from '../../host/model/workbook';
import { viewSheet } from '../../host/scenario/sheet-view';
import type { FaultWorld } from './fault-world';

const REGISTER = 'Sertifikat';
const RENAMED = 'Sertifikat 2024';
const OWN_COLUMN = 'Catatan panitia';

/** People who touch the workbook and the Drive while papers are issued. */
export interface Meddler {
  /** One thing or nothing, by chance. Rows are deleted only once all papers are in the register. */
  meddle(isIssued: boolean): Promise<void>;
  /** Everybody goes home: a sheet that was renamed has its name again. */
  goHome(): void;
  /** Ids of papers whose rows were deleted. */
  readonly deleted: ReadonlySet<string>;
}

/** @param random decides what is done, and when */
export function aMeddler(
  world: FaultWorld,
  random: () => number,
  note: (kind: string) => void,
): Meddler {
  const deleted = new Set<string>();
  const { host, drive } = world;
  const sheetNamed = (name: string): Sheet | undefined =>
    host.workbook.sheets.find((sheet) => sheet.name === name);
  const deeds: readonly (readonly [string, () => Promise<void> | void])[] = [
    ['sheet renamed', () => rename(sheetNamed(REGISTER), RENAMED)],
    [
      'column inserted',
      () => {
        const sheet = sheetNamed(REGISTER);
        if (sheet !== undefined) insertColumn(sheet, 1 + Math.floor(random() * 20));
      },
    ],
    [
      'row deleted',
      () => {
        const sheet = sheetNamed(REGISTER);
        const id = sheet === undefined ? '' : deleteSomeRow(world, sheet, random);
        if (id !== '') deleted.add(id);
      },
    ],
    [
      'template deleted',
      async () => {
        const templates = drive
          .listFiles()
          .filter((one) => one.appProperties['role'] === 'template');
        for (const { id, owner: user } of templates) {
          const url = `https://www.googleapis.com/drive/v3/files/${id}`;
          const request = { method: 'DELETE', url, user, headers: {} } as const;
          await drive.handle({ ...request, nowMs: host.clock.nowMs, body: new Uint8Array() });
        }
      },
    ],
  ];
  const goHome = (): void => rename(sheetNamed(RENAMED), REGISTER);
  return {
    deleted,
    goHome,
    async meddle(isIssued) {
      goHome();
      if (random() > 0.12) return;
      const [name, deed] = deeds[Math.floor(random() * deeds.length)] ?? ['', goHome];
      if (name === 'row deleted' && !isIssued) return;
      note(name);
      await deed();
    },
  };
}

function rename(sheet: Sheet | undefined, name: string): void {
  if (sheet !== undefined) sheet.name = name;
}

function insertColumn(sheet: Sheet, at: number): void {
  sheet.maxColumns += 1;
  for (const [row, cells] of sheet.cells) {
    const moved = [...cells].map(
      ([column, cell]) => [column >= at ? column + 1 : column, cell] as const,
    );
    sheet.cells.set(row, new Map(moved));
  }
  sheet.cells.get(1)?.set(at, { value: `${OWN_COLUMN} ${at}` });
  sheet.cells.get(3)?.set(at, { value: 'milik panitia' });
}

/** Deletes the row of some paper; its id, or empty when there is none. */
function deleteSomeRow({ host }: FaultWorld, sheet: Sheet, random: () => number): string {
  const rows = viewSheet(host.workbook, sheet.name, 2024).rows();
  const chosen = rows[Math.floor(random() * rows.length)];
  const id = chosen?.cells['ID Surat'] ?? '';
  if (chosen === undefined || id.startsWith('-')) return '';
  const below = [...sheet.cells].filter(([row]) => row !== chosen.row);
  sheet.cells.clear();
  for (const [row, cells] of below) sheet.cells.set(row > chosen.row ? row - 1 : row, cells);
  return id;
}
