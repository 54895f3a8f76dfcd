import type { Messages } from '../../kernel/problem';

export const placementMessages: Messages = {
  'placement.seat_wanted': {
    id: 'Minat {choice}, skor {score}.',
    en: 'Choice {choice}, score {score}.',
  },
  'placement.seat_below_first': {
    id: 'Minat {choice}, skor {score}. Paket {package} tidak didapat (skor {wantedScore}); peserta terakhir yang diterima di sana {last} (skor {lastScore}).',
    en: 'Choice {choice}, score {score}. Package {package} was not reached (score {wantedScore}); the last one accepted there is {last} (score {lastScore}).',
  },
  'placement.seat_first_full': {
    id: 'Minat {choice}, skor {score}. Paket {package} (skor {wantedScore}) tidak mempunyai kursi bebas.',
    en: 'Choice {choice}, score {score}. Package {package} (score {wantedScore}) has no free seat.',
  },
  'placement.reserve': {
    id: 'Cadangan, skor {score}: paket {package} penuh; peserta terakhir yang diterima {last} (skor {lastScore}).',
    en: 'Reserve, score {score}: package {package} is full; the last one accepted is {last} (score {lastScore}).',
  },
  'placement.reserve_no_seat': {
    id: 'Cadangan, skor {score}: paket {package} tidak mempunyai kursi bebas.',
    en: 'Reserve, score {score}: package {package} has no free seat.',
  },
  'placement.no_choice': {
    id: 'Tidak ada minat yang cocok dengan lembar Paket. Isi Minat 1 di lembar Peserta.',
    en: 'No interest matches sheet Paket. Fill in Minat 1 in sheet Peserta.',
  },
  'placement.below_minimum': {
    id: 'Paket {package} baru terisi {placed} dari minimal {minimum}. Batalkan paket ini atau gabungkan dengan paket lain.',
    en: 'Package {package} has {placed} of at least {minimum}. Cancel it or merge it with another one.',
  },
  'placement.locked_over': {
    id: 'Baris yang dikunci mengisi {placed} kursi paket {package}, kapasitasnya {capacity}. Buka kunci atau tambah kapasitas.',
    en: 'Locked rows fill {placed} seats of package {package}, its capacity is {capacity}. Unlock rows or raise the capacity.',
  },
  'placement.locked_not_eligible': {
    id: '{participant} dikunci di paket {package} tetapi tidak memenuhi syarat menurut lembar Kelayakan.',
    en: '{participant} is locked in package {package} but is not eligible according to sheet Kelayakan.',
  },
  'placement.locked_no_package': {
    id: '{participant} dikunci di paket {package}, yang tidak ada di lembar Paket.',
    en: '{participant} is locked in package {package}, which is not in sheet Paket.',
  },
  'placement.no_packages': {
    id: 'Lembar Paket masih kosong. Isi paket dulu.',
    en: 'Sheet Paket is still empty. Enter packages first.',
  },
  'placement.no_participants': {
    id: 'Lembar Peserta masih kosong. Isi peserta, lalu jalankan Nilai kelayakan dulu.',
    en: 'Sheet Peserta is empty. Enter the participants, then run Judge eligibility first.',
  },
  'placement.capacity_missing': {
    id: 'Kapasitas paket {package} belum diisi dengan angka 0 atau lebih.',
    en: 'The capacity of package {package} is not yet a number of 0 or more.',
  },
  'placement.not_judged': {
    id: '{people} peserta belum dinilai, misalnya {participant}. Jalankan Nilai kelayakan dulu.',
    en: '{people} participants are not judged yet, for example {participant}. Judge eligibility first.',
  },
  'placement.listed': {
    id: '{people} peserta di lembar Penempatan.',
    en: '{people} participants in sheet Penempatan.',
  },
  'placement.proposed': {
    id: '{placed} peserta ditempatkan, {reserve} cadangan. Tidak ada susunan yang lebih baik.',
    en: '{placed} participants placed, {reserve} in reserve. No better placement exists.',
  },
  'placement.unproved': {
    id: '{placed} peserta ditempatkan, {reserve} cadangan. Belum terbukti bahwa tidak ada susunan yang lebih baik.',
    en: '{placed} participants placed, {reserve} in reserve. It is not proved that no better placement exists.',
  },
};
