import { createHash, createHmac } from 'node:crypto';
import { zipSync } from 'fflate';
import { formatDatePattern } from '../../model/format-date-pattern';
import type { OperationsOf } from '../operation-context';
import { ServiceException } from '../service-exception';

const MAX_SLEEP_MS = 300_000;
/** The earliest date a zip entry can have, on the local clock; a fixed one keeps archives identical. */
const zipDate = (): Date => new Date(1980, 0, 1);

function uuid(random: () => number): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) => {
    const digit = Math.floor(random() * 16);
    return (place === 'x' ? digit : (digit & 3) | 8).toString(16);
  });
}

export const utilitiesOperations: OperationsOf<'Utilities'> = {
  'Utilities.getUuid': ({ execution }) => uuid(execution.random),
  'Utilities.sleep'({ execution }, milliseconds) {
    if (!(milliseconds >= 0 && milliseconds <= MAX_SLEEP_MS)) {
      throw new ServiceException(`Invalid argument: ${milliseconds}`);
    }
    execution.spend(milliseconds);
    return null;
  },
  'Utilities.computeSha256': (_, bytes) =>
    createHash('sha256').update(Buffer.from(bytes, 'base64')).digest('base64'),
  'Utilities.computeHmacSha256Signature': (_, bytes, key) =>
    createHmac('sha256', Buffer.from(key, 'base64'))
      .update(Buffer.from(bytes, 'base64'))
      .digest('base64'),
  'Utilities.formatDate': (_, instantMs, timeZone, pattern) =>
    formatDatePattern(instantMs, timeZone, pattern),
  'Utilities.zip'(_, blobs) {
    const entries = blobs.map(
      (blob) => [blob.name ?? '', Buffer.from(blob.bytes, 'base64')] as const,
    );
    return Buffer.from(zipSync(Object.fromEntries(entries), { mtime: zipDate() })).toString(
      'base64',
    );
  },
};
