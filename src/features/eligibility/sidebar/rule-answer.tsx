import { useLanguage, useWords } from '../../../sidebar/language';
import type { ExplainedRule } from '../contract';
import { eligibilityWords } from './eligibility-words';
import { ruleName } from './rule-names';

const TONES = { passes: 'good', fails: 'bad', unknown: 'open' } as const;

/** What one rule says of a person: the value found, the value needed, and the sentence. */
export function RuleAnswer({ answer }: { readonly answer: ExplainedRule }) {
  const language = useLanguage();
  const words = useWords(eligibilityWords);
  const { rule, title, packages, severity, verdict, found, needed, text } = answer;
  const tone = verdict === 'fails' && severity !== 'block' ? 'open' : TONES[verdict];
  return (
    <li>
      <span class="title">{ruleName(rule, title, language)}</span>
      <span class={`tag ${tone}`}>{words.answers[verdict]}</span>
      <p class="hint">
        {words.severities[severity]}
        {packages.length > 0 && ` · ${words.forPackage(packages.join(', '))}`}
      </p>
      {text !== '' && <p>{text}</p>}
      {(found !== '' || needed !== '') && (
        <dl class="found">
          <dt>{words.found}</dt>
          <dd>{found === '' ? words.nothing : found}</dd>
          <dt>{words.needed}</dt>
          <dd>{needed === '' ? words.nothing : needed}</dd>
        </dl>
      )}
    </li>
  );
}
