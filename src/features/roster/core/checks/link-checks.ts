import { problemAt } from '../../../../kernel/problem';
import { textOf } from '../../../../kernel/table';
import { populationType } from '../roster-words';
import type { RosterCheck } from './roster-check';
import { cellOf, typedValue } from './roster-check';

/** A prisoner without restricted data cannot be judged by most rules; a member of the public has none. */
export const restrictedDataFits: RosterCheck = (row, { restrictedIds }) => {
  const population = typedValue(row, 'population', populationType);
  const id = textOf(cellOf(row, 'id'));
  const isKnown = id !== '' && restrictedIds.has(id);
  const at = row.at('population');
  if (population === 'inmate' && !isKnown) {
    return [problemAt(at, 'roster.restricted_missing')];
  }
  return population === 'public' && isKnown ? [problemAt(at, 'roster.restricted_of_public')] : [];
};

/** Restricted data belong to somebody in Peserta. */
export const restrictedHasOwner: RosterCheck = (row, { participantIds }) => {
  const id = textOf(cellOf(row, 'id'));
  return id === '' || participantIds.has(id)
    ? []
    : [problemAt(row.at('id'), 'roster.restricted_without_owner')];
};

/** A row without an id gets one when the roster is checked. */
export const idIsGiven: RosterCheck = (row) =>
  textOf(cellOf(row, 'id')) === '' ? [problemAt(row.at('id'), 'roster.id_filled_in')] : [];
