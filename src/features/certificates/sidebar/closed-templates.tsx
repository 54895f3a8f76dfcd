import { Button } from '../../../sidebar/form/button';
import { RunAction } from '../../../sidebar/form/run-action';
import { useWords } from '../../../sidebar/language';
import type { OverviewReply } from '../contract';
import { templateWords } from './template-words';
import type { TemplatesView } from './view-templates';
import { renewalOf, viewTemplates } from './view-templates';

/** What somebody can do who cannot use the workbook's template; nothing when he can. */
export function ClosedTemplates({
  reply,
  onChange,
}: {
  readonly reply: OverviewReply;
  readonly onChange: () => Promise<void>;
}) {
  const words = useWords(templateWords);
  const view = viewTemplates(reply);
  if (view.closed.length + view.lost.length === 0) return null;
  return (
    <>
      <h2>{words.closed}</h2>
      {view.closed.length > 0 && <TwoWays view={view} reply={reply} onChange={onChange} />}
      {view.lost.length > 0 && <LostTemplates view={view} onChange={onChange} />}
    </>
  );
}

function TwoWays({
  view: { closed, owners },
  reply: { account, canPick },
  onChange,
}: {
  readonly view: TemplatesView;
  readonly reply: OverviewReply;
  readonly onChange: () => Promise<void>;
}) {
  const words = useWords(templateWords);
  const names = owners.join(', ');
  return (
    <>
      <h3>{words.pickTitle}</h3>
      <p>{words.pickHint(names, account)}</p>
      <p class="quiet">{canPick ? words.pickBelow : words.noPicker}</p>
      <div class="actions">
        <Button onPress={onChange}>{words.checkAgain}</Button>
      </div>
      <h3>{words.ownTitle}</h3>
      <p>{words.ownHint(names)}</p>
      <RunAction
        kind="plain"
        label={words.makeOwn}
        action="certificates.renewTemplates"
        input={renewalOf(closed)}
        onDone={onChange}
      />
    </>
  );
}

function LostTemplates({
  view: { lost },
  onChange,
}: {
  readonly view: TemplatesView;
  readonly onChange: () => Promise<void>;
}) {
  const words = useWords(templateWords);
  return (
    <>
      <p>{words.lostHint}</p>
      <div class="actions">
        <Button onPress={onChange}>{words.checkAgain}</Button>
      </div>
      <RunAction
        kind="plain"
        label={words.makeAgain}
        action="certificates.renewTemplates"
        input={renewalOf(lost)}
        onDone={onChange}
      />
    </>
  );
}
