import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { SyntaxNode } from './artefact';
import { builtFiles, isNode, nodesIn, parseScript, readBuilt, serverScripts } from './artefact';

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

  test('the only addresses it may fetch are those of Drive, Docs and the verifier', () => {
    const addresses = [
      'https://www.googleapis.com/',
      'https://docs.googleapis.com/',
      // A web app, and where the redirect of its answer leads.
      'https://script.google.com/',
      'https://script.googleusercontent.com/',
    ];
    expect(manifest).toMatchObject({ urlFetchWhitelist: addresses, runtimeVersion: 'V8' });
  });

  const namesIn = (script: string): readonly string[] =>
    [...nodesIn(parseScript(script))].flatMap((node) => [
      String(node['name'] ?? ''),
      node.type === 'Literal' ? String(node['value']) : '',
    ]);

  test('the code names no service that would need a wider scope', () => {
    const forbidden = /^(DriveApp|DocumentApp|GmailApp|openBy(Id|Url)|openById|eval)$/;
    for (const script of serverScripts()) {
      expect(namesIn(script).filter((name) => forbidden.test(name))).toEqual([]);
    }
  });

  test('text is run as code in one place, where a part is opened, and by no part', () => {
    const runsText = ({ type, callee }: SyntaxNode): boolean =>
      /^(Call|New)Expression$/.test(type) && isNode(callee) && callee['name'] === 'Function';
    const times = serverScripts().map(
      (script) => [...nodesIn(parseScript(script))].filter(runsText).length,
    );
    expect(times).toEqual([1, ...times.slice(1).map(() => 0)]);
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
