import type { Language } from '../../../kernel/problem';
import type { PickerReply } from '../contract/templates';

/** What came of Google's file picker. */
export type Picked =
  | { readonly outcome: 'picked'; readonly id: string }
  | { readonly outcome: 'cancelled' | 'unavailable' };

const SCRIPT = 'https://apis.google.com/js/api.js';
/** A page of Google that never answers must not keep a button turning. */
const PATIENCE_MS = 20_000;

/** What this page uses of Google's script, and no more. */
interface GoogleApi {
  readonly load: (
    name: 'picker',
    then: { readonly callback: () => void; readonly onerror: () => void },
  ) => void;
}

interface PickerBuilder {
  setAppId(project: string): PickerBuilder;
  setDeveloperKey(key: string): PickerBuilder;
  setOAuthToken(token: string): PickerBuilder;
  setOrigin(origin: string): PickerBuilder;
  setLocale(locale: string): PickerBuilder;
  addView(view: unknown): PickerBuilder;
  setCallback(hear: (heard: PickerAnswer) => void): PickerBuilder;
  build(): { setVisible(isVisible: boolean): void };
}

interface PickerAnswer {
  readonly action: string;
  readonly docs?: readonly { readonly id: string }[];
}

interface GooglePage {
  readonly gapi?: GoogleApi;
  readonly google?: {
    readonly script?: { readonly host?: { readonly origin?: string } };
    readonly picker?: {
      readonly PickerBuilder: new () => PickerBuilder;
      readonly ViewId: { readonly DOCUMENTS: unknown };
    };
  };
}

/** Lets the person pick a Google Doc, which gives this add-on the right to it (drive.file). The script is loaded only now. */
export async function pickDocument(keys: PickerReply, language: Language): Promise<Picked> {
  const isLoaded = await Promise.race([
    loadPicker(),
    new Promise<false>((resolve) => {
      setTimeout(() => resolve(false), PATIENCE_MS);
    }),
  ]);
  // Google's script puts its names there; which of them is checked below.
  const { google } = window as GooglePage;
  const picker = google?.picker;
  if (!isLoaded || picker === undefined) return { outcome: 'unavailable' };
  return new Promise((resolve) => {
    new picker.PickerBuilder()
      .setAppId(keys.project)
      .setDeveloperKey(keys.key)
      .setOAuthToken(keys.token)
      .setOrigin(google?.script?.host?.origin ?? 'https://docs.google.com')
      .setLocale(language)
      .addView(picker.ViewId.DOCUMENTS)
      .setCallback(({ action, docs }) => {
        const id = docs?.[0]?.id;
        if (action === 'cancel') resolve({ outcome: 'cancelled' });
        if (action === 'picked' && id !== undefined) resolve({ outcome: 'picked', id });
      })
      .build()
      .setVisible(true);
  });
}

async function loadPicker(): Promise<boolean> {
  const hasScript = await new Promise<boolean>((resolve) => {
    const script = document.createElement('script');
    script.src = SCRIPT;
    script.onload = () => resolve(true);
    script.onerror = () => resolve(false);
    document.head.append(script);
  });
  const { gapi } = window as GooglePage;
  if (!hasScript || gapi === undefined) return false;
  return new Promise((resolve) => {
    gapi.load('picker', { callback: () => resolve(true), onerror: () => resolve(false) });
  });
}
