import type { Messages } from '../../kernel/problem';

export const placementMessages: Messages = {
  'placement.seat': {
    id: 'Minat {choice}, skor {score}.',
    en: 'Choice {choice}, score {score}.',
  },
  'placement.missed': {
    id: 'Paket {package} (skor {score}) penuh: peserta terakhir yang diterima {last}, skor {lastScore}.',
    en: 'Package {package} (score {score}) is full: the last one accepted is {last}, score {lastScore}.',
  },
  'placement.missed_for_all': {
    id: 'Paket {package} (skor {score}): peserta terakhir yang diterima {last}, skor {lastScore}. Bila keduanya bertukar, kursi yang terisi atau jumlah skor semua peserta berkurang.',
    en: 'Package {package} (score {score}): the last one accepted is {last}, score {lastScore}. If the two changed places, fewer seats would be filled or the sum of all scores would be lower.',
  },
  'placement.missed_pair': {
    id: 'Paket {package} (skor {score}) tidak didapat karena lembar Pasangan.',
    en: 'Package {package} (score {score}) was not reached because of sheet Pasangan.',
  },
  'placement.missed_no_seat': {
    id: 'Paket {package} (skor {score}) tidak mempunyai kursi bebas.',
    en: 'Package {package} (score {score}) has no free seat.',
  },
  'placement.missed_provider': {
    id: 'Paket {package} (skor {score}): masih ada kursi, tetapi pelaksananya sudah penuh (lembar Mitra, kolom Kapasitas).',
    en: 'Package {package} (score {score}): a seat is free, but its provider takes nobody else (sheet Mitra, column Kapasitas).',
  },
  'placement.closed_rule': {
    id: 'Paket {package} tertutup menurut aturan (lembar Kelayakan).',
    en: 'Package {package} is closed by the rules (sheet Kelayakan).',
  },
  'placement.closed_sex': {
    id: 'Paket {package} hanya untuk {sex} (lembar Paket, kolom Jenis Kelamin).',
    en: 'Package {package} is for {sex} only (sheet Paket, column Jenis Kelamin).',
  },
  'placement.closed_district': {
    id: 'Paket {package} hanya untuk domisili {districts} (lembar Paket).',
    en: 'Package {package} is for residents of {districts} only (sheet Paket).',
  },
  'placement.closed_unknown': {
    id: 'Paket {package} terbatas, dan kolom {column} di lembar Peserta masih kosong.',
    en: 'Package {package} is limited, and column {column} in sheet Peserta is still empty.',
  },
  'placement.closed_stage': {
    id: 'Paket {package} baru selesai {end}; ia tidak dapat mengikutinya sampai selesai. Kunci barisnya bila Anda memutuskan lain.',
    en: 'Package {package} ends only on {end}; this person cannot follow it to the end. Lock the row if you decide otherwise.',
  },
  'placement.closed_pair': {
    id: 'Paket {package} tertutup karena lembar Pasangan dan baris yang dikunci.',
    en: 'Package {package} is closed because of sheet Pasangan and a locked row.',
  },
  'placement.no_choice': {
    id: 'Tidak ada minat yang cocok dengan lembar Paket. Isi Minat 1 di lembar Peserta.',
    en: 'No interest matches sheet Paket. Fill in Minat 1 in sheet Peserta.',
  },
  'placement.locked_twice': {
    id: 'Peserta {participant} dikunci pada paket {packages}, yang berjalan dalam satu waktu. Lepas Kunci di salah satu barisnya.',
    en: 'Person {participant} is locked in packages {packages}, which run at one time. Unlock one of the rows.',
  },
  'placement.locked_twice_in_all': {
    id: 'Peserta {participant} dikunci pada paket {packages}, padahal program ini memberi satu paket per orang. Lepas Kunci di salah satu barisnya, atau ubah setelan Paket per orang.',
    en: 'Person {participant} is locked in packages {packages}, but this programme gives one package per person. Unlock one of the rows, or change the setting Paket per orang.',
  },
  'placement.periods_unknown': {
    id: 'Paket per orang adalah Satu per tahap, tetapi tahap belum direncanakan. Rencanakan tahap dahulu, atau isi kolom Tahap Diminta untuk setiap paket di lembar Paket.',
    en: 'Packages per person is one in every stage, but no stage is planned. Plan the stages first, or fill in column Tahap Diminta for every package in sheet Paket.',
  },
  'placement.package_without_stage': {
    id: 'Paket {packages} belum mempunyai tahap di lembar Tahap. Rencanakan tahap lagi, atau isi Kapasitas 0 bila paket batal.',
    en: 'Package {packages} has no stage in sheet Tahap. Plan the stages again, or set its Kapasitas to 0 if it is canceled.',
  },
  'placement.id_column_missing': {
    id: 'Lembar Penempatan belum mempunyai kolom ID Penempatan. Jalankan Siapkan lembar dahulu.',
    en: 'Sheet Penempatan has no column ID Penempatan yet. Run Set up sheets first.',
  },
  'placement.below_minimum': {
    id: 'Paket {package} baru terisi {placed} dari minimal {minimum}. Selesaikan dulu paket kecil lain di atas, lalu tempatkan lagi.',
    en: 'Package {package} has {placed} of at least {minimum}. Settle the other small packages above first, then place again.',
  },
  'placement.below_minimum_merge': {
    id: 'Paket {package} baru terisi {placed} dari minimal {minimum}. Usul: gabungkan dengan paket {into}; kursi di sana cukup. Periksa dulu syarat paket itu.',
    en: 'Package {package} has {placed} of at least {minimum}. Proposal: merge it with package {into}, which has seats enough. Check its conditions first.',
  },
  'placement.below_minimum_cancel': {
    id: 'Paket {package} baru terisi {placed} dari minimal {minimum}. Usul: batalkan paket ini (isi Kapasitas dengan 0); {lost} kursi hilang, peserta lain mendapat kursi di paket minat berikutnya.',
    en: 'Package {package} has {placed} of at least {minimum}. Proposal: cancel it (set its capacity to 0); {lost|seat is|seats are} lost, the others get a seat of their next choice.',
  },
  'placement.locked_over': {
    id: 'Baris yang dikunci mengisi {placed} kursi paket {package}, kapasitasnya {capacity}. Buka kunci atau tambah kapasitas.',
    en: 'Locked rows fill {placed|seat|seats} of package {package}, its capacity is {capacity}. Unlock rows or raise the capacity.',
  },
  'placement.locked_over_provider': {
    id: 'Baris yang dikunci menempatkan {placed} peserta di paket pelaksana {provider}, kapasitasnya {capacity} (lembar Mitra, kolom Kapasitas). Buka kunci atau tambah kapasitas.',
    en: 'Locked rows place {placed|person|people} in packages of provider {provider}, which takes {capacity} (sheet Mitra, column Kapasitas). Unlock rows or raise the capacity.',
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
  'placement.nobody_eligible': {
    id: 'Tidak ada peserta yang memenuhi syarat, jadi tidak ada yang ditempatkan. Lihat alasannya di lembar Kelayakan.',
    en: 'Nobody is eligible, so nobody is placed. The reasons are in sheet Kelayakan.',
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
    en: '{people|participant is|participants are} not judged yet, for example {participant}. Judge eligibility first.',
  },
  'placement.listed': {
    id: '{people} peserta di lembar Penempatan.',
    en: '{people|participant|participants} in sheet Penempatan.',
  },
  'placement.proposed': {
    id: '{placed} peserta ditempatkan, {reserve} cadangan, {notPlaced} tanpa minat yang dapat dipakai. Tidak ada susunan yang lebih baik.',
    en: '{placed|participant|participants} placed, {reserve} in reserve, {notPlaced} without a usable wish. No better placement exists.',
  },
  'placement.unproved': {
    id: '{placed} peserta ditempatkan, {reserve} cadangan, {notPlaced} tanpa minat yang dapat dipakai. Ini yang terbaik yang ditemukan, belum terbukti terbaik: tidak mungkin lebih dari {seats} kursi, dan dengan kursi sebanyak itu skor tidak mungkin di atas {score}.',
    en: '{placed|participant|participants} placed, {reserve} in reserve, {notPlaced} without a usable wish. This is the best that was found, not proved the best: more than {seats} seats are impossible, and with so many no score above {score}.',
  },
  'placement.pair_of_one': {
    id: 'Pasangan {pair} menyebut orang yang sama dua kali. Perbaiki di lembar Pasangan.',
    en: 'Pair {pair} names the same person twice. Correct it in sheet Pasangan.',
  },
  'placement.pair_unknown': {
    id: 'Pasangan {pair}: {participant} tidak ada di lembar Peserta. Perbaiki ID di lembar Pasangan.',
    en: 'Pair {pair}: {participant} is not in sheet Peserta. Correct the ID in sheet Pasangan.',
  },
  'placement.pair_not_eligible': {
    id: 'Pasangan {pair} tidak dipakai: {participant} tidak memenuhi syarat.',
    en: 'Pair {pair} does not count: {participant} is not eligible.',
  },
  'placement.pairs_listed': {
    id: '{pairs} pasangan di lembar Pasangan.',
    en: '{pairs|pair|pairs} in sheet Pasangan.',
  },
  'placement.pair_saved': {
    id: 'Pasangan {pair} disimpan di lembar Pasangan. Jalankan Tempatkan peserta agar berlaku.',
    en: 'Pair {pair} is saved in sheet Pasangan. Run Place participants to apply it.',
  },
  'placement.pair_removed': {
    id: 'Pasangan {pair} dihapus dari lembar Pasangan.',
    en: 'Pair {pair} is removed from sheet Pasangan.',
  },
  'placement.pair_old': {
    id: 'Pasangan ini sudah berubah di lembar Pasangan. Muat ulang daftar, lalu ulangi.',
    en: 'This pair has changed in sheet Pasangan. Load the list again, then repeat.',
  },
  'placement.pair_person_unknown': {
    id: '{participant} tidak ada di lembar Peserta. Pilih seseorang dari daftar.',
    en: '{participant} is not in sheet Peserta. Choose somebody from the list.',
  },
  'placement.pair_same': {
    id: 'Pilih dua orang yang berbeda.',
    en: 'Choose two different people.',
  },
  'placement.pair_reason_long': {
    id: 'Sebab lebih dari 1.000 huruf. Tulis lebih pendek.',
    en: 'The reason has more than 1,000 characters. Write less.',
  },
  'placement.pair_exists': {
    id: 'Kedua orang ini sudah menjadi pasangan {pair}. Ubah pasangan itu.',
    en: 'These two are already pair {pair}. Change that pair.',
  },
  'placement.pair_torn': {
    id: 'Bertentangan: {first} dan {second} harus dipisah, tetapi menurut pasangan lain keduanya harus bersama, langsung atau lewat orang lain. Ubah salah satunya di lembar Pasangan.',
    en: 'Contradiction: {first} and {second} must be apart, but by other pairs they must be together, directly or by way of others. Change one of them in sheet Pasangan.',
  },
  'placement.pair_locked_out': {
    id: 'Pasangan {pair} tidak dipakai: {participant} dikunci tanpa kursi, jadi pasangannya ditempatkan sendiri. Buka kuncinya bila keduanya harus bersama.',
    en: 'Pair {pair} does not count: {participant} is locked without a seat, so the partner is placed alone. Unlock the row if both must go together.',
  },
  'placement.pair_locked_against': {
    id: 'Pasangan {pair} dilanggar oleh baris yang dikunci di lembar Penempatan. Buka kunci salah satunya, atau ubah lembar Pasangan.',
    en: 'Pair {pair} is broken by locked rows of sheet Penempatan. Unlock one of them, or change sheet Pasangan.',
  },
  'placement.explained': {
    id: 'Alasan untuk {participant}; {swaps} tukaran mungkin.',
    en: 'Reasons for {participant}; {swaps|swap is|swaps are} possible.',
  },
  'placement.person_unknown': {
    id: '{participant} tidak ada di lembar Penempatan. Jalankan Tempatkan peserta dulu.',
    en: '{participant} is not in sheet Penempatan. Run Place participants first.',
  },
  'placement.swap_old': {
    id: 'Lembar Penempatan sudah berubah sejak tukaran ini dihitung. Lihat lagi alasannya, lalu pilih tukaran yang baru.',
    en: 'Sheet Penempatan has changed since this swap was found. Look at the reasons again and choose a new swap.',
  },
  'placement.swapped': {
    id: '{participant} mendapat kursi paket {package}: {moves}. Baris mereka dikunci.',
    en: '{participant} got a seat of package {package}: {moves}. Their rows are locked.',
  },
  'placement.swapped_reason': {
    id: 'Dipindahkan petugas {date}.',
    en: 'Moved by staff on {date}.',
  },
  'placement.seat_not_held': {
    id: '{participant} tidak memegang kursi di lembar Penempatan.',
    en: '{participant} has no seat in sheet Penempatan.',
  },
  'placement.next_found': {
    id: 'Kursi {participant} di paket {package} akan diberikan kepada {next}, urutan berikutnya.',
    en: 'The seat of {participant} in package {package} would go to {next}, who is next.',
  },
  'placement.next_nobody': {
    id: 'Tidak ada cadangan yang dapat mengisi kursi {participant} di paket {package}.',
    en: 'Nobody in reserve can take the seat of {participant} in package {package}.',
  },
  'placement.next_changed': {
    id: 'Urutan cadangan sudah berubah. Lihat lagi siapa yang berikutnya.',
    en: 'The reserve has changed. Look again who is next.',
  },
  'placement.seat_passed': {
    id: '{participant} keluar dari paket {package} ({cause}); kursinya untuk {next}.',
    en: '{participant} left package {package} ({cause}); the seat goes to {next}.',
  },
  'placement.seat_left_free': {
    id: '{participant} keluar dari paket {package} ({cause}); kursinya kosong.',
    en: '{participant} left package {package} ({cause}); the seat is free.',
  },
  'placement.left_reason': {
    id: 'Keluar dari paket {package} {date}: {cause}.',
    en: 'Left package {package} on {date}: {cause}.',
  },
  'placement.passed_reason': {
    id: 'Dari cadangan {date}, menggantikan {participant}. Skor {score}.',
    en: 'From the reserve on {date}, in place of {participant}. Score {score}.',
  },
  'placement.compared': {
    id: '{people} peserta perlu diputuskan lagi.',
    en: '{people|participant|participants} must be decided again.',
  },
};
