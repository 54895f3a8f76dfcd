import { RunAction } from '../../../sidebar/form/run-action';
import { useWords } from '../../../sidebar/language';
import type { Paper } from '../core';
import { certificatesWords } from './certificates-words';
import { templateWords } from './template-words';
import type { OverviewView } from './view-overview';

/** What no run can settle: papers in review, papers that failed, papers in the Drive of others. */
export function NeedsPerson({
  view: { inReview, failed, ofOthers, begunByOthers },
  onChange,
}: {
  readonly view: OverviewView;
  readonly onChange: () => void;
}) {
  const words = useWords(certificatesWords);
  const { begunByOther } = useWords(templateWords);
  const nameOf = (owner: string): string => (owner === '' ? words.unknownOwner : owner);
  return (
    <>
      {inReview.length > 0 && <h2>{words.toDecide}</h2>}
      {inReview.length > 0 && <p class="quiet">{words.decideHint}</p>}
      <ul class="problems">
        {inReview.map((paper) => (
          <li key={paper.id}>
            <PaperTitle paper={paper} />
            <Decision paper={paper.id} label={words.wasSent} sent={true} onChange={onChange} />
            <Decision paper={paper.id} label={words.sendAgain} sent={false} onChange={onChange} />
          </li>
        ))}
      </ul>
      {failed.length > 0 && <h2>{words.failed}</h2>}
      <ul class="problems">
        {failed.map((paper) => (
          <li key={paper.id}>
            <PaperTitle paper={paper} />
            <p>{paper.note}</p>
          </li>
        ))}
      </ul>
      {ofOthers.size + begunByOthers.size > 0 && <h2>{words.others}</h2>}
      {[...ofOthers].map(([owner, count]) => (
        <p key={owner}>{words.othersHint(nameOf(owner), count)}</p>
      ))}
      {[...begunByOthers].map(([owner, count]) => (
        <p key={owner}>{begunByOther(nameOf(owner), count)}</p>
      ))}
    </>
  );
}

function PaperTitle({ paper: { name, number, mailTo } }: { readonly paper: Paper }) {
  return (
    <p>
      {name}, {number}
      {mailTo !== '' && ` → ${mailTo}`}
    </p>
  );
}

function Decision({
  paper,
  label,
  sent,
  onChange,
}: {
  readonly paper: string;
  readonly label: string;
  readonly sent: boolean;
  readonly onChange: () => void;
}) {
  return (
    <RunAction
      kind="plain"
      label={label}
      action="certificates.decide"
      input={{ paper, sent }}
      onDone={onChange}
    />
  );
}
