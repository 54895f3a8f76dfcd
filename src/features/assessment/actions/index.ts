import type { Action } from '../../../ports/action';
import { classResultsAction } from './class-results';
import { judgeAction } from './judge';
import { listGraduatesAction } from './list-graduates';
import { noteAction } from './note';
import { prepareAction } from './prepare';
import { recordAction } from './record';

export const assessmentActions: readonly Action[] = [
  prepareAction,
  recordAction,
  noteAction,
  judgeAction,
  classResultsAction,
  listGraduatesAction,
];
