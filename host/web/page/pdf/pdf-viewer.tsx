import { useEffect, useRef, useState } from 'preact/hooks';
import { page } from '../page-state';
import { drawPdf } from './draw-pdf';

/** A PDF over the page: every sheet of paper drawn, its words as hidden text for screen readers. */
export function PdfViewer({ title, url }: { title: string; url: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const papers = useRef<HTMLDivElement>(null);
  const [status, setStatus] = useState('Membuka PDF …');
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    const place = papers.current;
    if (!place) return undefined;
    const stop = new AbortController();
    drawPdf(url, place, stop.signal).then(
      (pages) => setStatus(`${pages} halaman`),
      (error: unknown) => {
        if (!stop.signal.aborted) setStatus(`PDF tidak dapat dibuka: ${String(error)}`);
      },
    );
    return () => stop.abort();
  }, [url]);
  const close = () => {
    // Closing, unlike removing, gives the focus back to where it was.
    dialog.current?.close();
    page.set({ pdf: null });
  };
  return (
    <dialog ref={dialog} class="pdf" aria-label={title} onCancel={close}>
      <div class="panel-title">
        <h2>{title}</h2>
        <p role="status">{status}</p>
        <a href={url} target="_blank" rel="noopener">
          Buka di tab baru
        </a>
        <button type="button" class="plain" aria-label="Tutup PDF" onClick={close}>
          ×
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <div class="papers" ref={papers} tabIndex={0} role="region" aria-label={`Halaman ${title}`} />
    </dialog>
  );
}
