import type { Workbook } from '../model/workbook';
import type { Chance } from './chance';
import { createChance } from './chance';
import { isoOf } from './iso-days';
import { UserError } from './read-scenario';
import type { AttendanceRule, Scenario } from './schema';
import { viewSheet } from './sheet-view';
import { yearOf } from './type-scenario';

const SERIAL_OF_1970 = 25_569;

interface Entry {
  readonly row: number;
  readonly participant: string;
  readonly date: string;
}

/** Types attendance codes into the rows that Presensi offers. Returns the number typed. */
export function typeAttendance(workbook: Workbook, scenario: Scenario): number {
  const sheet = viewSheet(workbook, 'Presensi', yearOf(scenario));
  const entries = sheet.rows().map(({ row, cells }): Entry => {
    const date = isoOf(Number(cells['Tanggal']) - SERIAL_OF_1970);
    return { row, participant: cells['ID Peserta'] ?? '', date };
  });
  const { attendance } = scenario;
  if ('rule' in attendance) {
    const codes = codesByRule(attendance.rule, entries);
    for (const [row, code] of codes) sheet.type(row, codeCells(code, attendance.rule.seed + row));
    return codes.size;
  }
  refuseUnmatched(attendance.cells, entries);
  for (const { row, participant, date } of entries) {
    const named = attendance.cells.find(
      (cell) => cell.participant === participant && (cell.date ?? date) === date,
    );
    const late = named?.lateMinutes === undefined ? {} : { 'Menit Terlambat': named.lateMinutes };
    sheet.type(row, { Kode: named?.code ?? attendance.others, ...late });
  }
  return entries.length;
}

/** A cell that meets no row of the sheet is a slip of the scenario. */
function refuseUnmatched(
  cells: readonly { readonly participant: string; readonly date?: string | undefined }[],
  entries: readonly Entry[],
): void {
  const known = new Set(
    entries.flatMap(({ participant, date }) => [participant, `${participant} ${date}`]),
  );
  for (const { participant, date } of cells) {
    const wanted = date === undefined ? participant : `${participant} ${date}`;
    if (!known.has(wanted)) {
      throw new UserError(`Skenario, bagian "attendance.cells": tidak ada sesi untuk ${wanted}.`);
    }
  }
}

function codesByRule(rule: AttendanceRule, entries: readonly Entry[]): Map<number, string> {
  const chance = createChance(rule.seed);
  const people = [...new Set(entries.map((entry) => entry.participant))].sort();
  const seldom = new Set(chance.shuffle(people).slice(0, rule.below.people));
  const codes = new Map<number, string>();
  for (const participant of people) {
    const own = chance.shuffle(entries.filter((entry) => entry.participant === participant));
    const rows = own.map((entry) => entry.row);
    const chosen = seldom.has(participant)
      ? seldomCodes(rule, chance, rows.length)
      : usualCodes(rule, chance, rows.length);
    rows.forEach((row, index) => {
      codes.set(row, chosen[index] ?? 'H');
    });
  }
  return codes;
}

function seldomCodes(rule: AttendanceRule, chance: Chance, sessions: number): string[] {
  const present = Math.floor(sessions * rule.below.attend);
  return Array.from({ length: sessions }, (_, index) =>
    index < present ? 'H' : pickAbsence(rule, chance),
  );
}

function usualCodes(rule: AttendanceRule, chance: Chance, sessions: number): string[] {
  let mayMiss = sessions - Math.ceil(sessions * rule.othersAtLeast);
  return Array.from({ length: sessions }, () => {
    const code = pickCode(rule.codes, chance);
    if (code === 'H' || mayMiss === 0) return 'H';
    mayMiss -= 1;
    return code;
  });
}

function pickAbsence(rule: AttendanceRule, chance: Chance): string {
  const { H: _present, T: _late, ...absences } = rule.codes;
  return pickCode(absences, chance);
}

function pickCode(weights: Readonly<Record<string, number>>, chance: Chance): string {
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  let left = chance.between(1, Math.max(1, Math.round(total * 100))) / 100;
  for (const [code, weight] of Object.entries(weights)) {
    left -= weight;
    if (left <= 0) return code;
  }
  return 'A';
}

function codeCells(code: string, seed: number): Readonly<Record<string, string | number>> {
  if (code !== 'T') return { Kode: code };
  return { Kode: code, 'Menit Terlambat': createChance(seed).between(5, 30) };
}
