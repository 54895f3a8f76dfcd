import type { Action } from '../../../ports/action';
import { done } from '../../../ports/action';
import { read } from '../../../ports/tables';
import type { GraduatesReply } from '../contract';
import { graduatesRequest } from '../contract';
import { graduationTable } from '../tables';

/** The rows of Kelulusan as they stand; rows with a bad cell are among the problems instead. */
export const listGraduatesAction: Action<Record<string, never>, GraduatesReply> = {
  id: 'assessment.graduates',
  input: graduatesRequest,
  writes: false,
  run(ports) {
    const { rows, problems } = read(ports, graduationTable);
    const people = rows.map(({ row, value }) => ({ ...value, row }));
    const message = { code: 'assessment.graduates_listed', values: { people: people.length } };
    return done({ people }, message, problems);
  },
};
