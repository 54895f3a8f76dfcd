import type { Confidence, DateOrder, MappedColumn, MatchedBy, SkipReason } from '../../core';
import type { FileFault } from './read-file';
import type { ReviewGroup } from './review-groups';

/** What the dialog says, in one language. */
export interface ImportWords {
  readonly title: string;
  readonly steps: readonly [string, string, string];
  readonly stepOf: (step: number, title: string) => string;
  readonly next: string;
  readonly back: string;
  readonly close: string;
  readonly retry: string;
  // File
  readonly file: string;
  readonly fileHint: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly sheet: string;
  readonly sender: string;
  readonly senderHint: string;
  readonly reading: string;
  readonly faults: Readonly<Record<FileFault, string>>;
  readonly nobody: string;
  readonly rowsRead: (rows: number, columns: number) => string;
  readonly last: (at: string, sender: string, added: number, changed: number) => string;
  readonly undo: string;
  // Columns
  readonly headerLine: string;
  readonly headerLineHint: string;
  readonly population: string;
  readonly populationHint: string;
  readonly unknown: string;
  readonly column: string;
  readonly samples: string;
  readonly goesTo: string;
  readonly nowhere: string;
  readonly unnamed: (at: string) => string;
  readonly sureness: string;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly by: Readonly<Record<MappedColumn['by'], string>>;
  readonly dates: string;
  readonly orders: Readonly<Record<DateOrder, string>>;
  readonly restricted: string;
  readonly open: string;
  readonly skipped: (rows: number) => string;
  readonly line: (line: number) => string;
  readonly reasons: Readonly<Record<SkipReason, string>>;
  readonly noName: string;
  readonly compare: string;
  readonly comparing: string;
  readonly missingColumns: (headers: string) => string;
  // Review
  readonly groups: Readonly<Record<ReviewGroup, string>>;
  readonly about: Readonly<Record<ReviewGroup, string>>;
  readonly all: string;
  readonly none: string;
  readonly onlyFilling: string;
  readonly allSame: string;
  readonly allLater: string;
  readonly empty: string;
  readonly matchedBy: Readonly<Record<MatchedBy, string>>;
  readonly sameAs: (id: string, name: string, by: string) => string;
  readonly noChange: string;
  readonly somebodyElse: string;
  readonly later: string;
  readonly sameLines: (lines: string) => string;
  readonly whoIs: (name: string) => string;
  readonly take: (name: string) => string;
  readonly more: (count: number) => string;
  readonly previous: string;
  readonly range: (from: number, to: number, total: number) => string;
  readonly notesTitle: (count: number) => string;
  readonly send: (added: number, changed: number) => string;
  readonly nothing: string;
  readonly undecided: (count: number) => string;
  // Done
  readonly sending: string;
  readonly finished: (added: number, changed: number, left: number) => string;
  readonly stopped: (done: number, total: number) => string;
  readonly stop: string;
  readonly stopping: string;
  readonly goOn: string;
  readonly checking: string;
  readonly checked: string;
  readonly leftAlone: string;
}
