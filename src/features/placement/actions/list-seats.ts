import type { Action } from '../../../ports/action';
import { done } from '../../../ports/action';
import { read } from '../../../ports/tables';
import { packagesTable } from '../../programme/index';
import type { SeatsReply } from '../contract';
import { listInput } from '../contract';
import { placementTable } from '../tables';

/** The rows of Penempatan as they stand, and the packages; rows with a bad cell are among the problems instead. */
export const listSeatsAction: Action<Record<string, never>, SeatsReply> = {
  id: 'placement.list',
  input: listInput,
  writes: false,
  run(ports) {
    const packages = read(ports, packagesTable);
    const placement = read(ports, placementTable);
    const reply: SeatsReply = {
      packages: packages.rows.map(({ value: { code, name, maxCapacity } }) => {
        return { code, name, capacity: maxCapacity ?? 0 };
      }),
      people: placement.rows.map(({ row, value }) => ({ ...value, row })),
    };
    const message = { code: 'placement.listed', values: { people: reply.people.length } };
    return done(reply, message, [...packages.problems, ...placement.problems]);
  },
};
