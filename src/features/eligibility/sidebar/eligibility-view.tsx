import { useDraft } from '../../../sidebar/draft';
import { PersonScreen } from './person-screen';
import { RulesScreen } from './rules-screen';
import type { Screen } from './screen';
import { VerdictsScreen } from './verdicts-screen';
import './eligibility.css';

/** *Kelayakan*: judges everybody, shows who may take part and why not, and the rules that say so. */
export function EligibilityView() {
  const [screen, open] = useDraft<Screen>('eligibility.screen', { at: 'verdicts' });
  if (screen.at === 'rules') return <RulesScreen rule={screen.rule} onOpen={open} />;
  if (screen.at === 'person') {
    return (
      <PersonScreen participant={screen.participant} onBack={() => open({ at: 'verdicts' })} />
    );
  }
  return <VerdictsScreen onOpen={open} />;
}
