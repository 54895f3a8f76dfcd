export type Severity = 'error' | 'warning' | 'note';

/** Values for the gaps of a sentence. Never a restricted value: sentences are shown, printed and logged. */
export type SentenceValues = Readonly<Record<string, string | number>>;

/** A sentence by its stable code; `messages.ts` of the feature that owns the code holds the words. */
export interface Message {
  /** `feature.snake_case`, stable: tests, logs and users' notes refer to it. */
  readonly code: string;
  readonly values: SentenceValues;
}

/** A cell as staff know it. */
export interface CellAddress {
  readonly sheet: string;
  /** 1-based row of the sheet. */
  readonly row: number;
  /** The header of the column. */
  readonly column: string;
  /** For example `F12`; absent when the column does not exist. */
  readonly cell?: string;
  /** The value as read, for the person who looks at the cell. */
  readonly value?: string;
}

/** Something that is not as it should be: what, how bad, where. */
export interface Problem extends Message {
  readonly severity: Severity;
  readonly at?: CellAddress;
}

/** An error, without a place in the sheet. */
export function problem(code: string, values: SentenceValues = {}): Problem {
  return { code, severity: 'error', values };
}

/** An error at a cell. */
export function problemAt(at: CellAddress, code: string, values: SentenceValues = {}): Problem {
  return { code, severity: 'error', values, at };
}

/** The same finding, to be looked at but not in the way. */
export function asWarning(found: Problem): Problem {
  return { ...found, severity: 'warning' };
}

/**
 * Texts of one feature by code: Indonesian first, English second. `{name}` marks a gap; `{count|row|rows}` is a count
 * with the word for one and the word for several, which Indonesian does not need.
 */
export type Messages = Readonly<Record<string, { readonly id: string; readonly en: string }>>;

export type Language = 'id' | 'en';

/** The sentence for a message in words of one's own, as in a sidebar; on the server `ports.sentences` says it. */
export function sentence(messages: Messages, message: Message, language: Language): string {
  return fillSentence(messages[message.code]?.[language], message);
}

const GAP = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g;

/** The text with its gaps filled. Without a text the code is shown as it is, so that nothing is hidden. */
export function fillSentence(text: string | undefined, { code, values }: Message): string {
  if (text === undefined) return code;
  return text.replace(GAP, (gap, name: string, one?: string, many?: string) => {
    const value = String(values[name] ?? gap);
    return one === undefined ? value : `${value} ${value === '1' ? one : many}`;
  });
}
