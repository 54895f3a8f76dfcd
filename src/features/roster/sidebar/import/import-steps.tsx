import { useEffect, useRef, useState } from 'preact/hooks';
import { parseIsoDate } from '../../../../kernel/plain-date';
import type { Answer } from '../../../../sidebar/call';
import { Busy } from '../../../../sidebar/form/busy';
import { Outcome } from '../../../../sidebar/form/outcome';
import { useLanguage, useWords } from '../../../../sidebar/language';
import type { ImportReview, ImportRow, SenderColumns } from '../../core';
import { planImport } from '../../core';
import { ColumnsStep } from './columns-step';
import { compareDraft } from './compare-draft';
import { FileStep } from './file-step';
import { senderColumns } from './import-draft';
import { importWords } from './import-words';
import type { LoadedRoster } from './load-roster';
import type { OpenedFile } from './opened-file';
import { lookAtSheet } from './opened-file';
import type { ReviewChoices } from './review-groups';
import { firstChoices } from './review-groups';
import { ReviewStep } from './review-step';

interface Reviewed {
  readonly review: ImportReview;
  readonly choices: ReviewChoices;
}

/** The three steps before anything is written. */
export function ImportSteps({
  roster,
  onReload,
  onSend,
}: {
  readonly roster: LoadedRoster;
  readonly onReload: () => Promise<void>;
  readonly onSend: (rows: readonly ImportRow[], sender: string, columns: SenderColumns) => void;
}) {
  const words = useWords(importWords);
  const language = useLanguage();
  const [step, setStep] = useState<1 | 2 | 3>(1);
  const [file, setFile] = useState<OpenedFile | null>(null);
  const [sender, setSender] = useState('');
  const [reviewed, setReviewed] = useState<Reviewed | null>(null);
  const [isComparing, setComparing] = useState(false);
  const [failure, setFailure] = useState<Answer<unknown> | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [step]);

  const today = parseIsoDate(roster.reply.today) ?? '1970-01-01';
  const columnsOf = (name: string): SenderColumns =>
    roster.reply.senders.find((known) => known.name === name.trim())?.columns ?? {};
  const look = (opened: OpenedFile, at: number, headerLine: number | null = null): void =>
    setFile(lookAtSheet(opened, at, today, columnsOf(sender), headerLine));
  const changeSender = (name: string): void => {
    setSender(name);
    // Columns are proposed anew when the name becomes one that is known.
    if (file !== null && roster.reply.senders.some((known) => known.name === name.trim())) {
      setFile(lookAtSheet(file, file.at, today, columnsOf(name)));
    }
  };
  const compare = async (): Promise<void> => {
    if (file?.draft == null) return;
    setComparing(true);
    // The wait is painted before thousands of rows keep the page busy.
    await new Promise((resolve) => setTimeout(resolve, 30));
    const came = await compareDraft(file.draft, roster, language);
    setComparing(false);
    setFailure(came.status === 'done' ? null : came);
    if (came.status !== 'done') return;
    setReviewed({ review: came.value, choices: firstChoices(came.value) });
    setStep(3);
  };
  const draft = file?.draft ?? null;
  const rows =
    reviewed === null || draft === null
      ? []
      : planImport(reviewed.review, { ...reviewed.choices, population: draft.population });

  return (
    <>
      <ol class="trail" aria-hidden="true">
        {words.steps.map((name, at) => (
          <li key={name} class={at + 1 === step ? 'now' : at + 1 < step ? 'over' : ''}>
            {at + 1}. {name}
          </li>
        ))}
      </ol>
      <h1 ref={title} tabIndex={-1} class="unseen">
        {words.stepOf(step, words.steps[step - 1] ?? '')}
      </h1>
      {step === 1 && (
        <FileStep
          roster={roster}
          opened={file}
          sender={sender}
          onOpen={(opened) => look(opened, 0)}
          onSheet={(at) => file !== null && look(file, at)}
          onSender={changeSender}
          onUndone={onReload}
          onNext={() => setStep(2)}
        />
      )}
      {step === 2 && file !== null && draft !== null && (
        <ColumnsStep
          roster={roster}
          draft={draft}
          onHeaderLine={(line) => look(file, file.at, line)}
          onChange={(changed) => setFile({ ...file, draft: changed })}
          onBack={() => setStep(1)}
          onNext={compare}
        />
      )}
      {isComparing && <Busy label={words.comparing} />}
      {failure !== null && <Outcome answer={failure} />}
      {step === 3 && reviewed !== null && draft !== null && (
        <ReviewStep
          review={reviewed.review}
          choices={reviewed.choices}
          rows={rows}
          onChoose={(choices) => setReviewed({ ...reviewed, choices })}
          onBack={() => setStep(2)}
          onSend={() => onSend(rows, sender.trim(), senderColumns(draft))}
        />
      )}
    </>
  );
}
