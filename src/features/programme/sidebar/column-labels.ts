import type { Language } from '../../../kernel/problem';
import type { FormColumn } from '../contract';

/** The English of the headers. */
const ENGLISH: Readonly<Record<string, string>> = {
  'ID Mitra': 'Institution (ID)',
  'Nama Lembaga': 'Name of the institution',
  'Nama Singkat': 'Short name',
  Peran: 'Role',
  Kota: 'City',
  'Nomor PKS': 'Agreement number (PKS)',
  'PKS Mulai': 'Agreement from',
  'PKS Sampai': 'Agreement until',
  Kontak: 'Contact',
  Email: 'E-mail',
  'Nama Lain': 'Other names',
  'ID Pejabat': 'ID of the official',
  Jabatan: 'Position',
  Awalan: 'Prefix',
  'Gelar Depan': 'Title before the name',
  Nama: 'Name',
  'Gelar Belakang': 'Title after the name',
  Pangkat: 'Rank',
  NIP: 'NIP',
  'Berlaku Mulai': 'In force from',
  'Berlaku Sampai': 'In force until',
  'Tanda Tangan': 'Signs certificates',
  'Kode Paket': 'Code of the package',
  'Nama Paket': 'Name of the package',
  Bidang: 'Field',
  Pelaksana: 'Provider (ID Mitra)',
  Minimal: 'Least people',
  Kapasitas: 'Most people',
  JP: 'JP',
  'Tahap Diminta': 'Wanted stage',
  'ID Ruang': 'Room (ID)',
  'Industri Tujuan': 'Target industry',
  'Email Tujuan': 'Mail papers to',
  'Kode Unit': 'Code of the unit',
  'Judul Unit': 'Title of the unit',
  Jenis: 'Kind',
  Urutan: 'Order',
  'JP per Blok': 'JP per block',
  Kritis: 'Critical',
  'ID Instruktur': 'ID of the trainer',
  Paket: 'Packages',
  Unit: 'Units',
  'Hari Tidak Bisa': 'Days not available',
  'Maks JP per Hari': 'Most JP a day',
  'Maks JP per Minggu': 'Most JP a week',
  'Nama Ruang': 'Name of the room',
};

/** What a field is called: the header of its column, in English with the header behind it. */
export function columnLabel({ header }: FormColumn, language: Language): string {
  return language === 'id' ? header : (ENGLISH[header] ?? header);
}
