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
import type { Packed } from './pack-files';
import { packFiles } from './pack-files';
import { signingWords } from './signing-words';

const ALL = '';

/** Fetches the PDFs of papers to sign and offers them as zips: the browser packs, with progress. */
export function PackPanel({ papers }: { readonly papers: readonly Paper[] }) {
  const words = useWords(signingWords);
  const language = useLanguage();
  const [date, setDate] = useState(ALL);
  const [done, setDone] = useState<number | null>(null);
  const [packed, setPacked] = useState<Packed | null>(null);
  const isWanted = useRef(true);
  useEffect(() => () => stop(), []);
  const stop = (): void => {
    isWanted.current = false;
  };
  const dates = [...new Set(papers.map(({ issuedOn }) => issuedOn))].sort();
  const isKnown = dates.some((one) => one === date);
  const chosen = isKnown ? papers.filter(({ issuedOn }) => issuedOn === date) : papers;
  const pack = async (): Promise<void> => {
    isWanted.current = true;
    setPacked(null);
    setDone(0);
    const result = await packFiles(chosen, {
      ask: (ids) => call<FetchFilesReply>('certificates.fetchFiles', { papers: ids }, language),
      onProgress: (count) => {
        setDone(count);
        return isWanted.current;
      },
    });
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
      {dates.length > 1 && (
        <ChoiceField
          label={words.issuedOn}
          value={isKnown ? date : ALL}
          options={[
            { value: ALL, label: words.everyDate(papers.length) },
            ...dates.flatMap((one) =>
              one === null
                ? []
                : {
                    value: one,
                    label: words.ofDate(
                      formatDateShort(one),
                      papers.filter(({ issuedOn }) => issuedOn === one).length,
                    ),
                  },
            ),
          ]}
          onChange={setDate}
        />
      )}
      <div class="actions">
        <Button onPress={pack}>{words.pack(chosen.length)}</Button>
      </div>
      {packed !== null && <Archives packed={packed} />}
    </>
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
