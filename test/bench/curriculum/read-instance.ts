/** An instance of curriculum-based course timetabling, ITC-2007 track 3, as its file has it. */
export interface CurriculumInstance {
  readonly name: string;
  readonly days: number;
  readonly periodsPerDay: number;
  readonly courses: readonly Course[];
  readonly rooms: readonly { readonly id: string; readonly capacity: number }[];
  readonly curricula: readonly { readonly id: string; readonly courses: readonly string[] }[];
  readonly closed: readonly {
    readonly course: string;
    readonly day: number;
    readonly period: number;
  }[];
}

export interface Course {
  readonly id: string;
  readonly teacher: string;
  readonly lectures: number;
  readonly minDays: number;
  readonly students: number;
}

const SECTIONS = ['COURSES', 'ROOMS', 'CURRICULA', 'UNAVAILABILITY_CONSTRAINTS'] as const;
type Section = (typeof SECTIONS)[number];

/** Reads a `.ctt` file; throws with the line when it is none. */
export function readInstance(text: string): CurriculumInstance {
  const header = new Map<string, string>();
  const rows: Record<Section, string[][]> = {
    COURSES: [],
    ROOMS: [],
    CURRICULA: [],
    UNAVAILABILITY_CONSTRAINTS: [],
  };
  let section: Section | null = null;
  for (const line of text.split(/\r?\n/).map((raw) => raw.trim())) {
    if (line === '' || line === 'END.') continue;
    const next = SECTIONS.find((name) => line === `${name}:`);
    if (next !== undefined) section = next;
    else if (section !== null) rows[section].push(line.split(/\s+/));
    else {
      const [key = '', value = ''] = line.split(/:\s*/);
      header.set(key, value);
    }
  }
  const number = (typed: string | undefined, row: readonly string[]): number => {
    const value = Number(typed);
    if (!Number.isInteger(value)) throw new Error(`Not a number in "${row.join(' ')}"`);
    return value;
  };
  const size = (key: string): number => number(header.get(key), [key, header.get(key) ?? '']);
  return {
    name: header.get('Name') ?? '',
    days: size('Days'),
    periodsPerDay: size('Periods_per_day'),
    courses: rows.COURSES.map((row) => ({
      id: row[0] ?? '',
      teacher: row[1] ?? '',
      lectures: number(row[2], row),
      minDays: number(row[3], row),
      students: number(row[4], row),
    })),
    rooms: rows.ROOMS.map((row) => ({ id: row[0] ?? '', capacity: number(row[1], row) })),
    curricula: rows.CURRICULA.map(([id = '', , ...courses]) => ({ id, courses })),
    closed: rows.UNAVAILABILITY_CONSTRAINTS.map((row) => ({
      course: row[0] ?? '',
      day: number(row[1], row),
      period: number(row[2], row),
    })),
  };
}
