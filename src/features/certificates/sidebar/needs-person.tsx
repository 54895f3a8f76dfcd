import { useState } from 'preact/hooks';
import { Banner } from '../../../sidebar/form/banner';
import { RunAction } from '../../../sidebar/form/run-action';
import { TextField } from '../../../sidebar/form/text-field';
import { useWords } from '../../../sidebar/language';
import type { Paper } from '../core';
import { certificatesWords } from './certificates-words';
import { SendAgain } from './paper-menu';
import { paperWords } from './paper-words';
import { templateWords } from './template-words';
import type { OverviewView } from './view-overview';

/** What no run can settle: papers in review, papers that failed, papers in the Drive of others. */
export function NeedsPerson({
  view: { inReview, failed, returned, ofOthers, begunByOthers, leftBehind, remaining },
  lost,
  onChange,
}: {
  readonly view: OverviewView;
  /** Numbers that no row has any more. */
  readonly lost: number;
  readonly onChange: () => void;
}) {
  const words = useWords(certificatesWords);
  const ofFiles = useWords(templateWords);
  const ofPapers = useWords(paperWords);
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
      {returned.length > 0 && <h2>{ofPapers.returnedTitle}</h2>}
      <ul class="problems">
        {returned.map((paper) => (
          <li key={paper.id}>
            <PaperTitle paper={paper} />
            <p>{paper.note}</p>
            <SendAgain paper={paper} onChange={onChange} />
          </li>
        ))}
      </ul>
      {lost > 0 && <LostNumbers onChange={onChange} />}
      {ofOthers.size + begunByOthers.size > 0 && <h2>{words.others}</h2>}
      {[...ofOthers].map(([owner, count]) => (
        <p key={owner}>{words.othersHint(nameOf(owner), count)}</p>
      ))}
      {[...begunByOthers].map(([owner, count]) => (
        <p key={owner}>{ofFiles.begunByOther(nameOf(owner), count)}</p>
      ))}
      <LeftFiles count={leftBehind} mayThrowAway={remaining === 0} onChange={onChange} />
    </>
  );
}

/** Any step of the run throws them away; the button is for when there is nothing else to go on with. */
function LeftFiles({
  count,
  mayThrowAway,
  onChange,
}: {
  readonly count: number;
  readonly mayThrowAway: boolean;
  readonly onChange: () => void;
}) {
  const words = useWords(templateWords);
  const [isDone, setDone] = useState(false);
  const finish = (): void => {
    setDone(true);
    onChange();
  };
  if (count === 0) return isDone ? <Banner kind="done">{words.thrownAway}</Banner> : null;
  return (
    <>
      <h2>{words.leftBehind}</h2>
      <p>{words.leftBehindHint(count)}</p>
      {mayThrowAway && (
        <RunAction
          kind="plain"
          label={words.throwAway}
          action="certificates.step"
          input={{ budgetMs: 0 }}
          onDone={finish}
        />
      )}
    </>
  );
}

function LostNumbers({ onChange }: { readonly onChange: () => void }) {
  const words = useWords(paperWords);
  const [reason, setReason] = useState('');
  return (
    <>
      <h2>{words.lost}</h2>
      <p class="quiet">{words.lostHint}</p>
      <TextField label={words.reason} value={reason} onChange={setReason} />
      <RunAction
        kind="plain"
        label={words.enterVoid}
        action="certificates.noteLostNumbers"
        input={{ reason }}
        onDone={onChange}
      />
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
