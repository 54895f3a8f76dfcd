import { Banner } from '../../../sidebar/form/banner';
import { LoadedView } from '../../../sidebar/form/loaded-view';
import { ProblemList } from '../../../sidebar/form/problem-list';
import { useLanguage, useWords } from '../../../sidebar/language';
import { useAnswer } from '../../../sidebar/use-answer';
import type { CheckProgrammeReply } from '../contract';
import type { EditedSettings } from './edited-settings';
import { changedKeys, countAnswered } from './edited-settings';
import { missingLabel } from './missing-labels';
import { programmeWords } from './programme-words';
import { rowSheets } from './row-sheets';
import { settingGroups } from './setting-groups';

/** What is missing, and the way to every screen and list. */
export function Overview({
  edited,
  onOpen,
}: {
  readonly edited: EditedSettings;
  /** The id of a group of questions, or the name of a sheet. */
  readonly onOpen: (screen: string) => void;
}) {
  const language = useLanguage();
  const words = useWords(programmeWords);
  const check = useAnswer<CheckProgrammeReply>('programme.check', {});
  const problems = check.answer?.status === 'done' ? check.answer.problems : [];
  return (
    <>
      <LoadedView loaded={check}>
        {({ missing }) =>
          missing.length === 0 ? (
            <Banner kind="done">{words.nothingMissing}</Banner>
          ) : (
            <Banner kind="info">
              <p>
                {words.missing}: {missing.map((label) => missingLabel(label, language)).join(', ')}.
              </p>
              <p>{words.missingHint}</p>
            </Banner>
          )
        }
      </LoadedView>
      <h2>{words.questions}</h2>
      <ol class="choices">
        {settingGroups.map(({ id, title, keys }) => (
          <li key={id}>
            <button type="button" onClick={() => onOpen(id)}>
              <span>{title[language]}</span>
              <span class="quiet">
                {words.answered(countAnswered(edited, keys), keys.length)}
                {changedKeys(edited, keys).length > 0 && ` · ${words.unsaved}`}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <h2>{words.lists}</h2>
      <ul class="choices">
        {rowSheets.map(({ sheet, title }) => (
          <li key={sheet}>
            <button type="button" onClick={() => onOpen(sheet)}>
              {title[language]}
            </button>
          </li>
        ))}
      </ul>
      {problems.length > 0 && <ProblemList problems={problems} />}
    </>
  );
}
