import type { Action } from '../../../ports/action';
import { done } from '../../../ports/action';
import { read } from '../../../ports/tables';
import type { VerdictsReply } from '../contract';
import { listInput } from '../contract';
import { verdictToday } from '../core/index';
import { eligibilityTable } from '../tables';

/** The rows of Kelayakan as they stand; rows with a bad cell are among the problems instead. */
export const listVerdictsAction: Action<Record<string, never>, VerdictsReply> = {
  id: 'eligibility.list',
  input: listInput,
  writes: false,
  run(ports) {
    const { rows, problems } = read(ports, eligibilityTable);
    const date = ports.clock.today();
    const people = rows.map(({ row, value }) => {
      return { ...value, row, today: verdictToday(value, date) };
    });
    const message = { code: 'eligibility.listed', values: { people: people.length } };
    return done({ people }, message, problems);
  },
};
