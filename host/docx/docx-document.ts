import { strFromU8, unzipSync } from 'fflate';
import type { GoogleDocument } from '../docs';
import { emptyDocument } from '../docs';
import { pt } from '../docs/dimension';
import { reindex } from '../docs/reindex';
import { docxContent } from './docx-content';
import { readStyles, twips } from './docx-styles';
import type { XmlElement } from './read-xml';
import { elementAt, readXml, textIn } from './read-xml';

/** What the host cannot convert; Google may well. */
export class NotConvertible extends Error {}

/**
 * A .docx as a Google Doc: paragraphs and runs with their looks, tables, page size and margins. Pictures and bullets are
 * left out; headers and footers that say something are refused, since the host has no place for them.
 */
export function docxDocument(bytes: Uint8Array, documentId: string, title: string): GoogleDocument {
  const parts = open(bytes);
  const body = elementAt(part(parts, 'word/document.xml'), 'w:document', 'w:body');
  if (body === undefined) throw new NotConvertible('The file holds no Word document.');
  for (const name of Object.keys(parts)) {
    const isMargin = /^word\/(header|footer)\d*\.xml$/.test(name);
    const root = isMargin ? part(parts, name) : undefined;
    if (root !== undefined && textIn(root).trim() !== '') {
      throw new NotConvertible('Headers and footers of a .docx are not emulated.');
    }
  }
  const document = emptyDocument(documentId, title);
  const [section] = document.body.content;
  const content = docxContent(body, readStyles(part(parts, 'word/styles.xml')));
  document.body.content = [...(section === undefined ? [] : [section]), ...content];
  setPage(document, elementAt(body, 'w:sectPr'));
  reindex(document);
  return document;
}

function open(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, { filter: ({ name }) => /^word\/[^/]*\.xml$/.test(name) });
  } catch {
    throw new NotConvertible('The file is no .docx.');
  }
}

function part(parts: Readonly<Record<string, Uint8Array>>, name: string): XmlElement | undefined {
  const bytes = parts[name];
  return bytes === undefined ? undefined : readXml(strFromU8(bytes));
}

function setPage(document: GoogleDocument, section: XmlElement | undefined): void {
  const size = elementAt(section, 'w:pgSz')?.attributes ?? {};
  const [width, height] = [twips(size['w:w']), twips(size['w:h'])];
  if (width !== undefined && height !== undefined) {
    document.documentStyle.pageSize = { width: pt(width), height: pt(height) };
  }
  const margins = elementAt(section, 'w:pgMar')?.attributes ?? {};
  const sides = ['Top', 'Bottom', 'Left', 'Right'] as const;
  for (const side of sides) {
    const margin = twips(margins[`w:${side.toLowerCase()}`]);
    if (margin !== undefined) document.documentStyle[`margin${side}`] = pt(margin);
  }
}
