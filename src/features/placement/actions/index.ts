import type { Action } from '../../../ports/action';
import { compareRosterAction } from './compare-roster';
import { explainPersonAction } from './explain-person';
import { listSeatsAction } from './list-seats';
import { listPairsAction, removePairAction, savePairAction } from './pairs';
import { nextForSeatAction, passSeatAction } from './pass-seat';
import { proposeAction } from './propose-placement';
import { swapSeatsAction } from './swap-seats';

export const placementActions: readonly Action[] = [
  proposeAction,
  listSeatsAction,
  explainPersonAction,
  swapSeatsAction,
  nextForSeatAction,
  passSeatAction,
  compareRosterAction,
  listPairsAction,
  savePairAction,
  removePairAction,
];
