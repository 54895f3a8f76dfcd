import type { MenuEntry, UiButton, UiButtonSet } from '../engine/types';
import type { Cell, CellValidation } from '../model/workbook';

/** A rectangle of one sheet; rows and columns count from 1. */
export interface Area {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell's content between script and engine; `d` is an instant in milliseconds, for a `Date`. */
export type WireCell = string | number | boolean | { readonly d: number };

export type Grid<T> = readonly (readonly T[])[];

/** One content for every cell of a range, or one for each. */
export type Fill<T> = { readonly all: T } | { readonly each: Grid<T> };

export type StyleProperty =
  | 'note'
  | 'background'
  | 'format'
  | 'fontColor'
  | 'bold'
  | 'fontSize'
  | 'wrap'
  | 'horizontalAlignment'
  | 'verticalAlignment';

export type StyleChange = {
  readonly [K in StyleProperty]: {
    readonly property: K;
    readonly fill: Fill<NonNullable<Cell[K]> | null>;
  };
}[StyleProperty];

export interface SheetFacts {
  readonly id: number;
  readonly maxRows: number;
  readonly maxColumns: number;
}

/** Bytes in base64. */
export type Base64 = string;

export interface WireBlob {
  readonly name: string | null;
  readonly contentType: string | null;
  readonly bytes: Base64;
}

export interface WireRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Base64;
  readonly mute: boolean;
}

export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Base64;
}

export interface WireMail {
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string | null;
  readonly senderName: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly attachments: readonly WireBlob[];
}

export type StoreKind = 'document' | 'script' | 'user';

/**
 * Everything that the services in the realm ask of the engine outside it: the contract between `host/facade` and
 * `host/engine/operations`. Arguments and results are JSON.
 */
export interface Operations {
  'SpreadsheetApp.flush': () => null;
  'Spreadsheet.getId': () => string;
  'Spreadsheet.getName': () => string;
  'Spreadsheet.getSheetByName': (name: string) => SheetFacts | null;
  'Spreadsheet.getSheets': () => readonly SheetFacts[];
  'Spreadsheet.insertSheet': (name: string | null, index: number | null) => SheetFacts;
  'Spreadsheet.getSpreadsheetTimeZone': () => string;
  'Spreadsheet.setSpreadsheetTimeZone': (timeZone: string) => null;
  'Spreadsheet.getSpreadsheetLocale': () => string;
  'Spreadsheet.getActiveSheet': () => SheetFacts;
  'Spreadsheet.setActiveSheet': (sheet: number) => null;
  'Spreadsheet.toast': (text: string, title: string, seconds: number) => null;

  'Sheet.getName': (sheet: number) => string;
  'Sheet.getIndex': (sheet: number) => number;
  'Sheet.getLastRow': (sheet: number) => number;
  'Sheet.getLastColumn': (sheet: number) => number;
  'Sheet.size': (sheet: number) => SheetFacts;
  'Sheet.getFrozenRows': (sheet: number) => number;
  'Sheet.isSheetHidden': (sheet: number) => boolean;
  'Sheet.insertRowsAfter': (sheet: number, after: number, count: number) => SheetFacts;
  'Sheet.insertColumnsAfter': (sheet: number, after: number, count: number) => SheetFacts;
  'Sheet.setFrozenRows': (sheet: number, rows: number) => null;
  'Sheet.setColumnWidths': (sheet: number, column: number, count: number, pixels: number) => null;
  'Sheet.setHidden': (sheet: number, hidden: boolean) => null;
  'Sheet.setTabColor': (sheet: number, color: string | null) => null;
  'Sheet.activate': (sheet: number, a1: string | null) => null;
  'Sheet.protect': (sheet: number) => null;
  'Sheet.getProtections': (sheet: number) => boolean;

