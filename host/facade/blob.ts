import type { WireBlob } from '../realm/operations';
import { theBridge } from './bridge';

export class Blob {
  #bytes: Uint8Array;
  #contentType: string | null;
  #name: string | null;

  constructor(bytes: Uint8Array, contentType: string | null, name: string | null) {
    this.#bytes = bytes;
    this.#contentType = contentType;
    this.#name = name;
  }

  /** Apps Script: bytes are signed, -128 to 127. */
  getBytes(): number[] {
    return signedFromBytes(this.#bytes);
  }

  getDataAsString(_charset = 'UTF-8'): string {
    return theBridge().decodeText(this.#bytes);
  }

  getContentType(): string | null {
    return this.#contentType;
  }

  setContentType(contentType: string | null): this {
    this.#contentType = contentType;
    return this;
  }

  getName(): string | null {
    return this.#name;
  }

  setName(name: string): this {
    this.#name = String(name);
    return this;
  }

  copyBlob(): Blob {
    return new Blob(this.#bytes, this.#contentType, this.#name);
  }

  static wire(blob: Blob): WireBlob {
    const bytes = theBridge().toBase64(blob.#bytes);
    return { name: blob.#name, contentType: blob.#contentType, bytes };
  }
}

export function signedFromBytes(bytes: Uint8Array): number[] {
  // A loop: `Array.from` with a function takes twenty times as long, and PDFs are large.
  const signed = new Array<number>(bytes.length);
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] ?? 0;
    signed[i] = byte > 127 ? byte - 256 : byte;
  }
  return signed;
}

/** Text in UTF-8, or signed or unsigned bytes. */
export function bytesOf(content: string | readonly number[]): Uint8Array {
  // The copy makes the bytes native to the realm.
  if (typeof content === 'string') return new Uint8Array(theBridge().encodeText(content));
  const bytes = new Uint8Array(content.length);
  // Storing takes each number modulo 256.
  for (let i = 0; i < content.length; i += 1) bytes[i] = content[i] ?? 0;
  return bytes;
}

export function bytesFromBase64(text: string): Uint8Array {
  return new Uint8Array(theBridge().fromBase64(text));
}
