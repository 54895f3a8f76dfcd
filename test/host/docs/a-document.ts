import { batchUpdate, emptyDocument, type GoogleDocument } from '../../../host/docs';
import { paragraphsOf } from '../../../host/docs/locate';
import { paragraphText } from '../../../host/docs/paragraph-elements';

/** The document after the requests; fails the test when the API would refuse one. */
export function edited(document: GoogleDocument, ...requests: object[]): GoogleDocument {
  const outcome = batchUpdate(document, requests);
  if (outcome.status === 'refused') throw new Error(outcome.message);
  return outcome.document;
}

/** The API's sentence for requests that must be refused. */
export function refusal(document: GoogleDocument, ...requests: object[]): string {
  const outcome = batchUpdate(document, requests);
  return outcome.status === 'refused' ? outcome.message : 'accepted';
}

export function aDocument(text = ''): GoogleDocument {
  const empty = emptyDocument('doc-1', 'Contoh');
  return text === '' ? empty : edited(empty, insertAt(1, text));
}

export function insertAt(index: number, text: string): object {
  return { insertText: { location: { index }, text } };
}

/** Every paragraph's text, cells included, in order. */
export function textsOf(document: GoogleDocument): string[] {
  return paragraphsOf(document.body.content).map((place) => paragraphText(place.paragraph));
}
