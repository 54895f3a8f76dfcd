import { Banner } from '../../../../sidebar/form/banner';
import { Button } from '../../../../sidebar/form/button';
import { ChoiceField } from '../../../../sidebar/form/choice-field';
import { NumberField } from '../../../../sidebar/form/number-field';
import { useWords } from '../../../../sidebar/language';
import { participantColumns } from '../../core';
import { ColumnTable } from './column-table';
import type { ImportDraft } from './import-draft';
import { lackingHeaders, namesPeople } from './import-draft';
import { importWords } from './import-words';
import type { LoadedRoster } from './load-roster';

/** Step 2: which column goes where, as proposed and as a person wants it. */
export function ColumnsStep({
  roster,
  draft,
  onHeaderLine,
  onChange,
  onBack,
  onNext,
}: {
  readonly roster: LoadedRoster;
  readonly draft: ImportDraft;
  readonly onHeaderLine: (line: number) => void;
  readonly onChange: (draft: ImportDraft) => void;
  readonly onBack: () => void;
  readonly onNext: () => void | Promise<void>;
}) {
  const words = useWords(importWords);
  const { table } = draft;
  const lacking = lackingHeaders(draft, roster);
  const isReady = namesPeople(draft) && table.rows.length > 0;
  const populations = participantColumns.population.type.choices ?? [];
  return (
    <>
      <div class="row">
        <NumberField
          label={words.headerLine}
          hint={words.headerLineHint}
          value={String(table.headerLine)}
          onChange={(line) => {
            if (/^\d{1,5}$/.test(line.trim())) onHeaderLine(Number(line));
          }}
        />
        <ChoiceField
          label={words.population}
          hint={words.populationHint}
          value={draft.population}
          options={[
            { value: '', label: words.unknown },
            ...populations.map((word) => ({ value: word, label: word })),
          ]}
          onChange={(population) => onChange({ ...draft, population })}
        />
        <p class="found" role="status">
          {table.rows.length === 0
            ? words.nobody
            : words.rowsRead(table.rows.length, table.columns.length)}
        </p>
      </div>
      <ColumnTable draft={draft} onChange={onChange} />
      {table.skipped.length > 0 && (
        <details>
          <summary>{words.skipped(table.skipped.length)}</summary>
          <ul class="listing">
            {table.skipped.slice(0, 100).map(({ line, reason, text }) => (
              <li key={line}>
                {words.line(line)} ({words.reasons[reason]}): {text}
              </li>
            ))}
          </ul>
        </details>
      )}
      {lacking.length > 0 && (
        <Banner kind="warning">{words.missingColumns(lacking.join(', '))}</Banner>
      )}
      {!isReady && <Banner kind="warning">{words.noName}</Banner>}
      <div class="actions foot">
        <Button onPress={onBack}>{words.back}</Button>
        <Button kind="main" isDisabled={!isReady} onPress={onNext}>
          {words.compare}
        </Button>
      </div>
    </>
  );
}
