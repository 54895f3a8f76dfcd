import type { Action } from '../../../ports/action';
import { classDayAction } from './class-day';
import { closeAction } from './close';
import { prepareAction } from './prepare';
import { recordAction } from './record';
import { earlyWarningsAction, summarizeAction } from './summarize';

export const attendanceActions: readonly Action[] = [
  classDayAction,
  prepareAction,
  recordAction,
  closeAction,
  summarizeAction,
  earlyWarningsAction,
];
