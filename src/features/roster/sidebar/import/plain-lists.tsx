import { sentence } from '../../../../kernel/problem';
import { useLanguage, useWords } from '../../../../sidebar/language';
import type { ImportReview } from '../../core';
import { importMessages } from '../../messages/import';
import { importWords } from './import-words';
import { Paged } from './paged';
import type { ReviewGroup } from './review-groups';

/** The groups in which nothing is to be chosen. */
export function PlainLists({
  review: { unreadable, missing, unchanged, notes },
  shown,
}: {
  readonly review: ImportReview;
  readonly shown: ReviewGroup;
}) {
  const words = useWords(importWords);
  const language = useLanguage();
  if (shown === 'unreadable') {
    return (
      <Paged items={unreadable}>
        {({ line, name, code, values }) => (
          <li key={line}>
            <b>{words.line(line)}</b> {name}: {sentence(importMessages, { code, values }, language)}
          </li>
        )}
      </Paged>
    );
  }
  if (shown === 'notes') {
    return (
      <Paged items={notes}>
        {({ line, header, code }) => (
          <li key={`${line} ${header}`}>
            <b>
              {words.line(line)}, {header}
            </b>
            : {sentence(importMessages, { code, values: {} }, language)}
          </li>
        )}
      </Paged>
    );
  }
  if (shown === 'missing') {
    return (
      <Paged items={missing}>
        {({ id, name }) => (
          <li key={`${id} ${name}`}>
            {id} {name}
          </li>
        )}
      </Paged>
    );
  }
  if (shown !== 'unchanged') return null;
  return (
    <Paged items={unchanged}>
      {({ line, id }) => (
        <li key={line}>
          {id}, {words.line(line)}
        </li>
      )}
    </Paged>
  );
}
