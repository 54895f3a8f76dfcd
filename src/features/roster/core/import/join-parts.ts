import type { RawCell } from '../../../../kernel/table';
import { textOf } from '../../../../kernel/table';
import { sexType } from '../roster-words';

/**
 * Puts what a file keeps in several columns into the one that the sheet has: first and last name into the name, two
 * tick columns into the sex. A whole name in a column of its own says more than its parts.
 * @returns whether both sexes are ticked: then none is written
 */
export function joinParts(cells: Map<string, RawCell>): boolean {
  const take = (column: string): RawCell => {
    const cell = cells.get(column) ?? '';
    cells.delete(column);
    return cell;
  };
  const name = joinName(
    textOf(cells.get('name') ?? ''),
    textOf(take('firstName')),
    textOf(take('lastName')),
  );
  if (name !== '') cells.set('name', name);
  const [isMale, isFemale] = [take('isMale') === 'Ya', take('isFemale') === 'Ya'];
  if (isMale && isFemale) return true;
  if (isMale || isFemale) cells.set('sex', sexType.write(isMale ? 'male' : 'female'));
  return false;
}

function joinName(whole: string, first: string, last: string): string {
  const start = whole === '' ? first : whole;
  const isThere =
    (whole !== '' && first !== '') || start.toLowerCase().endsWith(last.toLowerCase());
  return isThere ? start : `${start} ${last}`.trim();
}
