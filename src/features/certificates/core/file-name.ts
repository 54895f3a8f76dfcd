import type { PaperKind } from './model';

const MAX_LENGTH = 120;
const TITLES: Readonly<Record<'id' | 'en', Readonly<Record<PaperKind, string>>>> = {
  id: { pass: 'Sertifikat', statement: 'Surat_Keterangan', appreciation: 'Piagam' },
  en: { pass: 'Certificate', statement: 'Statement', appreciation: 'Appreciation' },
};

/** `Sertifikat_001-BLK-VI-2021_Nama Lengkap`, without ending: safe on every disk, at most 120 characters. */
export function fileNameFor(
  kind: PaperKind,
  number: string,
  name: string,
  language: 'id' | 'en' = 'id',
): string {
  const clean = `${TITLES[language][kind]}_${sanitize(number)}_${sanitize(name)}`;
  return [...clean].slice(0, MAX_LENGTH).join('').trim();
}

function sanitize(text: string): string {
  return (
    text
      .replace(/[/\\:*?"<>|]/g, '-')
      // Control characters, and marks that turn the direction of the text.
      .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
