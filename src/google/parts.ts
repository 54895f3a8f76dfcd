import type { OpenPart } from '../app/door';
import { problem } from '../kernel/problem';
import { accept, refuse } from '../kernel/result';
import type { Action } from '../ports/action';
import type { PartName } from '../ports/feature';

/** Put there by the build: the sign of this bundle, the same in `Code.js` and in all of its parts. */
declare const BUNDLE_SIGN: string;

/** What the build writes into the file of a part. */
interface PartFile {
  readonly sign: string;
  /** The body of a function that gives the actions. */
  readonly code: string;
}

const opened = new Map<PartName, readonly Action[]>();

/**
 * Opens the code of a part, once per execution. Apps Script parses Code.js anew at every click; what only some clicks
 * need lies in `part-<name>.html`, a file of this project that was pushed together with Code.js. A half-finished push
 * leaves files of two bundles: such are never run together.
 */
export const openPart: OpenPart = (part) => {
  const known = opened.get(part);
  if (known !== undefined) return accept(known);
  try {
    const file = HtmlService.createHtmlOutputFromFile(`part-${part}`);
    // Our own build wrote the file.
    const { sign, code } = JSON.parse(file.getContent()) as PartFile;
    if (sign !== BUNDLE_SIGN) return refuse(problem('app.part_differs'));
    // The last line gives the frames of a bug in this part a name.
    const actions: readonly Action[] = new Function(`${code}\n//# sourceURL=part-${part}`)();
    opened.set(part, actions);
    return accept(actions);
  } catch {
    return refuse(problem('app.part_missing', { part }));
  }
};
