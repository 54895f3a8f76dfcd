import type * as Pdf from 'pdfjs-dist';

/** CSS pixels of a paper's width. */
const PAPER_WIDTH = 820;

/** Draws all pages of a PDF into an element and returns their number. */
export async function drawPdf(
  url: string,
  place: HTMLElement,
  signal: AbortSignal,
): Promise<number> {
  const pdf = await loadPdf();
  const task = pdf.getDocument({ url, isEvalSupported: false });
  try {
    const document = await task.promise;
    for (let number = 1; number <= document.numPages && !signal.aborted; number += 1) {
      await drawPaper(await document.getPage(number), number, place);
    }
    return document.numPages;
  } finally {
    await task.destroy();
  }
}

async function loadPdf(): Promise<typeof Pdf> {
  // The server gives pdfjs-dist's own module under this address.
  const address = '/pdf.mjs';
  const pdf = (await import(address)) as typeof Pdf;
  pdf.GlobalWorkerOptions.workerSrc = '/pdf.worker.mjs';
  return pdf;
}

async function drawPaper(
  paper: Pdf.PDFPageProxy,
  number: number,
  place: HTMLElement,
): Promise<void> {
  const sharpness = window.devicePixelRatio || 1;
  const natural = paper.getViewport({ scale: 1 });
  const viewport = paper.getViewport({ scale: (PAPER_WIDTH / natural.width) * sharpness });
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  canvas.style.width = `${PAPER_WIDTH}px`;
  canvas.setAttribute('aria-hidden', 'true');
  const words = document.createElement('p');
  words.className = 'visually-hidden';
  words.dataset['page'] = String(number);
  place.append(canvas, words);
  await paper.render({ canvas, viewport }).promise;
  const { items } = await paper.getTextContent();
  words.textContent = items.map((item) => ('str' in item ? item.str : '')).join(' ');
}