  'Protection.getDescription': (sheet: number) => string;
  'Protection.setDescription': (sheet: number, description: string) => null;
  'Protection.isWarningOnly': (sheet: number) => boolean;
  'Protection.setWarningOnly': (sheet: number, warningOnly: boolean) => null;
  'Protection.getEditors': (sheet: number) => readonly string[];
  'Protection.addEditor': (sheet: number, email: string) => null;
  'Protection.removeEditors': (sheet: number, emails: readonly string[]) => null;
  'Protection.canEdit': (sheet: number) => boolean;
  'Protection.remove': (sheet: number) => null;

  'Range.getValues': (area: Area) => Grid<WireCell>;
  'Range.getTexts': (
    area: Area,
    kind: 'display' | 'formula' | 'note' | 'background' | 'format',
  ) => Grid<string>;
  'Range.getDataValidations': (area: Area) => Grid<CellValidation | null>;
  'Range.setValues': (area: Area, values: Fill<WireCell>) => null;
  'Range.setStyle': (area: Area, change: StyleChange) => null;
  'Range.setDataValidations': (area: Area, rules: Fill<CellValidation | null>) => null;
  'Range.clearContent': (area: Area) => null;

  'Ui.addMenu': (caption: string, addOn: boolean, entries: readonly MenuEntry[]) => null;
  'Ui.showSidebar': (title: string, html: string) => null;
  'Ui.showDialog': (
    modal: boolean,
    title: string,
    html: string,
    width: number | null,
    height: number | null,
  ) => null;
  'Ui.ask': (
    kind: 'alert' | 'prompt',
    title: string,
    text: string,
    buttons: UiButtonSet,
  ) => { readonly button: UiButton; readonly text: string };
  'HtmlService.createHtmlOutputFromFile': (name: string) => string;

  'MailApp.sendEmail': (mail: WireMail) => null;
  'MailApp.getRemainingDailyQuota': () => number;

  'Properties.getProperty': (store: StoreKind, key: string) => string | null;
  'Properties.getProperties': (store: StoreKind) => Readonly<Record<string, string>>;
  'Properties.setProperties': (
    store: StoreKind,
    entries: Readonly<Record<string, string>>,
    deleteOthers: boolean,
  ) => null;
  'Properties.deleteProperty': (store: StoreKind, key: string) => null;

  'Cache.get': (store: StoreKind, key: string) => string | null;
  'Cache.put': (store: StoreKind, key: string, value: string, seconds: number) => null;
  'Cache.remove': (store: StoreKind, key: string) => null;

  'Lock.tryLock': (kind: StoreKind, milliseconds: number) => boolean;
  'Lock.releaseLock': (kind: StoreKind) => null;
  'Lock.hasLock': (kind: StoreKind) => boolean;

  'Session.getEmail': () => string;
  'Session.getScriptTimeZone': () => string;
  'ScriptApp.getOAuthToken': () => string;

  'Utilities.getUuid': () => string;
  'Utilities.sleep': (milliseconds: number) => null;
  'Utilities.computeSha256': (bytes: Base64) => Base64;
  'Utilities.computeHmacSha256Signature': (bytes: Base64, key: Base64) => Base64;
  'Utilities.formatDate': (instantMs: number, timeZone: string, pattern: string) => string;
  'Utilities.zip': (blobs: readonly WireBlob[]) => Base64;

  'UrlFetchApp.fetch': (requests: readonly WireRequest[]) => readonly WireResponse[];

  /** A member that live Apps Script has was used and is not emulated. */
  notEmulated: (member: string) => null;
}

export type OperationName = keyof Operations;

/** One call across the border. `member` is what the script wrote; several members may share an operation. */
export interface WireCall {
  readonly member: string;
  readonly operation: OperationName;
  readonly args: readonly unknown[];
}

/** The answer, with the execution's virtual time after the call. */
export type WireAnswer =
  | { readonly value: unknown; readonly nowMs: number }
  | { readonly error: { readonly name: string; readonly message: string }; readonly nowMs: number };
