import * as z from 'zod/mini';
import type { Requests } from '../protocol';

const window = z.string();
const sheet = z.int();
const position = z.int().check(z.minimum(1));
const nothing = z.object({});

const button = z.enum(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']);

/** What each request must look like. */
export const requestSchemas: {
  readonly [K in keyof Requests]: z.ZodMiniType<Requests[K]['ask']>;
} = {
  open: z.object({ window, line: z.string(), account: z.nullable(z.string()) }),
  close: z.object({ window }),
  chooseAccount: z.object({ window, account: z.string() }),
  rows: z.object({ sheet, from: z.int(), to: z.int() }),
  type: z.object({
    ...{ window, sheet, row: position, column: position },
    texts: z.array(z.array(z.string())),
  }),
  clear: z.object({
    ...{ window, sheet, row: position, column: position, rows: position, columns: position },
  }),
  undo: z.object({ window }),
  resizeColumn: z.object({ sheet, column: position, width: z.number() }),
  addTab: nothing,
  renameTab: z.object({ sheet, name: z.string() }),
  moveTab: z.object({ sheet, index: z.int().check(z.minimum(0)) }),
  hideTab: z.object({ sheet, hidden: z.boolean() }),
  search: z.object({ text: z.string() }),
  select: z.object({ window, sheet }),
  menu: z.object({ window, call: z.int(), functionName: z.string() }),
  run: z.object({
    ...{ window, call: z.int(), functionName: z.string() },
    args: z.array(z.unknown()),
  }),
  answer: z.object({
    window,
    question: z.int(),
    answer: z.union([button, z.object({ button, text: z.string() })]),
  }),
  mails: nothing,
  drive: nothing,
  pick: z.object({ window, id: z.string() }),
  executions: nothing,
  moveClock: z.object({ minutes: z.number().check(z.minimum(0)) }),
  setAccountType: z.object({ type: z.enum(['consumer', 'workspace']) }),
  setFault: z.object({ fault: z.nullable(z.string()) }),
  loadScenario: z.object({ scenario: z.nullable(z.string()), runAll: z.boolean() }),
};
