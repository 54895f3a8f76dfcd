import { useState } from 'preact/hooks';
import { Button } from '../../../sidebar/form/button';
import { useWords } from '../../../sidebar/language';
import { enrolmentWords } from './enrolment-words';

/** Leaves a form; what was typed is thrown away only after a second press. */
export function CloseForm({
  isChanged,
  onClose,
}: {
  readonly isChanged: boolean;
  readonly onClose: () => void;
}) {
  const words = useWords(enrolmentWords);
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <Button kind="quiet" onPress={() => (isChanged ? setAsking(true) : onClose())}>
        {words.cancel}
      </Button>
    );
  }
  return (
    <div role="alert">
      <p>{words.unsaved}</p>
      <Button onPress={onClose}>{words.discard}</Button>
      <Button kind="quiet" onPress={() => setAsking(false)}>
        {words.keep}
      </Button>
    </div>
  );
}
