import type { Messages } from '../../../kernel/problem';

/** What is said of templates. */
export const templateMessages: Messages = {
  'certificates.template_not_neutral': {
    id: 'Mode netral: templat {title} memuat kata "{word}". Hapus di Google Docs.',
    en: 'Neutral mode: template {title} holds the word "{word}". Remove it in Google Docs.',
  },
  'certificates.template_gone': {
    id: 'Templat {title} tidak ada lagi di Drive Anda. Buka bilah samping Giliran, tempat Sertifikat, lalu buat templat baru.',
    en: 'Template {title} is no longer in your Drive. Open the sidebar of Giliran, place Certificates, and make a new one.',
  },
  'certificates.template_trashed': {
    id: 'Templat {title} ada di tempat sampah Drive Anda. Pulihkan di Drive, atau buat templat baru di bilah samping Giliran, tempat Sertifikat.',
    en: 'Template {title} is in the trash of your Drive. Restore it in Drive, or make a new one in the sidebar of Giliran, place Certificates.',
  },
  'certificates.template_trashed_by_owner': {
    id: 'Templat {title} ada di tempat sampah. Minta {owner} memulihkannya, atau buat templat Anda sendiri di bilah samping Giliran, tempat Sertifikat.',
    en: 'Template {title} is in the trash. Ask {owner} to restore it, or make your own in the sidebar of Giliran, place Certificates.',
  },
  'certificates.template_of_other': {
    id: 'Minta {owner} membagikan templat {title}, lalu pilih di sini.',
    en: 'Ask {owner} to share the template {title}, then pick it here.',
  },
  'certificates.template_busy': {
    id: 'Google sedang sibuk. Tunggu satu menit, lalu buat templat lagi.',
    en: 'Google is busy. Wait a minute, then make the template again.',
  },
  'certificates.templates_made': {
    id: '{count} templat baru ada di Drive Anda dan dipakai untuk surat berikutnya.',
    en: '{count} new templates are in your Drive and are used for the next papers.',
  },
  'certificates.template_refused': {
    id: 'Templat tidak dapat dibuat di Google Docs ({reason}). Hubungi pengelola.',
    en: 'The template cannot be made in Google Docs ({reason}). Tell the administrator.',
  },
};
