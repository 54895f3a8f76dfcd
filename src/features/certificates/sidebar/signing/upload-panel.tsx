import { useEffect, useId, useState } from 'preact/hooks';
import { call } from '../../../../sidebar/call';
import { Button } from '../../../../sidebar/form/button';
import { ProgressBar } from '../../../../sidebar/form/progress-bar';
import { useLanguage, useWords } from '../../../../sidebar/language';
import type { StoreSignedReply } from '../../contract/signing';
import { signingWords } from './signing-words';
import type { Ask, UploadedFile } from './upload-signed';
import { uploadSigned } from './upload-signed';

/** Takes signed PDFs, several at once, and says of each what became of it. */
export function UploadPanel({ onChange }: { readonly onChange: () => void }) {
  const words = useWords(signingWords);
  const language = useLanguage();
  const id = useId();
  const [files, setFiles] = useState<readonly UploadedFile<File>[]>([]);
  const waiting = files.filter(({ fate }) => fate === 'waiting').length;
  const ask: Ask = (input) => call<StoreSignedReply>('certificates.storeSigned', input, language);
  const send = async (chosen: readonly File[], isChecked: boolean): Promise<void> => {
    const names = chosen.map(({ name }) => name);
    const others = files.filter(({ file }) => !names.includes(file.name));
    const sent: UploadedFile<File>[] = chosen.map((file) => ({ file, fate: 'waiting', text: '' }));
    setFiles([...others, ...sent]);
    for (const [index, file] of chosen.entries()) {
      sent[index] = await uploadSigned(file, isChecked, words, ask);
      setFiles([...others, ...sent]);
    }
    if (sent.some(({ fate }) => fate === 'stored')) onChange();
  };
  return (
    <>
      <div class="field">
        <label for={id}>{words.upload}</label>
        <input
          id={id}
          type="file"
          multiple
          accept=".pdf,application/pdf"
          disabled={waiting > 0}
          aria-describedby={`${id}-hint`}
          onChange={(event) => send([...(event.currentTarget.files ?? [])], false)}
        />
        <p id={`${id}-hint`} class="hint">
          {words.uploadHint}
        </p>
      </div>
      {waiting > 0 && (
        <ProgressBar label={words.uploading} done={files.length - waiting} total={files.length} />
      )}
      <ul class="problems" aria-live="polite">
        {files
          .filter(({ fate }) => fate !== 'waiting')
          .map(({ file, fate, text }) => (
            <li key={file.name}>
              <p>{file.name}</p>
              <p class={fate === 'stored' ? 'quiet' : 'error'}>{text}</p>
              {fate === 'unproven' && (
                <>
                  <OpenFile file={file} />
                  <Button onPress={() => send([file], true)}>{words.store(file.name)}</Button>
                </>
              )}
            </li>
          ))}
      </ul>
    </>
  );
}

function OpenFile({ file }: { readonly file: File }) {
  const words = useWords(signingWords);
  const [url, setUrl] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <p>
      <a href={url} target="_blank" rel="noopener">
        {words.openFile(file.name)}
      </a>
    </p>
  );
}
