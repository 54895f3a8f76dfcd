import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../form/button';
import { ChoiceField } from '../form/choice-field';
import { TextField } from '../form/text-field';
import { useLanguage, useWords } from '../language';
import { sharedWords } from '../shared-words';
import { showCell } from '../show-cell';
import type { EntryGroup, ReasonEntry } from './choose-entries';
import { chooseEntries, countGroups } from './choose-entries';
import './reason-list.css';
import { reasonListWords } from './reason-list-words';

const PAGE = 50;

/** A list with reasons, a filter and a search; a click on a title shows its row in the sheet. */
export function ReasonList<E extends ReasonEntry>({
  groups,
  entries,
  more,
}: {
  readonly groups: readonly EntryGroup[];
  readonly entries: readonly E[];
  /** What stands below an entry, such as buttons. */
  readonly more?: (entry: E) => ComponentChildren;
}) {
  const words = useWords(reasonListWords);
  const [group, setGroup] = useState('');
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(PAGE);
  const counts = countGroups(entries);
  const label = (text: string, count: number): string => `${text} (${count})`;
  const options = [
    { value: '', label: label(words.all, entries.length) },
    ...groups.map(({ id, label: text }) => {
      return { value: id, label: label(text, counts.get(id) ?? 0) };
    }),
  ];
  const chosen = chooseEntries(entries, group, search);
  const rest = Math.min(PAGE, chosen.length - most);
  return (
    <>
      <ChoiceField label={words.filter} value={group} options={options} onChange={setGroup} />
      <TextField label={words.search} value={search} inputMode="search" onChange={setSearch} />
      <p class="quiet" role="status">
        {chosen.length === 0 ? words.nothing : words.shown(chosen.length, entries.length)}
      </p>
      <ul class="reasons">
        {chosen.slice(0, most).map((entry) => (
          <li key={entry.key}>
            <EntryTitle entry={entry} />
            <span class={`tag ${entry.tone}`}>{entry.tag}</span>
            {entry.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {more?.(entry)}
          </li>
        ))}
      </ul>
      {rest > 0 && <Button onPress={() => setMost(most + PAGE)}>{words.showMore(rest)}</Button>}
    </>
  );
}

function EntryTitle({ entry: { title, at } }: { readonly entry: ReasonEntry }) {
  const language = useLanguage();
  const words = useWords(sharedWords);
  if (at === null) return <span class="title">{title}</span>;
  return (
    <button
      type="button"
      class="link title"
      title={words.showCell}
      onClick={() => showCell(at, language)}
    >
      {title}
    </button>
  );
}
