import { useLanguage, useWords } from '../../../sidebar/language';
import type { PairField } from '../core';
import { shownCell } from './entry-form';
import { fieldLabel } from './field-labels';
import type { MarkedText } from './marked-difference';
import { markDifference } from './marked-difference';
import { samePersonWords } from './same-person-words';

/** Two people side by side, column by column; what differs is marked. */
export function PairFieldsTable({
  first,
  second,
  fields,
}: {
  readonly first: string;
  readonly second: string;
  readonly fields: readonly PairField[];
}) {
  const words = useWords(samePersonWords);
  const language = useLanguage();
  return (
    <table class="pair-table" aria-label={words.comparison(first, second)}>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">{second}</th>
        </tr>
      </thead>
      {fields.map((field) => {
        const [one, other] = markDifference(
          shownCell(field.part, field.column, field.first),
          shownCell(field.part, field.column, field.second),
        );
        const isMarked = field.state === 'both';
        return (
          <tbody key={`${field.part}.${field.column}`} class={isMarked ? 'differs' : ''}>
            <tr>
              <th colSpan={2} scope="rowgroup">
                {fieldLabel(field.part, field.column, language)}
                {isMarked && <span class="mark"> {words.differs}</span>}
              </th>
            </tr>
            <tr>
              <td>
                <Cell text={one} isMarked={isMarked} />
              </td>
              <td>
                <Cell text={other} isMarked={isMarked} />
              </td>
            </tr>
          </tbody>
        );
      })}
    </table>
  );
}

function Cell({ text, isMarked }: { readonly text: MarkedText; readonly isMarked: boolean }) {
  const words = useWords(samePersonWords);
  const { front, own, rear } = text;
  if (`${front}${own}${rear}` === '') return <span class="quiet">{words.empty}</span>;
  return (
    <bdi>
      {front}
      {isMarked && own !== '' ? <mark>{own}</mark> : own}
      {rear}
    </bdi>
  );
}
