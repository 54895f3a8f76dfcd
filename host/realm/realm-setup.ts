import type { AuthMode } from '../engine/types';

/** What the realm must know from the start; crosses as JSON. */
export interface RealmSetup {
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly nowMs: number;
  readonly seed: number;
  readonly user: string;
  readonly authMode: AuthMode;
  readonly scopes: readonly string[];
}

/** What the worker thread offers to the facade inside the realm. Only strings and bytes cross. */
export interface Bridge {
  /** Blocks until the engine has answered. */
  call(json: string): string;
  log(json: string): void;
  liveMembers(): string;
  toBase64(bytes: Uint8Array): string;
  fromBase64(text: string): Uint8Array;
  encodeText(text: string): Uint8Array;
  decodeText(bytes: Uint8Array): string;
}

/** What became of the entry function; crosses as JSON. */
export type RealmResult =
  | { readonly status: 'done'; readonly value?: unknown; readonly hasDate: boolean }
  | {
      readonly status: 'failed';
      readonly error: { readonly name: string; readonly message: string; readonly stack: string };
    };

/** The object that `facade.js` leaves behind when it is evaluated in a realm. */
export interface Facade {
  install(bridge: Bridge, setupJson: string): void;
  /** Calls the entry function and returns a `RealmResult` as JSON. */
  run(): string;
  /** The result for an error that was thrown while the script was loading. */
  describeFailure(error: unknown): string;
  /** `Class.member` for every member that is emulated. */
  emulatedMembers(): string;
}

/** Members of live Apps Script, generated from @types/google-apps-script. */
export interface LiveMembers {
  /** Global name -> class key, such as `SpreadsheetApp` -> `Spreadsheet.SpreadsheetApp`. */
  readonly globals: Readonly<Record<string, string>>;
  readonly classes: Readonly<Record<string, readonly string[]>>;
}
