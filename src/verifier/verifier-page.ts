import { formatDateEn } from '../kernel/english-dates';
import { formatDateId, parseIsoDate } from '../kernel/plain-date';
import type { Judgement, Question } from './judge-paper';
import { PAGE_STYLE } from './page-style';
import type { PageLanguage } from './verifier-words';
import { pageWords } from './verifier-words';

/** What a verdict looks like before it is read: its colour and its sign. Green is for what is known to be valid. */
const SIGNS: Readonly<Record<Judgement['verdict'], readonly [tone: string, sign: string]>> = {
  genuine: ['good', '✓'],
  matching: ['plain', '✓'],
  revoked: ['bad', '✕'],
  false: ['bad', '✕'],
  nothing_asked: ['plain', '?'],
  not_connected: ['quiet', '…'],
};

/** What the page is for: the question as it was asked, in which language, and the page's own address. */
export interface Asked extends Question {
  readonly language: PageLanguage;
  readonly address: string;
}

/** The page of the verifier. Everything from outside is shown as text. */
export function verifierPage(judged: Judgement, asked: Asked): string {
  const { language } = asked;
  const words = pageWords[language];
  const [headline, sentence] = words.verdicts[judged.verdict];
  const [tone, sign] = SIGNS[judged.verdict];
  const body = 'fields' in judged ? fieldList(judged, language) : '';
  const hasForm = body === '' && judged.verdict !== 'not_connected';
  const head = `<header class="${tone}"><span class="sign" aria-hidden="true">${sign}</span><div><h1>${headline}</h1><p>${sentence}</p></div></header>`;
  return `<!doctype html><html lang="${language}"><head><base target="_top"><meta charset="utf-8"><title>${words.title}</title><style>${PAGE_STYLE}</style></head><body><main><section>${head}${body}${hasForm ? typed(asked) : ''}</section>${otherLanguage(asked)}</main></body></html>`;
}

function fieldList(
  { fields }: Extract<Judgement, { fields: object }>,
  language: PageLanguage,
): string {
  const { kind, number, name, program, from, to, jp, result, issuedOn } = fields;
  const { labels, kinds, results, hours } = pageWords[language];
  const [first, last] = [dateOf(from, language), dateOf(to, language)];
  const time = first === last ? first : `${first} – ${last}`;
  const lines: readonly (readonly [string, string])[] = [
    [labels.name, name],
    [labels.paper, kinds[kind] ?? ''],
    [labels.number, number],
    [labels.program, program],
    [labels.result, results[result] ?? result],
    [labels.time, time],
    [labels.length, jp === '' || jp === '0' ? '' : hours(jp)],
    [labels.issuedOn, dateOf(issuedOn, language)],
  ];
  return `<dl>${lines
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `<div><dt>${label}</dt><dd>${escapeHtml(text)}</dd></div>`)
    .join('')}</dl>`;
}

function typed({ address, number, code, language }: Asked): string {
  const words = pageWords[language];
  return `<form method="get" action="${escapeHtml(address)}"><input type="hidden" name="l" value="${language}"><label for="n">${words.typeNumber}</label><input id="n" name="n" maxlength="200" value="${escapeHtml(number)}" required><label for="k">${words.typeCode}</label><input id="k" name="k" maxlength="12" value="${escapeHtml(code.slice(0, 12))}" required autocomplete="off" autocapitalize="characters"><button>${words.check}</button></form>`;
}

/** The same question in the other language. */
function otherLanguage({ address, token, number, code, language }: Asked): string {
  const other = language === 'id' ? 'en' : 'id';
  const asked = [
    ['t', token],
    ['n', number],
    ['k', code],
    ['l', other],
  ] as const;
  const query = asked
    .filter(([, value]) => value !== '')
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(value.slice(0, 300).replace(/[\ud800-\udfff]/g, ''))}`,
    )
    .join('&');
  return `<p class="other"><a lang="${other}" href="${escapeHtml(`${address}?${query}`)}">${pageWords[language].other}</a></p>`;
}

function dateOf(compact: string, language: PageLanguage): string {
  const date = parseIsoDate(compact.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));
  if (date === null) return '';
  return language === 'id' ? formatDateId(date) : formatDateEn(date);
}

function escapeHtml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => names[character] ?? character);
}
