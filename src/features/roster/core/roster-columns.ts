import { choice, column, date, decimal, requiredText, text, yesNo } from '../../../kernel/table';
import { educationType, populationType, sexType } from './roster-words';

/** Sheet Peserta by column: the sheet, the checks and the enrolment form know the same headers and words. */
export const participantColumns = {
  id: column('ID Peserta', text, { width: 90, hint: 'Diisi otomatis' }),
  name: column('Nama Lengkap', requiredText, { width: 220, aliases: ['Nama'] }),
  population: column('Jenis Peserta', populationType),
  sex: column('Jenis Kelamin', sexType, { width: 90, aliases: ['L/P', 'JK'] }),
  birthPlace: column('Tempat Lahir', text),
  birthDate: column('Tanggal Lahir', date, { width: 100 }),
  nik: column('NIK', text, { width: 150 }),
  education: column('Pendidikan', educationType, { aliases: ['Pendidikan Terakhir'] }),
  district: column('Kabupaten/Kota', text, { width: 160, aliases: ['Domisili'] }),
  registeredOn: column('Tanggal Daftar', date, { width: 100 }),
  interest1: column('Minat 1', text, { width: 80 }),
  interest2: column('Minat 2', text, { width: 80 }),
  interest3: column('Minat 3', text, { width: 80 }),
  hasSkill: column('Punya Keterampilan', yesNo, { width: 110 }),
  hasConsented: column('Bersedia', yesNo, { width: 90 }),
  assessedOn: column('Tanggal Asesmen', date, { width: 110 }),
  assessmentScore: column('Nilai Asesmen', decimal, { width: 100 }),
  recommendation: column('Rekomendasi', text, { width: 100 }),
  email: column('Email', text, { width: 200, aliases: ['E-mail'] }),
  phone: column('Nomor HP', text, { width: 130, aliases: ['HP', 'Telepon'] }),
};

/** Sheet Data Terbatas by column. */
export const restrictedColumns = {
  id: column('ID Peserta', requiredText, { width: 90 }),
  registerNumber: column('Nomor Registrasi', text, { width: 140, aliases: ['No Registrasi'] }),
  legalStatus: column(
    'Status Hukum',
    choice({
      remand: 'Tahanan',
      sentenced: 'Narapidana',
      juvenile: 'Anak binaan',
      client: 'Klien',
    }),
  ),
  offence: column('Pasal', text),
  sentence: column('Lama Pidana', text),
  detainedOn: column('Tanggal Ditahan', date),
  thirdServedOn: column('Tanggal 1/3', date),
  halfServedOn: column('Tanggal 1/2', date),
  releaseOn: column('Perkiraan Bebas', date, { aliases: ['Tanggal Ekspirasi'] }),
  block: column('Blok/Kamar', text),
  registerFOn: column('Register F Terakhir', date),
  sppn: column('Nilai SPPN', decimal),
  risk: column('ISPN', text),
  fitness: column(
    'Kesehatan',
    choice({ fit: 'Layak', fit_with_limits: 'Layak bersyarat', unfit: 'Tidak layak' }),
  ),
  tppNumber: column('Nomor Sidang TPP', text),
  tppDate: column('Tanggal Sidang TPP', date),
};
