import type { OperationTable } from '../operation-context';
import { cacheOperations } from './cache';
import { fetchOperations } from './fetch';
import { lockOperations } from './lock';
import { mailOperations } from './mail';
import { propertiesOperations } from './properties';
import { protectionOperations } from './protection';
import { rangeReadOperations } from './range-read';
import { rangeWriteOperations } from './range-write';
import { sessionOperations } from './session';
import { sheetOperations } from './sheet';
import { spreadsheetOperations } from './spreadsheet';
import { uiOperations } from './ui';
import { utilitiesOperations } from './utilities';

/** Everything that a script can ask of the engine. */
export const OPERATIONS: OperationTable = {
  ...spreadsheetOperations,
  ...sheetOperations,
  ...protectionOperations,
  ...rangeReadOperations,
  ...rangeWriteOperations,
  ...uiOperations,
  ...mailOperations,
  ...propertiesOperations,
  ...cacheOperations,
  ...lockOperations,
  ...sessionOperations,
  ...utilitiesOperations,
  ...fetchOperations,
  notEmulated({ host, execution }, member) {
    host.counters.countNotEmulated(member);
    execution.logs.push({ level: 'error', text: `not emulated: ${member}` });
    return null;
  },
};
