/** Moves a dialog that is held by its title, so that the cells under it can be seen. */
export function dragDialog(press: PointerEvent): void {
  const title = press.currentTarget;
  if (!(title instanceof HTMLElement) || press.target instanceof HTMLButtonElement) return;
  const dialog = title.closest('dialog');
  if (!dialog) return;
  const { left, top } = dialog.getBoundingClientRect();
  const inside = (at: number, size: number) => Math.min(Math.max(at, 0), size - title.offsetHeight);
  const follow = (move: PointerEvent) => {
    const x = inside(left + move.clientX - press.clientX, window.innerWidth);
    const y = inside(top + move.clientY - press.clientY, window.innerHeight);
    Object.assign(dialog.style, { margin: '0', inset: `${y}px auto auto ${x}px` });
  };
  // Over the frame, too, the moves are to be heard here.
  title.setPointerCapture(press.pointerId);
  title.addEventListener('pointermove', follow);
  title.addEventListener(
    'lostpointercapture',
    () => {
      title.removeEventListener('pointermove', follow);
    },
    { once: true },
  );
}
