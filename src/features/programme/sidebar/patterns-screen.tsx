import { useState } from 'preact/hooks';
import { Button } from '../../../sidebar/form/button';
import { EmptyState } from '../../../sidebar/form/empty-state';
import { LoadedView } from '../../../sidebar/form/loaded-view';
import { useWords } from '../../../sidebar/language';
import { useAnswer } from '../../../sidebar/use-answer';
import type { PatternHours } from '../core';
import { PatternForm } from './pattern-form';
import { patternWords } from './pattern-words';

/** The day patterns as a list, and the hours of the one that is open. */
export function PatternsScreen() {
  const words = useWords(patternWords);
  const loaded = useAnswer<{ readonly patterns: readonly PatternHours[] }>(
    'programme.dayPatterns',
    {},
  );
  const [open, setOpen] = useState<PatternHours | 'new' | null>(null);
  // Nobody sees the list as it was before.
  const close = async (isSaved: boolean): Promise<void> => {
    if (isSaved) await loaded.reload();
    setOpen(null);
  };
  if (open !== null) {
    return (
      <>
        <h2>{open === 'new' ? words.newPattern : open.name}</h2>
        <PatternForm present={open === 'new' ? null : open} onClose={close} />
      </>
    );
  }
  return (
    <LoadedView loaded={loaded}>
      {({ patterns }) => (
        <>
          <h2>{words.title}</h2>
          {patterns.length === 0 && <EmptyState>{words.empty}</EmptyState>}
          <ul class="choices">
            {patterns.map((pattern) => (
              <li key={pattern.name}>
                <button type="button" onClick={() => setOpen(pattern)}>
                  <span>{pattern.name}</span>
                  <span class="quiet">{words.jp(pattern.jpMinutes)}</span>
                </button>
              </li>
            ))}
          </ul>
          <div class="actions">
            <Button onPress={() => setOpen('new')}>{words.add}</Button>
          </div>
        </>
      )}
    </LoadedView>
  );
}
