import type { Language } from '../../../kernel/problem';

/** `79,96 %`, in English `79.96%`, always with two decimals; `-` while nothing was held. Cut, never rounded up. */
export function shownPercent(percent: number | null, language: Language): string {
  if (percent === null) return '-';
  const figure = percent.toFixed(2);
  return language === 'en' ? `${figure}%` : `${figure.replace('.', ',')} %`;
}
