/**
 * What offices, SDP exports, training centres and English lists call the columns; small letters and digits only, a space between.
 * A column that the roster lacks is passed over. SDP: `nama_lengkap`, `no_registrasi`, `tgl_ekspirasi`, `lokasi_sel`.
 */
export const HEADINGS: Readonly<Record<string, string>> = {
  id: 'idpeserta participantid',
  name: 'namapeserta namawbp namanapi namanarapidana namatahanan namawargabinaan namasiswa namaktp namacalonpeserta fullname name participantname',
  firstName: 'namadepan namapertama firstname givenname',
  lastName: 'namabelakang namaakhir namakeluarga lastname familyname surname',
  isMale: 'jeniskelaminl jeniskelaminlk jeniskelaminlakilaki kelaminl jkl lpl',
  isFemale: 'jeniskelaminp jeniskelaminpr jeniskelaminperempuan kelaminp jkp lpp',
  population: 'jenispeserta kategoripeserta kindofparticipant',
  sex: 'jeniskelamin jnskelamin jeniskel kelamin lp jk sex gender',
  birthPlace: 'tempatlahir tmplahir tmptlahir kotalahir placeofbirth birthplace',
  birthDate: 'tanggallahir tgllahir dateofbirth birthdate birthday dob',
  birth:
    'ttl tempattanggallahir tempattgllahir tmptgllahir tmpttgllahir tempatdantanggallahir tempatdantgllahir placeanddateofbirth',
  nik: 'nik nonik nomornik nikktp noktp nomorktp noktpnik niknoktp nomorindukkependudukan nationalid identitynumber',
  education:
    'pendidikan pendidikanterakhir pend pendterakhir ijazahterakhir education lasteducation highesteducation',
  district:
    'kota kabupatenkota kabkota kotakab kotakabupaten kabkotadomisili domisili kotadomisili asaldaerah district regency city residence',
  registeredOn: 'tanggaldaftar tgldaftar tanggalpendaftaran registeredon',
  interest1:
    'minat minat1 pilihan1 kejuruan kejuruanpilihan jurusan programpelatihan firstinterest firstchoice interest1',
  interest2: 'minat2 pilihan2 secondinterest secondchoice interest2',
  interest3: 'minat3 pilihan3 thirdinterest thirdchoice interest3',
  hasSkill: 'punyaketerampilan hasaskillalready hasskill',
  hasConsented: 'bersedia kesediaan hasagreed consent',
  consentedOn: 'tanggalbersedia tglbersedia tanggalkesediaan tglkesediaan agreedon',
  photo: 'foto pasfoto fotopeserta photo photodrivelink',
  assessedOn: 'tanggalasesmen tglasesmen assessedon',
  assessmentScore: 'nilaiasesmen skorasesmen assessmentscore',
  recommendation: 'rekomendasi recommendedpackage recommendation',
  email: 'email alamatemail surel emailaddress',
  phone:
    'hp nohp nomorhp nohpwa nowa nomorwa whatsapp nowhatsapp telp notelp notelepon nomortelepon telepon telephp telponhp phone phonenumber mobile mobilephone',
  alias: 'alias namaalias als nickname',
  address: 'alamat alamatrumah alamatlengkap alamatdomisili alamatktp address homeaddress',
  religion: 'agama religion',
  citizenship: 'kewarganegaraan warganegara wn citizenship nationality',
  parentName: 'bin binti binbinti namaayah namaorangtua namaortu fathersname',
  registerNumber:
    'noreg noregister noregistrasi nomorregister nomorregistrasi noinduk registernumber registrationnumber',
  legalStatus: 'statushukum statuswbp legalstatus',
  offence: 'pasal tindakpidana perkara kasus jeniskejahatan offence offense',
  sentence: 'lamapidana lamahukuman masapidana pidana hukuman vonis lengthofsentence',
  remissions: 'remisi jumlahremisi totalremisi remissions',
  detainedOn: 'tanggalditahan tglditahan tgltahan tglpenahanan detainedon',
  thirdServedOn: 'tanggal13 tgl13 13 13mp 13masapidana athirdservedon',
  halfServedOn: 'tanggal12 tgl12 12 12mp 12masapidana halfservedon',
  releaseOn:
    'perkiraanbebas tanggalbebas tglbebas ekspirasi tanggalekspirasi tglekspirasi tglexpirasi expectedrelease releasedate',
  block: 'blok kamar sel wisma blokkamar bloksel lokasisel kamarsel blockandcell block cell',
  registerFOn: 'registerf registerfterakhir tglregisterf latestregisterf',
  sppn: 'sppn nilaisppn sppnscore',
  risk: 'ispn risiko tingkatrisiko ispnrisk',
  fitness: 'kesehatan statuskesehatan health',
  fitOn: 'tanggalperiksakesehatan tglperiksakesehatan tanggalkesehatan healthcheckedon',
  tppNumber: 'nomorsidangtpp nosidangtpp tppminutesno',
  tppDate: 'tanggalsidangtpp tglsidangtpp sidangtpp tppmeetingon',
};

/** Headings that may mean the column and often mean another: to be looked at by a person. */
export const WEAK_HEADINGS: Readonly<Record<string, string>> = {
  id: 'id',
  legalStatus: 'status',
  hasSkill: 'keterampilan keahlian skill',
  fitness: 'sehat',
  // The day somebody came to this prison is not always the day he was detained.
  detainedOn: 'tglmskupt tglmasukupt tanggalmasukupt tglmasuk tanggalmasuk',
  releaseOn: 'bebas expiry expired',
  phone: 'kontak nokontak contact',
};
