import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { FetchFilesReply } from '../../../../src/features/certificates/contract/signing';
import type { Paper } from '../../../../src/features/certificates/core';
import { papersToSign } from '../../../../src/features/certificates/core';
import { coverPage } from '../../../../src/features/certificates/sidebar/signing/cover-page';
import { narrowed } from '../../../../src/features/certificates/sidebar/signing/pack-choice';
import type { PackPorts } from '../../../../src/features/certificates/sidebar/signing/pack-files';
import { packFiles } from '../../../../src/features/certificates/sidebar/signing/pack-files';
import type { Ask } from '../../../../src/features/certificates/sidebar/signing/upload-signed';
import { uploadSigned } from '../../../../src/features/certificates/sidebar/signing/upload-signed';
import { aPaper } from '../builders';

function papersOf(count: number, more: Partial<Paper> = {}): Paper[] {
  return Array.from({ length: count }, (_, index) =>
    aPaper({
      ...{ id: `P-${index}/pass`, number: `563/${index + 1}`, fileName: `Sertifikat_${index + 1}` },
      ...{ sequence: index + 1, state: 'pdf', sha256: 'a', ...more },
    }),
  );
}

/** A server that answers with files of a size, at most three at once. */
function aServer(size = 5) {
  const asked: (readonly string[])[] = [];
  const ports: PackPorts = {
    async ask(ids) {
      asked.push(ids);
      const value: FetchFilesReply = {
        files: ids.slice(0, 3).map((paper) => {
          return { paper, pdfBase64: Buffer.alloc(size, paper).toString('base64') };
        }),
        later: ids.slice(3),
      };
      return { status: 'done', value, text: '', problems: [] };
    },
    onProgress: () => true,
  };
  return { asked, ports };
}

describe('papers to sign', () => {
  test('come kind by kind in the order of their numbers, and only those that can be signed', () => {
    const papers = [
      ...papersOf(2, { kind: 'appreciation' }),
      ...papersOf(1, { kind: 'statement' }),
      ...papersOf(2).reverse(),
      ...papersOf(1, { state: 'void' }),
      ...papersOf(1, { state: 'numbered', sha256: '' }),
      ...papersOf(1, { signature: 'ready' }),
    ];
    const order = (mode: 'wet' | 'electronic') =>
      papersToSign(papers, mode).map(({ kind, sequence }) => `${kind} ${sequence}`);
    expect(order('wet')).toEqual([
      ...['pass 1', 'pass 2', 'statement 1', 'appreciation 1', 'appreciation 2'],
    ]);
    expect(order('electronic')).toEqual(['pass 1']);
  });
});

describe('the papers of one package or date', () => {
  const papers = [
    ...papersOf(2, { package: 'MJ', issuedOn: '2021-07-05' }),
    ...papersOf(3, { package: 'LS', issuedOn: '2021-08-30' }),
    ...papersOf(1, { package: '', issuedOn: '2021-08-30' }),
  ];
  const all = { issuedOn: null, package: null };

  test('can be had alone, and what is left of the other choice is counted', () => {
    expect(narrowed(papers, all)).toMatchObject({
      chosen: { length: 6 },
      dates: [
        { value: '2021-07-05', count: 2 },
        { value: '2021-08-30', count: 4 },
      ],
      packages: [
        { value: 'LS', count: 3 },
        { value: 'MJ', count: 2 },
      ],
    });
    expect(narrowed(papers, { ...all, package: 'LS' })).toMatchObject({
      chosen: { length: 3 },
      dates: [{ value: '2021-08-30', count: 3 }],
    });
  });

  test('are no choice where there is one of each, or none any more', () => {
    const alike = papersOf(3, { package: 'MJ' });
    expect(narrowed(alike, all)).toMatchObject({ dates: [], packages: [] });
    expect(narrowed(alike, { ...all, package: 'LS' }).chosen).toHaveLength(3);
  });

  test('are packed under the name of the package', async () => {
    const { archives } = await packFiles(papersOf(1), aServer().ports, '../MJ: 1');
    expect(archives[0]?.name).toBe('surat-untuk-ditandatangani-..-MJ-1.zip');
  });
});

