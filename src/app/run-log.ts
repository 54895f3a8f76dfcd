import { column, defineTable, requiredText, text } from '../kernel/table';
import type { Ports } from '../ports/ports';

/** The log of every run that wrote, sheet Catatan: who, when, what. Ids and counts, never names. */
export const runLogTable = defineTable({
  sheet: 'Catatan',
  key: 'id',
  protection: 'warning',
  columns: {
    id: column('ID Catatan', requiredText),
    at: column('Waktu', text),
    account: column('Akun', text),
    action: column('Tindakan', text),
    outcome: column('Hasil', text),
    note: column('Ringkasan', text),
  },
});

/** The word of column Hasil. */
const DONE = 'selesai';

/** Notes one run below the last. Before the sheets are set up there is no log, and none is forced. */
export function noteRun(ports: Ports, action: string, note: string): void {
  const kinds = Object.values(runLogTable.columns).map((logColumn) => logColumn.type.kind);
  const cells = [ports.ids.next(), ports.clock.now(), ports.account.email(), action, DONE, note];
  ports.workbook.append(runLogTable.sheet, cells, kinds);
}
