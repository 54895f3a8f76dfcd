import { EmptyState } from '../../../sidebar/form/empty-state';
import { LoadedView } from '../../../sidebar/form/loaded-view';
import { RunAction } from '../../../sidebar/form/run-action';
import { useLanguage, useWords } from '../../../sidebar/language';
import { useAnswer } from '../../../sidebar/use-answer';
import type { SummarizeReply } from '../contract';
import type { EarlyWarning, Warning } from '../core';
import { shownPercent } from './shown-percent';
import { watchWords } from './watch-words';

const KINDS: readonly Warning[] = ['lost', 'all_left', 'below'];

/** *Peringatan dini*: who can no longer reach the threshold, and who does when he attends all that is left. */
export function WarningsScreen() {
  const words = useWords(watchWords);
  const language = useLanguage();
  const loaded = useAnswer<SummarizeReply>('attendance.warnings', {});
  return (
    <LoadedView loaded={loaded}>
      {({ warnings, classes, threshold }) => (
        <>
          <p class="quiet">{words.warningsIntro(threshold)}</p>
          {warnings.length === 0 && <EmptyState>{words.nobody}</EmptyState>}
          {KINDS.map((kind) => (
            <Kind
              key={kind}
              kind={kind}
              people={warnings.filter(({ warning }) => warning === kind)}
            />
          ))}
          <h3>{words.classes}</h3>
          <ul class="watched">
            {classes.map((one) => (
              <li key={one.class}>
                <strong>{one.class}</strong>
                <p>
                  {words.average(
                    shownPercent(one.averagePercent, language),
                    one.jpHeld,
                    one.jpPlanned,
                  )}
                  {one.missingCodes > 0 && `; ${words.missing(one.missingCodes)}`}
                </p>
              </li>
            ))}
          </ul>
          <RunAction kind="plain" label={words.writeRecap} action="attendance.summarize" />
        </>
      )}
    </LoadedView>
  );
}

function Kind({
  kind,
  people,
}: {
  readonly kind: Warning;
  readonly people: readonly EarlyWarning[];
}) {
  const words = useWords(watchWords);
  const language = useLanguage();
  if (people.length === 0) return null;
  return (
    <section>
      <h3 class={kind}>
        {words.kinds[kind]} ({people.length})
      </h3>
      <ul class="watched">
        {people.map((person) => (
          <li key={`${person.class} ${person.participant}`}>
            <strong>{person.name}</strong> <span class="quiet">{person.class}</span>
            <p>
              {shownPercent(person.percent, language)};{' '}
              {kind === 'lost'
                ? words.cannot(person.jpLeft)
                : words.needs(person.jpNeeded, person.jpLeft)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
