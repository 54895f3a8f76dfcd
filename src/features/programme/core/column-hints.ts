/** Explanations of columns by sheet and key: on the header of a new sheet and beside the field of a form. */
export const columnHints = {
  Pejabat: {
    prefix: 'a.n., Plt., Plh. atau kosong',
    signsPapers: 'Menandatangani sertifikat',
    signingPlace:
      'Utama atau kosong: pejabat penerbit. Pendamping: ikut di halaman depan semua sertifikat dan surat keterangan, siapa pun penerbitnya, paling banyak dua. Belakang: di bawah daftar unit sertifikat',
  },
  Paket: {
    provider: 'ID Mitra yang melatih',
    sex: 'L atau P bila hanya untuk mereka. Kosong berarti untuk semua',
    districts: 'Kabupaten/Kota yang boleh ikut, dipisah koma. Kosong berarti semua',
    duration: 'Misalnya 20 hari kalender atau 4 JP. Kosong berarti Lama tahap di lembar Program',
    workingWeek: '5, 6 atau 7. Kosong berarti seperti di lembar Program',
    after: 'Modul lanjutan: kode paket yang harus selesai lebih dahulu',
    classes: 'Nama kelas, misalnya MJ-A, MJ-B. Kosong berarti satu kelas',
    classesAtOnce: 'Untuk Rotasi: kelas yang boleh bersamaan di paket ini. Kosong berarti satu',
  },
  'Masa Khusus': {
    kind: 'Jeda: tidak ada latihan. Pola hari lain: misalnya jam Ramadan',
    appliesTo: 'Untuk Jeda: kode paket atau nama kelas. Kosong berarti semua',
    pattern: 'Untuk Pola hari lain: nama pola di lembar Pola Hari',
  },
  Acara: {
    usedJp:
      'JP kelas yang terpakai: Semua, atau nomornya, misalnya 1-2. Kosong berarti tidak memakai JP',
    appliesTo: 'Kode paket atau nama kelas yang ikut. Kosong berarti semua',
  },
  Unit: {
    dates:
      'Tanggal tetap, misalnya hari tamu datang: 15/6/2021, atau beberapa dipisah koma. Kosong berarti bebas',
  },
  Instruktur: {
    units: 'Kosong berarti semua unit paketnya',
    wishedTimes: 'Misalnya pagi, Senin, atau Selasa siang. Diusahakan, tidak wajib',
  },
  Ruang: { fields: 'Kosong berarti semua bidang' },
};
