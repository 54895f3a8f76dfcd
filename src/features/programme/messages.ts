import type { Messages } from '../../kernel/problem';
import { calendarMessages } from './messages/calendar-messages';
import { formMessages } from './messages/form-messages';
import { stageMessages } from './messages/stage-messages';

/** What the programme says; every code of its problems and results. */
export const programmeMessages: Messages = {
  ...formMessages,
  ...calendarMessages,
  ...stageMessages,
};
