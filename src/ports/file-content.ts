/** Bytes that pass from one port to another; what holds them is the adapter's own affair. */
export interface FileContent {
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** The bytes as text, for a reply that carries a small file. */
  toBase64(): string;
  bytes(): Uint8Array;
  /** The same file with other bytes. */
  withBytes(bytes: Uint8Array): FileContent;
}
