import { useState } from 'preact/hooks';
import type { Answer } from '../../../../sidebar/call';
import { call } from '../../../../sidebar/call';
import { Button } from '../../../../sidebar/form/button';
import { Outcome } from '../../../../sidebar/form/outcome';
import { useLanguage, useWords } from '../../../../sidebar/language';
import type { LastImport, UndoImportReply } from '../../contract/import';
import { importWords } from './import-words';

/** Says which import was the last, and takes it back by one press. */
export function UndoImport({
  last,
  onUndone,
}: {
  readonly last: LastImport | null;
  readonly onUndone: () => void;
}) {
  const words = useWords(importWords);
  const language = useLanguage();
  const [answer, setAnswer] = useState<Answer<UndoImportReply> | null>(null);
  const undo = async (): Promise<void> => {
    const came = await call<UndoImportReply>('roster.undoImport', {}, language);
    setAnswer(came);
    if (came.status === 'done') onUndone();
  };
  const at = last?.at.replace(/^(\d+)-(\d+)-(\d+)T(\d+:\d+).*$/, '$3/$2/$1 $4') ?? '';
  return (
    <>
      {answer !== null && <Outcome answer={answer} />}
      {last !== null && (
        <div class="last">
          <p>{words.last(at, last.sender, last.added, last.changed)}</p>
          <Button onPress={undo}>{words.undo}</Button>
        </div>
      )}
    </>
  );
}
