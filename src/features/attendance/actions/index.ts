import type { Action } from '../../../ports/action';
import { classDayAction } from './class-day';
import { closeAction } from './close';
import { makeUpAction } from './make-up';
import {
  listParticipationsAction,
  removeParticipationAction,
  saveParticipationAction,
} from './participations';
import { prepareAction } from './prepare';
import { recordAction } from './record';
import { setSessionAction } from './set-session';
import { signInAction } from './sign-in';
import { earlyWarningsAction, summarizeAction } from './summarize';

export const attendanceActions: readonly Action[] = [
  classDayAction,
  prepareAction,
  recordAction,
  closeAction,
  summarizeAction,
  earlyWarningsAction,
  setSessionAction,
  signInAction,
  makeUpAction,
  listParticipationsAction,
  saveParticipationAction,
  removeParticipationAction,
];
