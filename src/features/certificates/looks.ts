import type { SheetLook } from '../../ports/supplies';
import { lookOf } from '../../ports/supplies';
import { papersTable } from './tables';

export const certificatesLooks: readonly SheetLook[] = [
  lookOf(papersTable, '#f9ab00', {
    id: 140,
    participant: 90,
    kind: 150,
    name: 220,
    package: 90,
    number: 200,
    sequence: 90,
    issuedOn: 100,
    version: 70,
    mailTo: 220,
    note: 260,
    mailedAt: 150,
    state: 130,
    sha256: 90,
    documentId: 140,
    pdfId: 140,
    owner: 200,
    abandoned: 200,
    fileName: 260,
    printed: 200,
    series: 90,
    replaces: 140,
    reprints: 90,
    revocation: 160,
  }),
];
