import type { Random } from '../../random';

/** Synthetic names from words that are common in Indonesia; the first of each list are much more frequent than the last. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const MALE = words(`
  Agus Budi Slamet Ahmad Eko Andi Joko Dedi Rudi Heri Bambang Hendra Sugeng Teguh Wahyu Yusuf Abdul Arif Imam Nur
  Suparman Sutrisno Supriyadi Hasan Iwan Rizki Dwi Tri Doni Fajar Ali Ibrahim Ismail Umar Ridwan Asep Ujang Dadang Cecep
  Untung Wawan Yanto Sunarto Suyanto Sukirno Kasmadi Tarno Warsito Karyono Ngatiman Sarjono Purwanto Hartono Mulyadi
  Junaidi Zainal Syaiful Saiful Samsul Fauzan Fauzi Faisal Hidayat Ilham Irfan Rahmat Taufik Lukman Khoirul Nurul Anwar
  Made Wayan Nyoman Ketut Putu Robert Yohanes Markus Stefanus Antonius Parlindungan Togar Poltak Saut Benny Ferry Jefri
  Galih Bagus Dimas Aditya Bayu Reza Yoga Adi Angga Gilang Ilyas Jaka Krisna Lilik Muslim Nanang Oki Panji Qomar`);

const FEMALE = words(`
  Siti Sri Dewi Nur Ani Rina Yuli Endang Eka Dwi Tri Wati Lestari Ratna Fitri Indah Maya Lina Yanti Susi Rini Tuti Nina
  Umi Wiwik Sulastri Sumiati Kartini Aminah Fatimah Khadijah Aisyah Halimah Maryam Zainab Rohmah Mutmainah Nurhayati
  Sumarni Suparti Ngatinah Mursiti Painem Wagiyem Maria Yohana Kristina Novita Putri Ayu Desi Diah Erna Fera Galuh Heni
  Ika Juwita Kiki Laras Mega Nanda Okta Puji Retno Sari Tika Ulfa Vina Winda Yeni Zahra`);

const LAST = words(`
  Santoso Wibowo Setiawan Saputra Hidayat Prasetyo Nugroho Kurniawan Susanto Wahyudi Purnomo Riyadi Rahman Hakim Utomo
  Suryadi Gunawan Firmansyah Ramadhan Maulana Pratama Irawan Haryanto Sugianto Subagyo Widodo Mulyono Handoko Wijaya
  Siregar Nasution Lubis Harahap Simanjuntak Sitorus Ginting Sembiring Tarigan Pane Hutapea Manurung Situmorang Daulay
  Amin Basri Chairul Darmawan Efendi Fadli Ghozali Hamzah Iskandar Jamaludin Karim Latif Mahmud Nasir Osman Pribadi
  Qodir Rosyid Sholeh Thohir Usman Yahya Zaenuri Abidin Arifin Aziz Bachtiar Fitriyanto Hermawan Jatmiko Kuncoro`);

const FEMALE_LAST = words(`
  Lestari Wahyuni Rahayu Handayani Hidayah Astuti Susanti Wulandari Puspita Sari Rahmawati Fitriani Kusuma Anggraini
  Aminah Khasanah Mardiyah Nurjanah Utami Permata Damayanti Safitri Maharani Oktaviani Yuliana Indriani Suryani Nasution
  Siregar Simanjuntak Maulida Azizah Latifah Istiqomah Kurniasih Setyowati Purwanti Widyastuti Maryati Rohani`);

/** Names that parents give to twins. */
export const TWINS: readonly (readonly [string, string])[] = [
  ['Hasan', 'Husein'],
  ['Hasan', 'Husin'],
  ['Rina', 'Rini'],
  ['Dian', 'Dion'],
  ['Andi', 'Andri'],
  ['Budi', 'Beni'],
  ['Dewi', 'Desi'],
  ['Agus', 'Anton'],
  ['Nur Aini', 'Nur Aisyah'],
  ['Siti Aminah', 'Siti Aisyah'],
  ['Rizal', 'Rizki'],
  ['Fajar', 'Fajri'],
  ['Yoga', 'Yogi'],
  ['Adi', 'Ari'],
  ['Dwi', 'Tri'],
  ['Zaki', 'Zaky'],
];

export const NICKNAMES = words(`
  Gendon Kancil Jabrik Kopral Bejo Gundul Ucil Codet Boncel Pakde Botak Kribo Cemong Ambon Jawa Kecik Gareng Petruk
  Kebo Tompel Gepeng Sinyo Tole Genjik Kampret Jangkung Brewok Plontos`);

export const TOWNS = words(`
  Pekalongan Batang Pemalang Tegal Kendal Semarang Brebes Kajen Demak Kudus Jepara Purwokerto Cilacap Magelang Solo
  Jakarta Bandung Cirebon Surabaya Medan Palembang Lampung`);

/** Falls off like the frequencies of names do: the first of a list some ten times as often as the middle. */
function pick(random: Random, from: readonly string[]): string {
  return from[Math.floor(from.length * random.next() ** 2.2)] ?? '';
}

/** A man's name: one word, two or three; a tenth begin with Muhammad. */
export function maleName(random: Random): string {
  const chance = random.next();
  if (chance < 0.1)
    return `Muhammad ${pick(random, MALE)}${random.next() < 0.5 ? ` ${pick(random, LAST)}` : ''}`;
  if (chance < 0.24) return pick(random, MALE);
  if (chance < 0.86) return `${pick(random, MALE)} ${pick(random, LAST)}`;
  return `${pick(random, MALE)} ${pick(random, MALE)} ${pick(random, LAST)}`;
}

/** A woman's name: one word, two or three. */
export function femaleName(random: Random): string {
  const chance = random.next();
  if (chance < 0.14) return pick(random, FEMALE);
  if (chance < 0.88) return `${pick(random, FEMALE)} ${pick(random, FEMALE_LAST)}`;
  return `${pick(random, FEMALE)} ${pick(random, FEMALE)} ${pick(random, FEMALE_LAST)}`;
}

/** The last word of a name as families use it. */
export function lastName(random: Random): string {
  return pick(random, LAST);
}
