import { asWarning, problemAt } from '../../../../kernel/problem';
import { textOf } from '../../../../kernel/table';
import { populationType } from '../roster-words';
import type { RosterCheck } from './roster-check';
import { cellOf, typedValue } from './roster-check';

/** A prisoner without restricted data cannot be judged by most rules; a member of the public has none. */
export const restrictedDataFits: RosterCheck = {
  id: 'roster.restricted_data_fits',
  check(row, { restrictedIds }) {
    const population = typedValue(row, 'population', populationType);
    const id = textOf(cellOf(row, 'id'));
    const isKnown = id !== '' && restrictedIds.has(id);
    const at = row.at('population');
    if (population === 'inmate' && !isKnown) {
      return [asWarning(problemAt(at, 'roster.restricted_missing'))];
    }
    return population === 'public' && isKnown
      ? [asWarning(problemAt(at, 'roster.restricted_of_public'))]
      : [];
  },
};

/** Restricted data belong to somebody in Peserta. */
export const restrictedHasOwner: RosterCheck = {
  id: 'roster.restricted_has_owner',
  check(row, { participantIds }) {
    const id = textOf(cellOf(row, 'id'));
    return id === '' || participantIds.has(id)
      ? []
      : [problemAt(row.at('id'), 'roster.restricted_without_owner')];
  },
};

/** A row without an id gets one when the roster is checked. */
export const idIsGiven: RosterCheck = {
  id: 'roster.id_is_given',
  check: (row) =>
    textOf(cellOf(row, 'id')) === ''
      ? [{ ...problemAt(row.at('id'), 'roster.id_filled_in'), severity: 'note' }]
      : [],
};
