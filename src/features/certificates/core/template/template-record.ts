/** A template that a workbook used before. */
interface FormerTemplate {
  readonly id: string;
  readonly owner: string;
}

/** What a workbook knows of its template for one kind of paper; all who open the workbook read the same. */
export interface TemplateRecord {
  /** The Google Doc that papers are copied from; empty while none was made. */
  readonly id: string;
  /** The account that made it: drive.file lets others use it only after they have picked it. */
  readonly owner: string;
  /** `2021-08-30T09:00:00` where the spreadsheet is. */
  readonly madeAt: string;
  /** Written before a template is made: what a run leaves behind that breaks off is found by its mark. */
  readonly begun: { readonly mark: string; readonly owner: string } | null;
  /** Of staff's own making, uploaded or picked; absent when it is the standard one. */
  readonly isOwn?: boolean;
  /** Whether the QR code of its papers goes to the foot of the page, because no frame keeps a place for it. */
  readonly qrInFoot?: boolean;
  /** Templates that somebody replaced by one of his own; they stay with their owners. */
  readonly former: readonly FormerTemplate[];
}

const NONE: TemplateRecord = { id: '', owner: '', madeAt: '', begun: null, former: [] };
/** A property of the workbook holds 9 kB. */
const MAX_FORMER = 20;

/** Reads what was stored; anything unreadable is a workbook without a template. */
export function parseTemplate(stored: string | null): TemplateRecord {
  try {
    const parsed: unknown = JSON.parse(stored ?? 'null');
    return isRecord(parsed) ? parsed : NONE;
  } catch {
    return NONE;
  }
}

/** The same with a template made just now; the one before is noted with its owner. */
export function replaceTemplate(
  { id, owner, former }: TemplateRecord,
  made: Pick<TemplateRecord, 'id' | 'owner' | 'madeAt' | 'isOwn' | 'qrInFoot'>,
): TemplateRecord {
  const noted = id === '' ? former : [...former, { id, owner }];
  return { ...made, begun: null, former: noted.slice(-MAX_FORMER) };
}

/** The record of a template that is used no more. */
export function withoutTemplate(record: TemplateRecord): TemplateRecord {
  return replaceTemplate(record, { id: '', owner: '', madeAt: '' });
}

function isRecord(value: unknown): value is TemplateRecord {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'owner' in value &&
    typeof value.owner === 'string' &&
    'madeAt' in value &&
    typeof value.madeAt === 'string' &&
    'begun' in value &&
    'former' in value &&
    Array.isArray(value.former)
  );
}
