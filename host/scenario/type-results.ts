import type { Workbook } from '../model/workbook';
import { createChance } from './chance';
import { typedDate } from './iso-days';
import { UserError } from './read-scenario';
import type { ResultsRule, Scenario } from './schema';
import type { SheetView } from './sheet-view';
import { viewSheet } from './sheet-view';
import { yearOf } from './type-scenario';

/** Types results into the rows that Nilai offers. Returns the number of rows typed. */
export function typeResults(workbook: Workbook, scenario: Scenario): number {
  const sheet = viewSheet(workbook, 'Nilai', yearOf(scenario));
  const rows = sheet.rows();
  const assessedOn = typedDate(scenario.issuesAt.slice(0, 10));
  const { results } = scenario;
  if (!('rule' in results)) refuseUnmatched(results.cells, rows);
  const attemptsOf =
    'rule' in results
      ? attemptsByRule(results.rule, rows, presentEnough(workbook, scenario))
      : (participant: string, unit: string): readonly string[] =>
          results.cells.find(
            (cell) => cell.participant === participant && (cell.unit ?? unit) === unit,
          )?.attempts ?? [results.others];
  for (const { row, cells } of rows) {
    const attempts = attemptsOf(cells['ID Peserta'] ?? '', cells['Kode Unit'] ?? '');
    const typed = Object.fromEntries(attempts.map((attempt, i) => [`Uji ${i + 1}`, attempt]));
    const days = attempts.map((_, i) => [`Tanggal ${i + 1}`, assessedOn] as const);
    sheet.type(row, { ...typed, ...Object.fromEntries(days) });
  }
  return rows.length;
}

/** A cell that meets no row of the sheet is a slip of the scenario. */
function refuseUnmatched(
  named: readonly { readonly participant: string; readonly unit?: string | undefined }[],
  rows: ReturnType<SheetView['rows']>,
): void {
  const known = new Set(
    rows.flatMap(({ cells }) => [
      cells['ID Peserta'],
      `${cells['ID Peserta']} ${cells['Kode Unit']}`,
    ]),
  );
  for (const { participant, unit } of named) {
    const wanted = unit === undefined ? participant : `${participant} ${unit}`;
    if (!known.has(wanted)) {
      throw new UserError(`Skenario, bagian "results.cells": tidak ada nilai untuk ${wanted}.`);
    }
  }
}

function attemptsByRule(
  rule: ResultsRule,
  rows: ReturnType<SheetView['rows']>,
  candidates: readonly string[],
): (participant: string, unit: string) => readonly string[] {
  const chance = createChance(rule.seed);
  const failing = new Map<string, string>();
  for (const participant of chance.shuffle(candidates).slice(0, rule.notCompetent.people)) {
    const units = rows.filter(({ cells }) => cells['ID Peserta'] === participant);
    failing.set(participant, chance.pick(units).cells['Kode Unit'] ?? '');
  }
  return (participant, unit) => {
    if (failing.get(participant) === unit) return ['BK', 'BK', 'BK'];
    return chance.happens(rule.secondAttempt) ? ['BK', 'K'] : ['K'];
  };
}

/** People who came to at least nine sessions of ten, so that only their results decide. */
function presentEnough(workbook: Workbook, scenario: Scenario): string[] {
  const sessions = new Map<string, { held: number; present: number }>();
  for (const { cells } of viewSheet(workbook, 'Presensi', yearOf(scenario)).rows()) {
    const participant = cells['ID Peserta'] ?? '';
    const seen = sessions.get(participant) ?? { held: 0, present: 0 };
    const isPresent = cells['Kode'] === 'H';
    sessions.set(participant, { held: seen.held + 1, present: seen.present + (isPresent ? 1 : 0) });
  }
  return [...sessions]
    .filter(([, { held, present }]) => present * 10 >= held * 9)
    .map(([participant]) => participant)
    .sort();
}
