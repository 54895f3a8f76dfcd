import { Banner } from '../../../sidebar/form/banner';
import { Figures } from '../../../sidebar/form/figures';
import { LoadedProblems } from '../../../sidebar/form/loaded-problems';
import { LoadedView } from '../../../sidebar/form/loaded-view';
import { useLanguage, useWords } from '../../../sidebar/language';
import { ReasonList } from '../../../sidebar/reason-list/reason-list';
import { useAnswer } from '../../../sidebar/use-answer';
import type { OverviewReply } from '../contract';
import { certificatesWords } from './certificates-words';
import { ClosedTemplates } from './closed-templates';
import { NeedsPerson } from './needs-person';
import { planDays } from './plan-days';
import { RunPanel } from './run-panel';
import { SampleButton } from './sample-button';
import { TemplateList } from './template-list';
import { useRun } from './use-run';
import type { OverviewView } from './view-overview';
import { overviewGroups, viewOverview, viewPeople } from './view-overview';

/** *Sertifikat*: who gets what and why not, samples, the run with its progress, and what a person must decide. */
export function CertificatesView() {
  const words = useWords(certificatesWords);
  const loaded = useAnswer<OverviewReply>('certificates.overview', {});
  const { answer, reload } = loaded;
  const { state, begin, pause, forget } = useRun(reload);
  const lookAgain = (): Promise<void> => {
    forget();
    return reload();
  };
  const hasObstacles = answer?.status === 'done' && answer.problems.length > 0;
  return (
    <LoadedView loaded={loaded}>
      {(reply) => {
        const view = viewOverview(reply);
        return (
          <>
            {hasObstacles && <Banner kind="warning">{words.obstacles}</Banner>}
            <LoadedProblems loaded={loaded} />
            {state.is === 'idle' && <ClosedTemplates reply={reply} onChange={lookAgain} />}
            <RunPanel view={view} state={state} onBegin={begin} onPause={pause} />
            {/* Counted before the run; while it runs its own progress is newer. */}
            {state.is === 'idle' && <Numbers view={view} quotaLeft={reply.quotaLeft} />}
            <NeedsPerson view={view} onChange={reload} />
            <TemplateList reply={reply} onChange={lookAgain} />
            <People reply={reply} />
          </>
        );
      }}
    </LoadedView>
  );
}

function Numbers({
  view: { due, remaining, sent, mails },
  quotaLeft,
}: {
  readonly view: OverviewView;
  readonly quotaLeft: number;
}) {
  const words = useWords(certificatesWords);
  const days = planDays(mails, quotaLeft);
  const dayName = (index: number): string =>
    [words.today, words.tomorrow][index] ?? words.dayNumber(index + 1);
  return (
    <>
      <Figures
        figures={[
          [words.due, due],
          [words.remaining, remaining],
          [words.sent, sent],
          [words.quotaLeft, quotaLeft],
        ]}
      />
      {days.length > 0 && (
        <>
          <h2>{words.plan}</h2>
          <Figures figures={days.map((count, index) => [dayName(index), words.mails(count)])} />
          {days.length > 1 && <p class="quiet">{words.planHint}</p>}
        </>
      )}
    </>
  );
}

function People({ reply }: { readonly reply: OverviewReply }) {
  const language = useLanguage();
  const words = useWords(certificatesWords);
  return (
    <>
      <h2>{words.people}</h2>
      <ReasonList
        groups={overviewGroups(language)}
        entries={viewPeople(reply, language)}
        more={({ participant, kinds }) =>
          kinds.map((kind) => <SampleButton key={kind} participant={participant} kind={kind} />)
        }
      />
    </>
  );
}
