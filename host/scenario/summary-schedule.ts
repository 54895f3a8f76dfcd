import { isoOf } from './iso-days';

type Row = Readonly<Record<string, string>>;

const SERIAL_OF_1970 = 25_569;

/** Pairs of sessions at the same time that share a class, a trainer or a room. */
export function countClashes(sessions: readonly Row[]): number {
  let clashes = 0;
  for (const header of ['Kelas', 'ID Instruktur', 'ID Ruang']) {
    const taken = new Map<string, number>();
    for (const session of sessions) {
      const resource = session[header] ?? '';
      if (resource === '') continue;
      for (const slot of slotsOf(session)) {
        const key = `${resource} ${slot}`;
        clashes += taken.get(key) ?? 0;
        taken.set(key, (taken.get(key) ?? 0) + 1);
      }
    }
  }
  return clashes;
}

/** JP planned for each package. */
export function jpByPackage(sessions: readonly Row[]): Record<string, number> {
  const jp: Record<string, number> = {};
  for (const session of sessions) {
    const code = session['Kode Paket'] ?? '';
    jp[code] = (jp[code] ?? 0) + Number(session['JP']);
  }
  return jp;
}

/** The stages with their dates and packages. */
export function listStages(
  rows: readonly Row[],
): { number: number; start: string; end: string; packages: string[] }[] {
  const stages = new Map<number, { start: string; end: string; packages: string[] }>();
  for (const row of rows) {
    const number = Number(row['Tahap']);
    const start = isoOf(Number(row['Mulai']) - SERIAL_OF_1970);
    const end = isoOf(Number(row['Selesai']) - SERIAL_OF_1970);
    const stage = stages.get(number) ?? { start, end, packages: [] };
    stage.packages.push(row['Kode Paket'] ?? '');
    if (start < stage.start) stage.start = start;
    if (end > stage.end) stage.end = end;
    stages.set(number, stage);
  }
  return [...stages.entries()]
    .sort(([left], [right]) => left - right)
    .map(([number, stage]) => ({ number, ...stage }));
}

function slotsOf(session: Row): string[] {
  const first = Number(session['JP Ke']);
  return Array.from(
    { length: Number(session['JP']) },
    (_, index) => `${session['Tanggal']}#${first + index}`,
  );
}
