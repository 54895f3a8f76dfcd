import { useWords } from '../../../sidebar/language';
import type { SameReason } from '../core';
import { samePersonWords } from './same-person-words';
import { sameReasonWords } from './same-reason-words';

/** What speaks for one person and what for two, the heaviest first. */
export function ReasonsList({ reasons }: { readonly reasons: readonly SameReason[] }) {
  const words = useWords(samePersonWords);
  const reasonWords = useWords(sameReasonWords);
  const groups = [
    { title: words.speaksFor, sign: '+', shown: reasons.filter(({ points }) => points >= 0) },
    { title: words.speaksAgainst, sign: '−', shown: reasons.filter(({ points }) => points < 0) },
  ].filter(({ shown }) => shown.length > 0);
  return (
    <>
      {groups.map(({ title, sign, shown }) => (
        <div key={sign} class="same-reasons">
          <p class="quiet">{title}</p>
          <ul>
            {shown.map(({ code }) => (
              <li key={code}>
                <span aria-hidden="true">{sign} </span>
                {reasonWords[code]}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
