import type { ServerResponse } from 'node:http';
import { pdfOf } from './drive-files';
import { disposition, sendBytes, sendText } from './http-reply';
import type { Workbench } from './workbench';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PDF = 'application/pdf';

/** The files that people open: documents, attachments, the workbook. False for another path. */
export async function serveFile(
  bench: Workbench,
  path: string,
  response: ServerResponse,
): Promise<boolean> {
  const [, fileId] = /^\/file\/([\w-]+)\.pdf$/.exec(path) ?? [];
  const [, mail, index] = /^\/mail\/(\d+\.eml)\/(\d+)$/.exec(path) ?? [];
  if (path === '/workbook.xlsx') await sendWorkbook(bench, response);
  else if (fileId !== undefined) await sendPdf(bench, fileId, response);
  else if (mail !== undefined) await sendAttachment(bench, mail, Number(index), response);
  else return false;
  return true;
}

async function sendWorkbook(bench: Workbench, response: ServerResponse): Promise<void> {
  const bytes = await bench.toXlsx(bench.workbook);
  const name = `${bench.workbook.name}.xlsx`;
  sendBytes(response, 200, XLSX, bytes, {
    'Content-Disposition': disposition('attachment', name),
  });
}

async function sendPdf(bench: Workbench, id: string, response: ServerResponse): Promise<void> {
  const pdf = await pdfOf(bench.google, id);
  if (pdf) sendBytes(response, 200, PDF, pdf, { 'Content-Disposition': 'inline' });
  else sendText(response, 404, 'Berkas ini tidak ada di Drive.');
}

async function sendAttachment(
  bench: Workbench,
  file: string,
  index: number,
  response: ServerResponse,
): Promise<void> {
  const attachment = await bench.mailBox.attachment(file, index);
  if (!attachment) {
    sendText(response, 404, 'Lampiran ini tidak ada.');
    return;
  }
  // Anything but PDF is only handed over to save: an HTML file shown from here would be a page of ours.
  const isPdf = attachment.mimeType === PDF;
  const type = isPdf ? PDF : 'application/octet-stream';
  sendBytes(response, 200, type, attachment.bytes, {
    'Content-Disposition': disposition(isPdf ? 'inline' : 'attachment', attachment.name),
  });
}
