import { createHash } from 'node:crypto';
import pdfmake from 'pdfmake';
import type { Style, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { GoogleDocument } from '../docs';
import type { Dimension } from '../docs/document';
import { bodyContent } from './body-content';
import { fontFiles } from './fonts';
import { hexOf } from './resolve-style';

const DEFAULT_MARGIN_PT = 72;
/**
 * No kerning and no ligatures: reading those tables of a font costs more than all the rest of a
 * document, and copied text keeps its letters.
 */
const PLAIN_TYPE = {
  ...{ kern: false, liga: false, clig: false, calt: false, ccmp: false },
  ...{ locl: false, rlig: false, mark: false, mkmk: false },
};
/** Rendered documents kept in memory, so that asking again for an unchanged one is free. */
const CACHE_SIZE = 64;
const cache = new Map<string, Promise<Uint8Array>>();
let isReady = false;

/**
 * Renders a document as PDF with embedded fonts. The same document and time give the same bytes.
 */
export function renderPdf(
  document: GoogleDocument,
  options: { readonly nowMs: number },
): Promise<Uint8Array> {
  const key = createHash('sha256')
    .update(JSON.stringify([document, options.nowMs]))
    .digest('hex');
  const known = cache.get(key);
  if (known) return known;
  const made = render(document, options.nowMs);
  cache.set(key, made);
  const [oldest] = cache.keys();
  if (cache.size > CACHE_SIZE && oldest !== undefined) cache.delete(oldest);
  return made;
}

async function render(document: GoogleDocument, nowMs: number): Promise<Uint8Array> {
  if (!isReady) {
    pdfmake.setFonts(fontFiles());
    // A document must never fetch anything; fonts are the only local files.
    pdfmake.setUrlAccessPolicy(() => false);
    pdfmake.setLocalAccessPolicy((path) => path.endsWith('.ttf'));
    isReady = true;
  }
  return new Uint8Array(await pdfmake.createPdf(definition(document, nowMs)).getBuffer());
}

function definition(document: GoogleDocument, nowMs: number): TDocumentDefinitions {
  const style = document.documentStyle;
  const width = style.pageSize?.width?.magnitude ?? 595.28;
  const height = style.pageSize?.height?.magnitude ?? 841.89;
  const margin = (side: Dimension | undefined) => side?.magnitude ?? DEFAULT_MARGIN_PT;
  const left = margin(style.marginLeft);
  const right = margin(style.marginRight);
  const time = new Date(nowMs);
  const background = hexOf(style.background?.color);
  return {
    pageSize: { width, height },
    pageMargins: [left, margin(style.marginTop), right, margin(style.marginBottom)],
    info: { title: document.title, creationDate: time, modDate: time, producer: 'Giliran' },
    content: bodyContent(document, document.body.content, width - left - right),
    defaultStyle: plainStyle(),
    ...(background === undefined || background === '#ffffff'
      ? {}
      : {
          background: () => ({
            canvas: [{ type: 'rect', x: 0, y: 0, w: width, h: height, color: background }],
          }),
        }),
  };
}

function plainStyle(): Style {
  const style: Style = { font: 'Arimo', fontSize: 11 };
  // The types of pdfmake know only features to switch on; fontkit also takes them to switch off.
  Reflect.set(style, 'fontFeatures', { ...PLAIN_TYPE });
  return style;
}
