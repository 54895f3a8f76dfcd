import type { Counters } from '../engine/types';
import type { Workbook } from '../model/workbook';
import type { StepReport } from './run-scenario';
import type { SheetView } from './sheet-view';
import { viewSheet } from './sheet-view';
import { countClashes, jpByPackage, listStages } from './summary-schedule';

type Row = ReturnType<SheetView['rows']>[number]['cells'];

/** What the programme came to, counted from the sheets and not from what the steps said of themselves. */
export function summarize(run: {
  readonly scenario: string;
  readonly workbook: Workbook;
  readonly steps: readonly StepReport[];
  readonly counters: Counters;
  readonly mailsSent: number;
  readonly wallSeconds: number;
}): Readonly<Record<string, unknown>> {
  const rowsOf = (name: string): Row[] =>
    viewSheet(run.workbook, name, 2000)
      .rows()
      .map(({ cells }) => cells);
  const verdicts = rowsOf('Kelayakan');
  const placements = rowsOf('Penempatan');
  const sessions = rowsOf('Jadwal');
  const papers = rowsOf('Sertifikat').filter((row) => row['Nomor'] !== '');
  const results = rowsOf('Kelulusan');
  const virtualMs = run.steps.reduce((sum, step) => sum + step.virtualMs, 0);
  return {
    scenario: run.scenario,
    participants: rowsOf('Peserta').length,
    eligible: countWhere(verdicts, 'Kelayakan', 'Memenuhi'),
    selected: countWhere(placements, 'Status', 'Terpilih'),
    reserve: countWhere(placements, 'Status', 'Cadangan'),
    rejected: countWhere(verdicts, 'Kelayakan', 'Tidak memenuhi'),
    undecided: countWhere(verdicts, 'Kelayakan', 'Belum dapat dinilai'),
    rejectedByReason: tally(
      verdicts.filter((row) => row['Kelayakan'] === 'Tidak memenuhi'),
      'Aturan Pertama',
    ),
    packages: rowsOf('Paket').map((row) => ({
      code: row['Kode Paket'],
      name: row['Nama Paket'],
      capacity: Number(row['Kapasitas']),
      placed: placements.filter(
        (placed) => placed['Status'] === 'Terpilih' && placed['Kode Paket'] === row['Kode Paket'],
      ).length,
    })),
    stages: listStages(rowsOf('Tahap')),
    sessions: sessions.length,
    clashes: countClashes(sessions),
    jpByPackage: jpByPackage(sessions),
    results: tally(results, 'Hasil'),
    certificates: {
      issued: papers.length,
      byKind: tally(papers, 'Jenis Surat'),
      byState: tally(papers, 'Keadaan'),
      numbers: papers.map((row) => row['Nomor']),
    },
    mails: { sent: run.mailsSent },
    serviceCalls: run.counters.services,
    virtualSeconds: Math.round(virtualMs / 100) / 10,
    wallSeconds: Math.round(run.wallSeconds * 10) / 10,
  };
}

function countWhere(rows: readonly Row[], header: string, value: string): number {
  return rows.filter((row) => row[header] === value).length;
}

function tally(rows: readonly Row[], header: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const value = row[header] ?? '';
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}
