/** The id of the element that has the focus while cells are selected. */
export const GRID_ID = 'grid';

/** Gives the keyboard back to the grid. */
export function focusGrid(): void {
  document.getElementById(GRID_ID)?.focus({ preventScroll: true });
}
