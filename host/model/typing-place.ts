/** What decides how a typed text is read. */
export interface TypingPlace {
  /** Such as `id_ID`; decides the decimal sign and the order of day and month. */
  readonly locale: string;
  /** For dates typed without a year. */
  readonly year: number;
}
