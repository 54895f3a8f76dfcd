/** Explanations of columns by sheet and key: on the header of a new sheet and beside the field of a form. */
export const columnHints = {
  Pejabat: { prefix: 'a.n., Plt., Plh. atau kosong', signsPapers: 'Menandatangani sertifikat' },
  Paket: {
    provider: 'ID Mitra yang melatih',
    sex: 'L atau P bila hanya untuk mereka. Kosong berarti untuk semua',
    districts: 'Kabupaten/Kota yang boleh ikut, dipisah koma. Kosong berarti semua',
  },
  Instruktur: { units: 'Kosong berarti semua unit paketnya' },
  Ruang: { fields: 'Kosong berarti semua bidang' },
};
