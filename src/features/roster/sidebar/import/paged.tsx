import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../../sidebar/form/button';
import { useWords } from '../../../../sidebar/language';
import { importWords } from './import-words';

/** As many as are looked at without haste; thousands would make the page slow. */
const AT_ONCE = 50;

/** A long list, page by page. */
export function Paged<T>({
  items,
  children,
}: {
  readonly items: readonly T[];
  readonly children: (item: T) => ComponentChildren;
}) {
  const words = useWords(importWords);
  const [start, setStart] = useState(0);
  const from = start < items.length ? start : 0;
  const to = Math.min(from + AT_ONCE, items.length);
  return (
    <>
      <ul class="people">{items.slice(from, to).map(children)}</ul>
      {items.length > AT_ONCE && (
        <div class="actions">
          <Button isDisabled={from === 0} onPress={() => setStart(from - AT_ONCE)}>
            {words.previous}
          </Button>
          <Button isDisabled={to === items.length} onPress={() => setStart(to)}>
            {words.more(Math.min(AT_ONCE, items.length - to))}
          </Button>
          <span class="quiet">{words.range(from + 1, to, items.length)}</span>
        </div>
      )}
    </>
  );
}
