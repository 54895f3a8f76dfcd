import { useEffect } from 'preact/hooks';
import { ChoiceField } from '../../../../sidebar/form/choice-field';
import { LoadedView } from '../../../../sidebar/form/loaded-view';
import { useWords } from '../../../../sidebar/language';
import { useAnswer } from '../../../../sidebar/use-answer';
import type { VersionEntry, VersionsReply } from '../../contract';
import { printWords } from './print-words';

/** Since which version changes are told: first the newest from which the schedule differs. */
export function ToldChoice({
  version,
  onChange,
}: {
  readonly version: number | null;
  readonly onChange: (version: number) => void;
}) {
  const loaded = useAnswer<VersionsReply>('schedule.versions', {});
  return (
    <LoadedView loaded={loaded}>
      {({ versions }) => (
        <Versions
          versions={versions.filter(({ difference }) => difference !== null)}
          version={version}
          onChange={onChange}
        />
      )}
    </LoadedView>
  );
}

function Versions({
  versions,
  version,
  onChange,
}: {
  readonly versions: readonly VersionEntry[];
  readonly version: number | null;
  readonly onChange: (version: number) => void;
}) {
  const words = useWords(printWords);
  const first = versions.find(differs) ?? versions[0];
  useEffect(() => {
    if (version === null && first !== undefined) onChange(first.version);
  }, [version, first, onChange]);
  if (first === undefined) return <p role="status">{words.noVersions}</p>;
  return (
    <ChoiceField
      label={words.since}
      value={String(version ?? first.version)}
      options={versions.map((one) => ({
        value: String(one.version),
        label: [words.version(one.version), one.reason].filter((part) => part !== '').join(': '),
      }))}
      onChange={(value) => onChange(Number(value))}
    />
  );
}

function differs({ difference }: VersionEntry): boolean {
  return difference !== null && difference.moved + difference.added + difference.dropped > 0;
}
