/**
 * Sheets of later steps that name participants in a column *ID Peserta*. The roster knows them by name alone: what somebody did under an
 * id stays under that id.
 */
export const PARTICIPANT_HEADER = 'ID Peserta';

/** Made again from the roster whenever their step runs: a row under an id that was merged leaves by itself. */
export const rebuiltSheets: readonly string[] = [
  'Kelayakan',
  'Penempatan',
  'Rekap Presensi',
  'Kelulusan',
];

/** What happened: such rows never move to another id. */
export const factSheets: readonly string[] = [
  'Presensi',
  'Keikutsertaan',
  'Nilai',
  'Sertifikat',
  'Tindak Lanjut',
];
