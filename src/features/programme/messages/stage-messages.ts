import type { Messages } from '../../../kernel/problem';

/** What planning the stages says. */
export const stageMessages: Messages = {
  'programme.after_circle': {
    id: 'Paket {packages} saling menunggu. Perbaiki kolom Sesudah Paket di lembar Paket.',
    en: 'Packages {packages} wait for each other. Correct the column Sesudah Paket in sheet Paket.',
  },
  'programme.stage_cannot_be_shared': {
    id: 'Tahap {stage} diminta oleh paket {packages}, padahal ruang atau instrukturnya sama. Ubah Tahap Diminta di lembar Paket.',
    en: 'Stage {stage} is wanted by packages {packages}, but they share a room or trainer. Change Tahap Diminta in sheet Paket.',
  },
  'programme.no_packages': {
    id: 'Lembar Paket masih kosong. Isi paket pelatihan lebih dahulu.',
    en: 'Sheet Paket is empty. Fill in the training packages first.',
  },
  'programme.start_unknown': {
    id: 'Isi Tanggal mulai atau Tanggal selesai (diketik) di lembar Program.',
    en: 'Fill in Tanggal mulai or Tanggal selesai (diketik) in sheet Program.',
  },
  'programme.duration_unknown': {
    id: 'Isi Lama tahap di lembar Program.',
    en: 'Fill in Lama tahap in sheet Program.',
  },
  'programme.package_jp_unknown': {
    id: 'Isi JP paket {package} di lembar Paket, atau Lama tahap di lembar Program.',
    en: 'Fill in JP of package {package} in sheet Paket, or Lama tahap in sheet Program.',
  },
  'programme.stage_wish_invalid': {
    id: 'Tahap Diminta paket {package} harus 1 atau lebih. Perbaiki di lembar Paket.',
    en: 'Tahap Diminta of package {package} must be 1 or more. Correct it in sheet Paket.',
  },
  'programme.stage_overfull': {
    id: 'Tahap {stage} diminta oleh paket {packages}, padahal paling banyak {most} paket serentak. Ubah Tahap Diminta di lembar Paket.',
    en: 'Stage {stage} is wanted by packages {packages}, but at most {most} run at a time. Change Tahap Diminta in sheet Paket.',
  },
  'programme.no_room_in_time': {
    id: 'Tahap tidak dapat disusun dalam sepuluh tahun. Periksa Pola Hari, Hari Libur dan Lama tahap.',
    en: 'The stages do not fit into ten years. Check Pola Hari, Hari Libur and Lama tahap.',
  },
  'programme.start_is_free': {
    id: 'Tanggal mulai {date} bukan hari latihan.',
    en: 'The start date {date} is not a training day.',
  },
  'programme.end_differs': {
    id: 'Menurut hitungan selesai {computed}, yang diketik {typed}. Keduanya disimpan; periksa mana yang benar.',
    en: 'Computed end {computed}, typed end {typed}. Both are kept; check which one is right.',
  },
  'programme.stage_too_short': {
    id: 'Paket {package} perlu {needed} JP, tahapnya hanya memuat {available} JP.',
    en: 'Package {package} needs {needed} JP, its stage holds only {available} JP.',
  },
  'programme.stages_shown': {
    id: '{stages} tahap, {start} s.d. {end}. Belum ditulis ke lembar Tahap.',
    en: '{stages|stage|stages}, {start} to {end}. Not written to sheet Tahap yet.',
  },
  'programme.stages_planned': {
    id: '{stages} tahap disusun, {start} s.d. {end}: {days} hari kalender, terbukti paling pendek.',
    en: '{stages|stage|stages} planned, {start} to {end}: {days|calendar day|calendar days}, proved to be the shortest.',
  },
  'programme.stages_planned_unproved': {
    id: '{stages} tahap disusun, {start} s.d. {end}: {days} hari kalender, paling banyak {above} hari di atas batas yang terbukti.',
    en: '{stages|stage|stages} planned, {start} to {end}: {days|calendar day|calendar days}, at most {above} above the proved bound.',
  },
};
