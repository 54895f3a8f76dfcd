import { CheckboxField } from '../../../sidebar/form/checkbox-field';
import { ChoiceField } from '../../../sidebar/form/choice-field';
import { DateField } from '../../../sidebar/form/date-field';
import { TextField } from '../../../sidebar/form/text-field';
import { useLanguage, useWords } from '../../../sidebar/language';
import type { ListedRule } from '../contract';
import type { RuleEdits } from './edited-rules';
import { isRuleOn, ruleText } from './edited-rules';
import { eligibilityWords } from './eligibility-words';
import { ruleHint, ruleName } from './rule-names';
import { rulesWords } from './rules-words';

/** The words that sheet Aturan has for severities and populations. */
const SEVERITY_CELLS = { block: 'Wajib', warn: 'Peringatan', info: 'Keterangan' } as const;
const POPULATION_CELLS = ['WBP', 'Umum'] as const;

/** One rule under edit. */
export function RuleForm({
  rule,
  packages,
  edits,
  onType,
}: {
  readonly rule: ListedRule;
  readonly packages: readonly string[];
  readonly edits: RuleEdits;
  readonly onType: (key: string, cell: string | boolean) => void;
}) {
  const language = useLanguage();
  const words = useWords(rulesWords);
  const { severities } = useWords(eligibilityWords);
  const field = (key: string, label: string, hint = '') => ({
    label,
    hint,
    value: ruleText(rule, edits, key),
    onChange: (value: string) => onType(key, value),
  });
  const severityOptions = (['block', 'warn', 'info'] as const).map((code) => {
    return { value: SEVERITY_CELLS[code], label: severities[code] };
  });
  const populationOptions = [
    { value: '', label: words.everybody },
    ...POPULATION_CELLS.map((word) => ({ value: word, label: word })),
  ];
  return (
    <>
      <h2>{ruleName(rule.id, ruleText(rule, {}, 'title'), language)}</h2>
      <CheckboxField
        label={words.isOn}
        isChecked={isRuleOn(rule, edits)}
        onChange={(isOn) => onType('isOn', isOn)}
      />
      <TextField {...field('parameter', words.parameter, ruleHint(rule, language))} />
      <ChoiceField {...field('severity', words.severity)} options={severityOptions} />
      <DateField
        label={words.from}
        value={ruleText(rule, edits, 'from')}
        onChange={(value) => onType('from', value)}
      />
      <DateField
        label={words.until}
        value={ruleText(rule, edits, 'until')}
        onChange={(value) => onType('until', value)}
      />
      <ChoiceField {...field('population', words.population)} options={populationOptions} />
      <TextField {...field('packages', words.packages, words.packagesHint(packages.join(', ')))} />
      <TextField {...field('legalBasis', words.legalBasis)} />
    </>
  );
}
