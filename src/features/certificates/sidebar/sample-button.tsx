import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../../sidebar/call';
import { call } from '../../../sidebar/call';
import { Busy } from '../../../sidebar/form/busy';
import { Button } from '../../../sidebar/form/button';
import { Outcome } from '../../../sidebar/form/outcome';
import { useLanguage, useWords } from '../../../sidebar/language';
import type { PreviewReply } from '../contract';
import type { PaperKind } from '../core';
import { certificatesWords } from './certificates-words';

/** Makes a sample of a paper and offers it as a link: a browser blocks a window that opens long after the click. */
export function SampleButton({
  participant,
  kind,
}: {
  readonly participant: string;
  readonly kind: PaperKind;
}) {
  const language = useLanguage();
  const words = useWords(certificatesWords);
  const [isBusy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer<PreviewReply> | null>(null);
  const [url, setUrl] = useState('');
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  const make = async (): Promise<void> => {
    setBusy(true);
    setUrl('');
    const came = await call<PreviewReply>('certificates.preview', { participant, kind }, language);
    setAnswer(came);
    if (came.status === 'done') setUrl(URL.createObjectURL(pdfOf(came.value.pdfBase64)));
    setBusy(false);
  };
  return (
    <>
      <Button kind="quiet" onPress={make}>
        {words.sample}: {words.kinds[kind]}
      </Button>
      {isBusy && <Busy />}
      {answer !== null && answer.status !== 'done' && <Outcome answer={answer} />}
      {url !== '' && (
        <p>
          <a href={url} target="_blank" rel="noopener">
            {words.openSample}
          </a>
        </p>
      )}
    </>
  );
}

function pdfOf(base64: string): Blob {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: 'application/pdf' });
}
