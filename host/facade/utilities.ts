import { Blob, bytesFromBase64, bytesOf, signedFromBytes } from './blob';
import { call, callAs, theBridge } from './bridge';
import { type EnumValue, googleEnum } from './google-enum';
import { serviceError } from './service-error';

const DIGEST_ALGORITHM = googleEnum('SHA_256');
const CHARSET = googleEnum('US_ASCII', 'UTF_8');

type Bytes = string | readonly number[];

const base64Of = (content: Bytes): string => theBridge().toBase64(bytesOf(content));
const webSafe = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_');

export class Utilities {
  readonly DigestAlgorithm = DIGEST_ALGORITHM;
  readonly Charset = CHARSET;

  newBlob(content: Bytes, contentType?: string | null, name?: string | null): Blob {
    const kind = contentType ?? (typeof content === 'string' ? 'text/plain' : null);
    return new Blob(bytesOf(content), kind, name ?? null);
  }

  getUuid(): string {
    return call('Utilities.getUuid');
  }

  sleep(milliseconds: number): void {
    call('Utilities.sleep', milliseconds);
  }

  base64Encode(content: Bytes, _charset?: EnumValue): string {
    return base64Of(content);
  }

  base64EncodeWebSafe(content: Bytes, _charset?: EnumValue): string {
    return webSafe(base64Of(content));
  }

  base64Decode(text: string, _charset?: EnumValue): number[] {
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw serviceError('Could not decode string.');
    return signedFromBytes(bytesFromBase64(text));
  }

  computeDigest(algorithm: EnumValue, content: Bytes, _charset?: EnumValue): number[] {
    if (algorithm !== DIGEST_ALGORITHM.SHA_256) {
      throw serviceError(`not emulated: DigestAlgorithm.${String(algorithm)}`, 'NotEmulatedError');
    }
    const digest = callAs('Utilities.computeDigest', 'Utilities.computeSha256', base64Of(content));
    return signedFromBytes(bytesFromBase64(digest));
  }

  computeHmacSha256Signature(content: Bytes, key: Bytes, _charset?: EnumValue): number[] {
    const signature = call(
      'Utilities.computeHmacSha256Signature',
      base64Of(content),
      base64Of(key),
    );
    return signedFromBytes(bytesFromBase64(signature));
  }

  formatDate(date: Date, timeZone: string, pattern: string): string {
    return call('Utilities.formatDate', date.getTime(), timeZone, pattern);
  }

  zip(blobs: readonly Blob[], name = 'archive.zip'): Blob {
    for (const blob of blobs) {
      if (!blob.getName())
        throw serviceError('Blob object must have non-null name for this operation.');
    }
    const bytes = bytesFromBase64(call('Utilities.zip', blobs.map(Blob.wire)));
    return new Blob(bytes, 'application/zip', name);
  }
}
