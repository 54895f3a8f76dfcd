import { useDraft } from '../../../sidebar/draft';
import { AgainScreen } from './again-screen';
import { PairsScreen } from './pairs-screen';
import { PersonScreen } from './person-screen';
import type { Screen } from './screen';
import { SeatsScreen } from './seats-screen';

/** *Penempatan*: places the eligible, says why, offers swaps, and passes on a seat that frees. */
export function PlacementView() {
  const [screen, open] = useDraft<Screen>('placement.screen', { at: 'seats' });
  const back = (): void => open({ at: 'seats' });
  if (screen.at === 'again') return <AgainScreen onBack={back} />;
  if (screen.at === 'pairs') return <PairsScreen onBack={back} />;
  if (screen.at === 'person') {
    return <PersonScreen key={screen.id} id={screen.id} onBack={back} />;
  }
  return <SeatsScreen onOpen={open} />;
}
