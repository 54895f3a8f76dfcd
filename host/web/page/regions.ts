/** The parts of the page in their order, each by something in it that takes the focus. */
const REGIONS = [
  '.menu-bar [tabindex="0"]',
  '.cell-name',
  '#grid',
  '.tab-strip [role="tab"][tabindex="0"]',
  '.sidebar iframe',
  '.panel-rail button',
  '.panel button, .panel input',
];

/** F6: moves the keyboard to the next part of the page, or back. */
export function focusRegion(by: 1 | -1): void {
  const parts = REGIONS.map((selector) => document.querySelector<HTMLElement>(selector)).filter(
    (part) => part !== null,
  );
  const active = document.activeElement;
  const holder = (part: HTMLElement) =>
    part.closest(
      '.menu-bar, .formula-bar, .grid-window, .tab-strip, .sidebar, .panel-rail, .panel',
    );
  const at = parts.findIndex((part) => holder(part)?.contains(active));
  parts[(at + by + parts.length) % parts.length]?.focus();
}
