import { Banner } from '../../form/banner';
import { Button } from '../../form/button';
import { useWords } from '../../language';
import { useNavigation } from '../../place';
import type { Workflow } from './step-view';
import { workflowWords } from './workflow-words';

const PLACE = 'certificates';

/** Said before everything else: papers that a run of another day has left to be made or mailed. */
export function WaitingPapers({ papers }: { readonly papers: Workflow['papers'] }) {
  const words = useWords(workflowWords);
  const { has, open } = useNavigation();
  const { toMake, unsigned, mails, mailsToday } = papers;
  if (toMake + unsigned + mails === 0) return null;
  return (
    <>
      <Banner kind="info">{words.waitingPapers(papers)}</Banner>
      {has(PLACE) && toMake + unsigned + mailsToday > 0 && (
        <div class="actions">
          <Button kind="plain" onPress={() => open(PLACE)}>
            {words.goOnWithPapers}
          </Button>
        </div>
      )}
    </>
  );
}
