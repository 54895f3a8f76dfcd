import type { Language } from '../../../../kernel/problem';
import type { EntryCells, EntryPart, ImportedPerson } from '../../core';
import { fieldLabel } from '../field-labels';
import { shownCell } from './shown-cell';

/** All that the file says of a person, but his name, on a few lines. */
export function PersonFacts({
  person: { participant, restricted },
  language,
}: {
  readonly person: ImportedPerson;
  readonly language: Language;
}) {
  const factsOf = (part: EntryPart, cells: EntryCells): readonly string[] =>
    Object.entries(cells)
      .filter(([column]) => column !== 'name' && column !== 'id')
      .map(([column, cell]) => `${fieldLabel(part, column, language)}: ${shownCell(cell)}`);
  const facts = [...factsOf('participant', participant), ...factsOf('restricted', restricted)];
  return <p class="facts">{facts.join(' · ')}</p>;
}
