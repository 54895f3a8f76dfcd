import { useEffect, useState } from 'preact/hooks';
import { Banner } from '../form/banner';
import { Busy } from '../form/busy';
import { Button } from '../form/button';
import { useLanguage, useWords } from '../language';
import type { Place } from '../place';
import { sharedWords } from '../shared-words';
import type { OpenedPart } from './open-part';
import { openedPart, openPart } from './open-part';
import { workflowPlace } from './workflow/workflow-place';
import { WorkflowView } from './workflow/workflow-view';

const start: OpenedPart = { components: { [workflowPlace.id]: WorkflowView } };

/** What a place shows; its part of the page is fetched first when nobody has been in one of its places yet. */
export function Room({ place: { id, part } }: { readonly place: Place }) {
  const language = useLanguage();
  const words = useWords(sharedWords);
  const [opened, setOpened] = useState(part === null ? start : openedPart(part));
  const open = async (): Promise<void> => {
    if (part === null) return;
    setOpened(null);
    setOpened(await openPart(part, language));
  };
  useEffect(() => {
    if (opened === null) open();
    // Once per visit; after a failure the button asks again.
  }, []);
  if (opened === null) return <Busy />;
  if ('components' in opened) {
    const Component = opened.components[id];
    return Component === undefined ? null : <Component />;
  }
  return (
    <>
      <Banner kind="error">{opened.failure}</Banner>
      {opened.mayRetry && <Button onPress={open}>{words.retry}</Button>}
    </>
  );
}
