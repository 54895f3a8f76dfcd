import {
  ageIsPossible,
  birthDateIsKnown,
  birthYearIsNotAlone,
  placeAndDateApart,
} from './birth-checks';
import { interestsDiffer, packagesExist, scoresInRange } from './choice-checks';
import { emailIsAnAddress, phoneIsANumber, photoIsInDrive } from './contact-checks';
import { participantDatesInOrder, pastDatesAreOver, sentenceDatesInOrder } from './date-checks';
import {
  familyCardIsWhole,
  nikFillsGaps,
  nikIsNotRounded,
  nikIsSound,
  nikIsUnique,
} from './identity-checks';
import { idIsGiven, restrictedDataFits, restrictedHasOwner } from './link-checks';
import { nameIsFormal, nameIsPlausible, textIsPlain, textIsWhole } from './name-checks';
import {
  offenceIsNamed,
  registerFitsStatus,
  registerNumberIsUnique,
  remissionsAreReadable,
  riskIsKnown,
  sentenceIsReadable,
} from './register-checks';
import type { RosterCheck } from './roster-check';
import { datesAreWhole } from './typing-checks';

/** Checks of sheet Peserta; a new one is one line here, and its kinds of findings lines of the list of kinds. */
export const participantChecks: readonly RosterCheck[] = [
  idIsGiven,
  nameIsPlausible,
  nameIsFormal,
  textIsPlain,
  textIsWhole,
  restrictedDataFits,
  birthYearIsNotAlone,
  ageIsPossible,
  birthDateIsKnown,
  placeAndDateApart,
  datesAreWhole,
  nikIsSound,
  nikIsNotRounded,
  nikIsUnique,
  nikFillsGaps,
  familyCardIsWhole,
  participantDatesInOrder,
  pastDatesAreOver,
  packagesExist,
  interestsDiffer,
  scoresInRange,
  emailIsAnAddress,
  phoneIsANumber,
  photoIsInDrive,
];

/** Checks of sheet Data Terbatas. */
export const restrictedChecks: readonly RosterCheck[] = [
  restrictedHasOwner,
  textIsPlain,
  textIsWhole,
  registerNumberIsUnique,
  registerFitsStatus,
  sentenceIsReadable,
  remissionsAreReadable,
  offenceIsNamed,
  riskIsKnown,
  sentenceDatesInOrder,
  pastDatesAreOver,
  datesAreWhole,
  scoresInRange,
];
