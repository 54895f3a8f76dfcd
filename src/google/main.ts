import { callAction as answer } from '../app/call-action';
import { openDoor } from '../app/door';
import { runMenu, showMenu } from './menu';
import { openPart } from './parts';
import { openPorts } from './ports';
import {
  openExplainDialog,
  openImportDialog,
  openPrintDialog,
  openRegisterDialog,
  openSidebar,
} from './sidebar';
import { readSidebarPart } from './sidebar-parts';

/** Apps Script: runs when the file is opened, perhaps in AuthMode.NONE: nothing but the menu may be touched. */
export function onOpen(): void {
  showMenu();
}

/** Apps Script: the file is already open when the add-on is installed. */
export function onInstall(): void {
  showMenu();
}

/** The one function that sidebars call: JSON text in, JSON text out. */
export function callAction(requestJson: string): string {
  return answer(openDoor(openPart), openPorts(), requestJson);
}

/** The file of a part of the sidebar's page; the page asks when a place of that part is first opened. */
export function sidebarPart(name: string): string {
  return readSidebarPart(name);
}

/** Opens the sidebar at its home, *Alur kerja*. */
export function menuOpenWorkflow(): void {
  openSidebar();
}

/** Opens the dialog *Impor peserta*. */
export function menuImportRoster(): void {
  openImportDialog();
}

/** Opens the dialog *Cetak & bagikan jadwal*. */
export function menuPrintSchedule(): void {
  openPrintDialog();
}

/** Opens the dialog *Kenapa jadwal tidak bisa?*. */
export function menuExplainSchedule(): void {
  openExplainDialog();
}

/** Opens the dialog *Daftar hadir & isian mingguan*. */
export function menuOpenRegister(): void {
  openRegisterDialog();
}

export const menuSetUpSheets = runMenu('menuSetUpSheets');
export const menuCheckProgramme = runMenu('menuCheckProgramme');
export const menuPlanStages = runMenu('menuPlanStages');
export const menuValidateRoster = runMenu('menuValidateRoster');
export const menuJudgeEligibility = runMenu('menuJudgeEligibility');
export const menuProposePlacement = runMenu('menuProposePlacement');
export const menuGenerateSchedule = runMenu('menuGenerateSchedule');
export const menuCheckSchedule = runMenu('menuCheckSchedule');
export const menuPrepareAttendance = runMenu('menuPrepareAttendance');
export const menuCloseSessions = runMenu('menuCloseSessions');
export const menuSummarizeAttendance = runMenu('menuSummarizeAttendance');
export const menuPrepareAssessment = runMenu('menuPrepareAssessment');
export const menuJudgeParticipants = runMenu('menuJudgeParticipants');
export const menuIssueCertificates = runMenu('menuIssueCertificates');
export const menuContinueCertificates = runMenu('menuContinueCertificates');
export const menuRetryCertificates = runMenu('menuRetryCertificates');
export const menuPrepareFollowUp = runMenu('menuPrepareFollowUp');
export const menuRefreshReports = runMenu('menuRefreshReports');
export const menuReportWithoutNames = runMenu('menuReportWithoutNames');
