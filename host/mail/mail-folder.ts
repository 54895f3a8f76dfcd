import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const EML = /^(\d+)\.eml$/;

/** Stores a received message under the next number and returns the file name. */
export function storeMessage(directory: string, message: Uint8Array): string {
  mkdirSync(directory, { recursive: true });
  const numbers = messageFiles(directory).map((file) => Number(EML.exec(file)?.[1]));
  const file = `${String(Math.max(0, ...numbers) + 1).padStart(4, '0')}.eml`;
  writeFileSync(join(directory, file), message, { flag: 'wx' });
  return file;
}

/** The messages of a folder in the order of arrival; none before the first mail made the folder. */
export function messageFiles(directory: string): string[] {
  if (!existsSync(directory)) return [];
  const files = readdirSync(directory).filter((file) => EML.test(file));
  return files.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
}

/** The raw bytes of one message. */
export function readMessage(directory: string, file: string): Uint8Array {
  return readFileSync(join(directory, file));
}
