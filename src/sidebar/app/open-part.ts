import type { Language } from '../../kernel/problem';
import type { PartName } from '../../ports/feature';
import { lostText } from '../lost-text';
import type { PlaceComponents } from '../place';
import { fetchPart } from '../script-run';
import { partWords } from './part-words';

/** Put there by the build: the sign of this page, the same in all of its parts. */
declare const BUNDLE_SIGN: string;

/** What the build writes into the file of a part. */
interface PartFile {
  readonly sign: string;
  /** A script that calls `takePart`. */
  readonly code: string;
  readonly style: string;
}

/** What opening a part came to: its components, or the sentence to show. */
export type OpenedPart =
  | { readonly components: PlaceComponents }
  | { readonly failure: string; readonly mayRetry: boolean };

const opened = new Map<PartName, OpenedPart>();
const asked = new Map<PartName, Promise<OpenedPart>>();
let taken: PlaceComponents | null = null;

/** The script of a part hands its components over here. */
export function takePart(components: PlaceComponents): void {
  taken = components;
}

/** A part that is open already; null otherwise. */
export function openedPart(part: PartName): OpenedPart | null {
  return opened.get(part) ?? null;
}

/** Opens a part of this page. Who asks while it is on its way waits for the same answer. */
export async function openPart(part: PartName, language: Language): Promise<OpenedPart> {
  const answer = asked.get(part) ?? fetchAndRun(part, language);
  asked.set(part, answer);
  const found = await answer;
  asked.delete(part);
  if ('components' in found) opened.set(part, found);
  return found;
}

/**
 * It is a file of the add-on's own project, pushed together with this page; a page that is older than the part is not
 * mixed with it.
 */
async function fetchAndRun(part: PartName, language: Language): Promise<OpenedPart> {
  const words = partWords[language];
  try {
    const text = await fetchPart(part);
    const file = text === '' ? null : (JSON.parse(text) as PartFile);
    if (file !== null && file.sign !== BUNDLE_SIGN) {
      return { failure: words.updated, mayRetry: false };
    }
    const components = file === null ? null : runPart(file);
    return components === null ? { failure: words.broken, mayRetry: true } : { components };
  } catch (failure) {
    return { failure: lostText(failure, language), mayRetry: true };
  }
}

/** Apps Script: a page may carry scripts in itself, so a script element does what evaluating the text would. */
function runPart({ code, style }: PartFile): PlaceComponents | null {
  taken = null;
  append('style', style);
  append('script', code);
  return taken;
}

function append(element: 'style' | 'script', text: string): void {
  const added = document.createElement(element);
  added.textContent = text;
  document.head.append(added);
}
