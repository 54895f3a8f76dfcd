import type { Paper, PaperWithText, PrintedPaper } from './model';

/** The paper with its printed values; null when that cell was damaged by hand. */
export function withText(paper: Paper): PaperWithText | null {
  try {
    const printed: unknown = JSON.parse(paper.printed);
    return isPrinted(printed) ? { paper, printed } : null;
  } catch {
    return null;
  }
}

function isPrinted(value: unknown): value is PrintedPaper {
  return (
    typeof value === 'object' &&
    value !== null &&
    'values' in value &&
    typeof value.values === 'object' &&
    'units' in value &&
    Array.isArray(value.units) &&
    'program' in value &&
    'from' in value &&
    'to' in value &&
    'senderName' in value
  );
}
