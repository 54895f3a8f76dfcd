import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../../sidebar/call';
import { call } from '../../../sidebar/call';
import { Busy } from '../../../sidebar/form/busy';
import { Button } from '../../../sidebar/form/button';
import { Outcome } from '../../../sidebar/form/outcome';
import { useLanguage } from '../../../sidebar/language';
import { bytesOf } from './signing/base64';

/** Asks for a PDF and offers it as a link: a browser blocks a window that opens long after the click. */
export function PdfButton({
  label,
  openLabel,
  action,
  input,
}: {
  readonly label: string;
  readonly openLabel: string;
  /** Its reply holds `pdfBase64`. */
  readonly action: string;
  readonly input: object;
}) {
  const language = useLanguage();
  const [isBusy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer<{ readonly pdfBase64: string }> | null>(null);
  const [url, setUrl] = useState('');
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  const make = async (): Promise<void> => {
    setBusy(true);
    setUrl('');
    const came = await call<{ readonly pdfBase64: string }>(action, input, language);
    setAnswer(came);
    if (came.status === 'done')
      setUrl(
        URL.createObjectURL(new Blob([bytesOf(came.value.pdfBase64)], { type: 'application/pdf' })),
      );
    setBusy(false);
  };
  return (
    <>
      <Button kind="quiet" onPress={make}>
        {label}
      </Button>
      {isBusy && <Busy />}
      {answer !== null && answer.status !== 'done' && <Outcome answer={answer} />}
      {url !== '' && (
        <p>
          <a href={url} target="_blank" rel="noopener">
            {openLabel}
          </a>
        </p>
      )}
    </>
  );
}
