import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDateShort } from '../../../../kernel/plain-date';
import { call } from '../../../../sidebar/call';
import { Button } from '../../../../sidebar/form/button';
import { ChoiceField } from '../../../../sidebar/form/choice-field';
import { Outcome } from '../../../../sidebar/form/outcome';
import { ProblemList } from '../../../../sidebar/form/problem-list';
import { ProgressBar } from '../../../../sidebar/form/progress-bar';
import { useLanguage, useWords } from '../../../../sidebar/language';
import type { FetchFilesReply } from '../../contract/signing';
import type { Paper } from '../../core';
import type { PackChoice, PackOption } from './pack-choice';
import { narrowed } from './pack-choice';
import type { Packed } from './pack-files';
import { packFiles } from './pack-files';
import { signingWords } from './signing-words';

const ALL: PackChoice = { issuedOn: null, package: null };

/** Fetches the PDFs of papers to sign and offers them as zips: the browser packs, with progress. */
export function PackPanel({ papers }: { readonly papers: readonly Paper[] }) {
  const words = useWords(signingWords);
  const language = useLanguage();
  const [choice, setChoice] = useState<PackChoice>(ALL);
  const [done, setDone] = useState<number | null>(null);
  const [packed, setPacked] = useState<Packed | null>(null);
  const isWanted = useRef(true);
  useEffect(() => () => stop(), []);
  const stop = (): void => {
    isWanted.current = false;
  };
  const { chosen, dates, packages } = narrowed(papers, choice);
  const pack = async (): Promise<void> => {
    isWanted.current = true;
    setPacked(null);
    setDone(0);
    const result = await packFiles(
      chosen,
      {
        ask: (ids) => call<FetchFilesReply>('certificates.fetchFiles', { papers: ids }, language),
        onProgress: (count) => {
          setDone(count);
          return isWanted.current;
        },
      },
      choice.package ?? '',
    );
    setDone(null);
    if (isWanted.current) setPacked(result);
  };
  if (papers.length === 0) return null;
  if (done !== null) {
    return (
      <>
        <ProgressBar label={words.packing} done={done} total={chosen.length} />
        <div class="actions">
          <Button onPress={stop}>{words.stop}</Button>
        </div>
      </>
    );
  }
  return (
    <>
      <Narrow
        label={words.package}
        all={words.every(papers.length)}
        value={choice.package}
        options={packages.map((one) => ({ ...one, label: one.value }))}
        onChange={(value) => setChoice({ ...choice, package: value })}
      />
      <Narrow
        label={words.issuedOn}
        all={words.every(papers.length)}
        value={choice.issuedOn}
        options={dates.map((one) => ({ ...one, label: formatDateShort(one.value) }))}
        onChange={(value) => setChoice({ ...choice, issuedOn: value })}
      />
      <div class="actions">
        <Button onPress={pack}>{words.pack(chosen.length)}</Button>
      </div>
      {packed !== null && <Archives packed={packed} />}
    </>
  );
}

/** A choice between all papers and those of one value; nothing while there is none. */
function Narrow<T extends string>({
  label,
  all,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly all: string;
  readonly value: T | null;
  readonly options: readonly (PackOption<T> & { readonly label: string })[];
  readonly onChange: (value: T | null) => void;
}) {
  const words = useWords(signingWords);
  if (options.length === 0) return null;
  return (
    <ChoiceField
      label={label}
      value={value ?? ''}
      options={[
        { value: '', label: all },
        ...options.map((one) => ({ value: one.value, label: words.of(one.label, one.count) })),
      ]}
      onChange={(typed) => onChange(options.find((one) => one.value === typed)?.value ?? null)}
    />
  );
}

function Archives({ packed: { archives, problems, stopped } }: { readonly packed: Packed }) {
  const words = useWords(signingWords);
  const [urls, setUrls] = useState<readonly string[]>([]);
  useEffect(() => {
    const made = archives.map(({ bytes }) =>
      URL.createObjectURL(new Blob([bytes as BlobPart], { type: 'application/zip' })),
    );
    setUrls(made);
    return () => {
      for (const url of made) URL.revokeObjectURL(url);
    };
  }, [archives]);
  return (
    <>
      {stopped !== null && <Outcome answer={stopped} />}
      {archives.map(({ name, count }, index) => (
        <p key={name}>
          <a href={urls[index] ?? '#'} download={name}>
            {words.archive(name, count)}
          </a>
        </p>
      ))}
      {archives.length > 0 && <p class="quiet">{words.packedHint}</p>}
      {problems.length > 0 && <ProblemList problems={problems} />}
    </>
  );
}
