import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { builtFiles, nodesIn, parseScript, readBuilt } from './artefact';

const root = join(__dirname, '../..');
const manifest: unknown = JSON.parse(readBuilt('appsscript.json'));

describe('what the add-on asks for', () => {
  test('the scopes are exactly the six narrow ones', () => {
    const scopes = [
      'spreadsheets.currentonly',
      'drive.file',
      'script.external_request',
      'script.send_mail',
      'script.container.ui',
      'userinfo.email',
    ].map((name) => `https://www.googleapis.com/auth/${name}`);
    expect(manifest).toMatchObject({ oauthScopes: scopes });
  });

  test('the only addresses it may fetch are those of Drive and Docs', () => {
    const addresses = ['https://www.googleapis.com/', 'https://docs.googleapis.com/'];
    expect(manifest).toMatchObject({ urlFetchWhitelist: addresses, runtimeVersion: 'V8' });
  });

  test('the code names no service that would need a wider scope and evaluates no text', () => {
    const forbidden = /^(DriveApp|DocumentApp|GmailApp|openBy(Id|Url)|openById|eval)$/;
    const names = [...nodesIn(parseScript(readBuilt('Code.js')))].flatMap((node) => [
      String(node['name'] ?? ''),
      node.type === 'Literal' ? String(node['value']) : '',
    ]);
    expect(names.filter((name) => forbidden.test(name))).toEqual([]);
    expect(readBuilt('Code.js')).not.toMatch(/\bnew Function\b|\beval\(/);
  });
});

describe('what clasp uploads', () => {
  test('the files are the server code, the manifest and pages, and no two share a base name', () => {
    const expected = builtFiles.filter(
      (name) => ['Code.js', 'appsscript.json'].includes(name) || name.endsWith('.html'),
    );
    expect(builtFiles).toEqual(expected);
    const bases = builtFiles.map((name) => name.replace(/\.\w+$/, '').toLowerCase());
    expect(new Set(bases).size).toBe(bases.length);
  });

  test('clasp itself lists exactly the files of dist', () => {
    const clasp = require.resolve('@google/clasp');
    const output = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
      cwd: root,
      encoding: 'utf8',
    });
    const { filesToPush } = JSON.parse(output);
    expect([...filesToPush].sort()).toEqual(builtFiles.map((name) => `dist/${name}`).sort());
  });
});
