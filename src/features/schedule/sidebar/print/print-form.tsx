import { Button } from '../../../../sidebar/form/button';
import { ChoiceField } from '../../../../sidebar/form/choice-field';
import { DateField } from '../../../../sidebar/form/date-field';
import { useLanguage, useWords } from '../../../../sidebar/language';
import type { OwnPages, PrintedSchedule } from '../../core';
import { recapJp } from '../../core';
import { CopyText } from '../copy-text';
import type { PrintChoice } from './print-choice';
import { firstOwner, MOST_SCHEDULES, ownerOptions, rangeOf, viewOf } from './print-choice';
import { PRINT_KINDS } from './print-kind';
import { printWords } from './print-words';
import { recapTable } from './recap-table';
import { ToldChoice } from './told-choice';

/** What, whose, in which form and of which days. */
export function PrintForm({
  schedule,
  choice,
  pages,
  onChange,
}: {
  readonly schedule: PrintedSchedule;
  readonly choice: PrintChoice;
  readonly pages: readonly OwnPages[];
  readonly onChange: (choice: PrintChoice) => void;
}) {
  const words = useWords(printWords);
  const language = useLanguage();
  const { kind, owner, form, from, until } = choice;
  const view = viewOf(kind);
  const isWeekly = view !== null && view !== 'day';
  const isTold = kind === 'told' && choice.version !== null;
  const isPrintable =
    kind === 'recap' || isTold || (pages.length > 0 && pages.length <= MOST_SCHEDULES);
  const sessions = pages.reduce((sum, own) => sum + own.sessions.length, 0);
  return (
    <form class="choices" onSubmit={(event) => event.preventDefault()}>
      <ChoiceField
        label={words.what}
        value={kind}
        options={PRINT_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        onChange={(value) => {
          const next = PRINT_KINDS.find((one) => one === value) ?? 'class';
          onChange({ ...choice, kind: next, owner: firstOwner(next, schedule) });
        }}
      />
      {view !== null && (
        <ChoiceField
          label={words.who[view]}
          value={owner}
          options={ownerOptions(kind, schedule, language)}
          onChange={(value) => onChange({ ...choice, owner: value })}
        />
      )}
      {isWeekly && (
        <ChoiceField
          label={words.form}
          value={form}
          options={[
            { value: 'grid', label: words.grid },
            { value: 'list', label: words.list },
          ]}
          onChange={(value) => onChange({ ...choice, form: value === 'list' ? 'list' : 'grid' })}
        />
      )}
      {kind === 'told' && (
        <ToldChoice
          version={choice.version}
          onChange={(version) => onChange({ ...choice, version })}
        />
      )}
      {(isWeekly || kind === 'recap') && (
        <>
          <DateField
            label={words.from}
            value={from}
            onChange={(value) => onChange({ ...choice, from: value })}
          />
          <DateField
            label={words.until}
            value={until}
            onChange={(value) => onChange({ ...choice, until: value })}
          />
        </>
      )}
      {kind !== 'calendar' && (
        <>
          {view !== null && <p role="status">{words.count(pages.length, sessions)}</p>}
          <Button kind="main" isDisabled={!isPrintable} onPress={() => window.print()}>
            {words.print}
          </Button>
          <p class="hint">{words.printHint}</p>
          {kind === 'recap' && (
            <CopyText
              label={words.copyTable}
              text={recapTable(recapJp(schedule, rangeOf(choice)), language)}
            />
          )}
        </>
      )}
    </form>
  );
}
