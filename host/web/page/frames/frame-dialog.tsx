import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type DialogContent, page } from '../page-state';
import { AddOnFrame } from './add-on-frame';
import { dragDialog } from './drag-dialog';

/** A dialog of the add-on: modal, with the rest of the page out of reach, or modeless. */
export function FrameDialog({ content }: { content: DialogContent }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [size, setSize] = useState({ width: content.width, height: content.height });
  const resize = useCallback(
    (change: { readonly width?: number; readonly height?: number }) =>
      setSize((now) => ({ width: change.width ?? now.width, height: change.height ?? now.height })),
    [],
  );
  const close = useCallback(() => {
    // Closing, unlike removing, gives the focus back to where it was.
    dialog.current?.close();
    page.set({ dialog: null });
  }, []);
  useEffect(() => {
    if (content.modal) dialog.current?.showModal();
    else dialog.current?.show();
  }, [content.modal]);
  return (
    <dialog ref={dialog} class="frame-dialog" aria-label={content.title} onCancel={close}>
      <div class="panel-title" onPointerDown={content.modal ? undefined : dragDialog}>
        <h2>{content.title}</h2>
        <button type="button" class="plain" aria-label="Tutup dialog" onClick={close}>
          ×
        </button>
      </div>
      <div style={{ width: size.width, height: size.height }}>
        <AddOnFrame content={content} title={content.title} onClose={close} onSize={resize} />
      </div>
    </dialog>
  );
}
