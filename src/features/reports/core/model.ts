/** One figure of the dashboard, sheet Ringkasan. */
export interface Figure {
  readonly id: string;
  readonly section: string;
  readonly label: string;
  readonly value: string;
  readonly note: string;
}
