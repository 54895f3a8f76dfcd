import { Figures } from '../../../sidebar/form/figures';
import { useLanguage, useWords } from '../../../sidebar/language';
import type { PlanAccount } from '../core';
import { searchWords } from './search-words';
import { viewAccount } from './view-search';

/** What the points of a plan are for, and how far it may be from the best there is. */
export function PlanPoints({ account }: { readonly account: PlanAccount }) {
  const language = useLanguage();
  const words = useWords(searchWords);
  const { figures, verdict } = viewAccount(account, language);
  return (
    <details>
      <summary>{words.account}</summary>
      <Figures figures={figures} />
      <p class="quiet">{verdict}</p>
    </details>
  );
}
