import type { WireCell } from '../realm/operations';

/** What a script may put into a cell, as it crosses to the engine. */
export function wireFromContent(content: unknown): WireCell {
  if (content === null || content === undefined) return '';
  if (typeof content === 'string' || typeof content === 'boolean') return content;
  if (typeof content === 'number') return Number.isFinite(content) ? content : '#NUM!';
  if (content instanceof Date)
    return Number.isNaN(content.getTime()) ? '#NUM!' : { d: content.getTime() };
  return String(content);
}

export function contentFromWire(cell: WireCell): string | number | boolean | Date {
  return typeof cell === 'object' ? new Date(cell.d) : cell;
}
