import type { Problem } from '../../../kernel/problem';
import { asWarning, problem } from '../../../kernel/problem';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { FetchFilesReply, FetchFilesRequest } from '../contract/signing';
import { fetchFilesRequest } from '../contract/signing';
import { fetchStored } from './fetch-stored';
import { readRegister } from './register';

/** Bytes in one reply: a browser takes more, but what a script holds it holds several times. */
const MOST_BYTES = 6_000_000;

/** The stored PDFs of some papers, to be signed or printed; a browser asks again and again and packs them. */
export const fetchFilesAction: Action<FetchFilesRequest, FetchFilesReply> = {
  id: 'certificates.fetchFiles',
  input: fetchFilesRequest,
  writes: false,
  run(ports, { papers: ids }) {
    const register = readRegister(ports);
    if (register.problems.length > 0) return refused(register.problems);
    const wanted = ids.flatMap(
      (id) => register.rows.find((row) => row.value.id === id)?.value ?? [],
    );
    const problems: Problem[] = ids
      .filter((id) => !wanted.some((paper) => paper.id === id && paper.sha256 !== ''))
      .map((paper) => asWarning(problem('certificates.no_pdf_yet', { paper })));
    const papers = wanted.filter(({ sha256 }) => sha256 !== '');
    const files: { paper: string; pdfBase64: string }[] = [];
    const later: string[] = [];
    let bytes = 0;
    fetchStored(ports, papers).forEach((content, index) => {
      const paper = papers[index]?.id ?? '';
      if ('code' in content) problems.push(asWarning(content));
      else if (files.length > 0 && bytes + content.size > MOST_BYTES) later.push(paper);
      else {
        bytes += content.size;
        files.push({ paper, pdfBase64: content.toBase64() });
      }
    });
    const message = { code: 'certificates.files_fetched', values: { count: files.length } };
    return done({ files, later }, message, problems);
  },
};
