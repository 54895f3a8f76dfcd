import { emailIsAnAddress, interestsDiffer, packagesExist, scoresInRange } from './choice-checks';
import { participantDatesInOrder, pastDatesAreOver, sentenceDatesInOrder } from './date-checks';
import {
  ageIsPossible,
  nikIsNotRounded,
  nikIsSound,
  nikIsUnique,
  registerNumberIsUnique,
} from './identity-checks';
import { idIsGiven, restrictedDataFits, restrictedHasOwner } from './link-checks';
import { nameIsPlausible, textIsPlain } from './name-checks';
import type { RosterCheck } from './roster-check';

/** Checks of sheet Peserta; a new one is one line here. */
export const participantChecks: readonly RosterCheck[] = [
  idIsGiven,
  nameIsPlausible,
  textIsPlain,
  restrictedDataFits,
  ageIsPossible,
  nikIsSound,
  nikIsNotRounded,
  nikIsUnique,
  participantDatesInOrder,
  pastDatesAreOver,
  packagesExist,
  interestsDiffer,
  scoresInRange,
  emailIsAnAddress,
];

/** Checks of sheet Data Terbatas. */
export const restrictedChecks: readonly RosterCheck[] = [
  restrictedHasOwner,
  textIsPlain,
  registerNumberIsUnique,
  sentenceDatesInOrder,
  pastDatesAreOver,
  scoresInRange,
];
