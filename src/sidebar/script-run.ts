/** `google.script.run` as far as the sidebar uses it. */
interface ScriptRun {
  withSuccessHandler(handler: (reply: string) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
  callAction(requestJson: string): void;
  sidebarPart(name: string): void;
  menuImportRoster(): void;
  menuPrintSchedule(): void;
  menuExplainSchedule(): void;
  menuOpenRegister(): void;
}

declare global {
  const google: {
    readonly script: { readonly run: ScriptRun; readonly host: { close(): void } };
  };
}

/** Calls the one door. Rejects when the call itself fails: no connection, wrong account, time-out. */
export function callDoor(requestJson: string): Promise<string> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler(resolve)
      .withFailureHandler(reject)
      .callAction(requestJson);
  });
}

/** The file of a part of this page; empty when there is none. Rejects as `callDoor` does. */
export function fetchPart(name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).sidebarPart(name);
  });
}

/** Opens the dialog that imports a list, as the menu does. Rejects as `callDoor` does. */
export function openImport(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).menuImportRoster();
  });
}

/** Opens the dialog that prints schedules, as the menu does. Rejects as `callDoor` does. */
export function openPrint(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).menuPrintSchedule();
  });
}

/** Opens the dialog that says why a schedule cannot be, as the menu does. Rejects as `callDoor` does. */
export function openExplain(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).menuExplainSchedule();
  });
}

/** Opens the dialog of sign-in sheets, as the menu does. Rejects as `callDoor` does. */
export function openRegister(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).menuOpenRegister();
  });
}

/** Closes the dialog that this page is in. */
export function closeDialog(): void {
  google.script.host.close();
}