describe('the zip of papers to sign', () => {
  test('keeps names in every script', async () => {
    const papers = papersOf(1, { fileName: 'Łucja_محمد' });
    const { archives } = await packFiles(papers, aServer().ports);
    const opened = unzipSync(archives[0]?.bytes ?? new Uint8Array());
    expect(Object.keys(opened)).toEqual(['000 Daftar.html', '001 Łucja_محمد.pdf']);
  });

  test('holds every PDF in the order of signing behind the list to tick', async () => {
    const { asked, ports } = aServer();
    const { archives, stopped } = await packFiles(papersOf(25), ports);
    expect(stopped).toBeNull();
    expect(archives.map(({ name, count }) => [name, count])).toEqual([
      ['surat-untuk-ditandatangani.zip', 25],
    ]);
    expect(Math.max(...asked.map((ids) => ids.length))).toBe(10);
    const opened = unzipSync(archives[0]?.bytes ?? new Uint8Array());
    const names = Object.keys(opened);
    expect(names.slice(0, 3)).toEqual([
      ...['000 Daftar.html', '001 Sertifikat_1.pdf', '002 Sertifikat_2.pdf'],
    ]);
    expect(names).toEqual([...names].sort());
    const electronic = await packFiles(papersOf(1, { signature: 'ready' }), aServer().ports);
    expect(electronic.archives[0]?.name).toBe('surat-untuk-tte.zip');
    const list = strFromU8(opened['000 Daftar.html'] ?? new Uint8Array());
    expect(list).toContain('<td>25</td><td>563/25</td>');
    expect(strFromU8(opened['025 Sertifikat_25.pdf'] ?? new Uint8Array())).toBe('P-24/');
  });

  test('is several when it grows too heavy for old computers', async () => {
    const { archives } = await packFiles(papersOf(5), aServer(15).ports, '', 40);
    expect(archives.map(({ name, count }) => [name, count])).toEqual([
      ['surat-untuk-ditandatangani-1.zip', 2],
      ['surat-untuk-ditandatangani-2.zip', 2],
      ['surat-untuk-ditandatangani-3.zip', 1],
    ]);
  });

  test('leaves out what cannot be had, and ends when somebody stops it or the server refuses', async () => {
    const { ports } = aServer();
    const lost = { code: 'x', severity: 'warning', text: 'Hilang', at: null } as const;
    const without = await packFiles(papersOf(2), {
      ...ports,
      ask: async () => {
        const file = { paper: 'P-1/pass', pdfBase64: 'AAAA' };
        return { status: 'done', value: { files: [file], later: [] }, text: '', problems: [lost] };
      },
    });
    expect(without).toMatchObject({ archives: [{ count: 1 }], problems: [lost] });
    let left = 2;
    const halted = await packFiles(papersOf(25), { ...ports, onProgress: () => left-- > 0 });
    expect(halted.archives[0]?.count).toBeLessThan(25);
    const broken = { status: 'broken', text: 'Rusak' } as const;
    expect(await packFiles(papersOf(2), { ...ports, ask: async () => broken })).toEqual({
      ...{ archives: [], problems: [], stopped: broken },
    });
  });

  test('has a list that shows hostile names as text', () => {
    const name = '<script>alert(1)</script>&\u202egnp.exe';
    const page = coverPage([{ place: 1, paper: { number: '=1+1', name, kind: 'appreciation' } }]);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&amp; gnp.exe');
    expect(page).not.toContain('<script>');
    expect(page).toContain('<td>Piagam</td>');
  });
});

describe('a signed file that somebody chooses', () => {
  const words = { notPdf: 'bukan', tooBig: (most: number) => `lebih ${most}` };
  const file = (text: string, size = text.length) => ({
    ...{ name: 'a.pdf', size },
    arrayBuffer: async () => new Uint8Array(Buffer.from(text)).buffer,
  });
  const answering =
    (answer: Awaited<ReturnType<Ask>>, asked: unknown[] = []): Ask =>
    async (input) => {
      asked.push(input);
      return answer;
    };
  const refusal = (code: string) => {
    const problem = { code, severity: 'error', text: 'Periksa', at: null } as const;
    return { status: 'refused', text: '', problems: [problem] } as const;
  };

  test('does not travel when it is plainly none', async () => {
    const asked: unknown[] = [];
    const ask = answering({ status: 'broken', text: '' }, asked);
    expect(await uploadSigned(file('x', 6_000_000), false, words, ask)).toMatchObject({
      ...{ fate: 'refused', text: 'lebih 5' },
    });
    expect(await uploadSigned(file('PK'), false, words, ask)).toMatchObject({ text: 'bukan' });
    expect(asked).toEqual([]);
  });

  test('is stored, refused with the reason, or shown to a person first', async () => {
    const pdf = file('%PDF-1.4 %%EOF');
    const asked: unknown[] = [];
    const value = { paper: 'P-1/pass', number: '1' };
    const stored = answering({ status: 'done', value, text: 'Simpan', problems: [] }, asked);
    expect(await uploadSigned(pdf, true, words, stored)).toMatchObject({ fate: 'stored' });
    expect(asked).toEqual([
      { fileName: 'a.pdf', pdfBase64: btoa('%PDF-1.4 %%EOF'), isChecked: true },
    ]);
    const fateOf = async (code: string) =>
      (await uploadSigned(pdf, false, words, answering(refusal(code)))).fate;
    expect(await fateOf('certificates.signed_unproven')).toBe('unproven');
    expect(await fateOf('certificates.signed_of_other')).toBe('refused');
  });
});
