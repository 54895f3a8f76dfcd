import type { Messages } from '../../kernel/problem';
import { identityFindings } from './messages/identity-findings';
import { importMessages } from './messages/import';
import { otherFindings } from './messages/other-findings';
import { samePersonMessages } from './messages/same-person';

/** What the actions of the roster say, and every finding of its check. No sentence repeats a personal value. */
export const rosterMessages: Messages = {
  ...importMessages,
  ...identityFindings,
  ...otherFindings,
  ...samePersonMessages,
  'roster.validated': {
    id: '{problems} masalah, {rows} baris diperiksa.',
    en: '{problems|problem|problems}, {rows|row|rows} checked.',
  },
  'roster.found': { id: '{count} orang ditemukan.', en: '{count|person|people} found.' },
  'roster.entry_read': { id: 'Data peserta dibuka.', en: 'The entry is open.' },
  'roster.enrolled': { id: '{id} disimpan.', en: '{id} is saved.' },
  'roster.maybe_same': {
    id: 'Belum disimpan: mungkin orang ini sudah terdaftar.',
    en: 'Not saved yet: this person may be in the list already.',
  },
  'roster.person_gone': {
    id: 'Peserta {id} tidak ada lagi di lembar Peserta. Cari kembali.',
    en: 'Participant {id} is no longer in sheet Peserta. Search again.',
  },
  'roster.fixed': { id: '{fixed} sel diperbaiki.', en: '{fixed} cells fixed.' },
  'roster.fix_undone': { id: '{undone} perbaikan diurungkan.', en: '{undone} fixes undone.' },
  'roster.fix_changed_since': {
    id: 'Sel ini sudah diubah setelah diperbaiki, jadi dibiarkan.',
    en: 'This cell was changed after it was fixed, so it was left alone.',
  },
  'roster.check_set': {
    id: 'Pengaturan pemeriksaan {id} disimpan.',
    en: 'The setting of check {id} is saved.',
  },
  'roster.check_unknown': {
    id: 'Kode ini bukan kode pemeriksaan. Hapus barisnya, atau jalankan Siapkan lembar untuk melihat daftarnya.',
    en: 'This is not the code of a check. Delete the row, or run Set up sheets to see the list.',
  },
  'roster.findings_left_out': {
    id: 'Masih ada {count} temuan lagi. Perbaiki yang tampak, lalu jalankan Periksa peserta lagi.',
    en: 'There are {count|more finding|more findings}. Correct what is shown, then check again.',
  },
};
