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
import { DayPlan } from './day-plan';
import { NeedsPerson } from './needs-person';
import { PaperMenu } from './paper-menu';
import { PdfButton } from './pdf-button';
import { RunPanel } from './run-panel';
import { SigningPanel } from './signing/signing-panel';
import { TemplateList } from './template-list';
import { useRun } from './use-run';
import { VerifierPanel } from './verifier-panel';
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
  const hasObstacles =
    answer?.status === 'done' && answer.problems.some(({ severity }) => severity === 'error');
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
            {state.is === 'idle' && <Numbers view={view} reply={reply} />}
            <SigningPanel reply={reply} onChange={lookAgain} />
            <NeedsPerson view={view} lost={reply.lostNumbers.length} onChange={reload} />
            <TemplateList reply={reply} onChange={lookAgain} />
            <People reply={reply} onChange={lookAgain} />
            <VerifierPanel verifier={reply.verifier} onChange={reload} />
          </>
        );
      }}
    </LoadedView>
  );
}

function Numbers({ view, reply }: { readonly view: OverviewView; readonly reply: OverviewReply }) {
  const words = useWords(certificatesWords);
  return (
    <>
      <Figures
        figures={[
          [words.due, view.due],
          [words.remaining, view.remaining],
          ...(view.unsigned === 0 ? [] : [[words.unsigned, view.unsigned] as const]),
          [words.sent, view.sent],
          [words.quotaLeft, reply.quotaLeft],
        ]}
      />
      <DayPlan view={view} reply={reply} />
    </>
  );
}

/** The name that is most likely to spoil a layout, before the first number is given. */
function Longest({
  longest: { participant, kind, name },
}: {
  readonly longest: NonNullable<OverviewReply['longestName']>;
}) {
  const words = useWords(certificatesWords);
  return (
    <>
      <p class="quiet">{words.longestName(name, [...name].length)}</p>
      <PdfButton
        label={words.sampleOfLongest}
        openLabel={words.openSample}
        action="certificates.preview"
        input={{ participant, kind }}
      />
    </>
  );
}

function People({
  reply,
  onChange,
}: {
  readonly reply: OverviewReply;
  readonly onChange: () => void;
}) {
  const language = useLanguage();
  const words = useWords(certificatesWords);
  return (
    <>
      <h2>{words.people}</h2>
      {reply.longestName !== null && <Longest longest={reply.longestName} />}
      <ReasonList
        groups={overviewGroups(language)}
        entries={viewPeople(reply, language)}
        more={({ participant, kinds, papers }) => (
          <>
            {papers.map((paper) => (
              <PaperMenu key={paper.id} paper={paper} onChange={onChange} />
            ))}
            {kinds.map((kind) => (
              <PdfButton
                key={kind}
                label={`${words.sample}: ${words.kinds[kind]}`}
                openLabel={words.openSample}
                action="certificates.preview"
                input={{ participant, kind }}
              />
            ))}
          </>
        )}
      />
    </>
  );
}
