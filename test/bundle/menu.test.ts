import { describe, expect, test } from '@jest/globals';
import { builtFiles, pages, readBuilt, scriptsOf } from './artefact';
import { runBare } from './bare-realm';
import { calledFunctions, openedFiles } from './called-functions';

const code = readBuilt('Code.js');
const opened = runBare(code, { name: 'onOpen', event: { authMode: 'NONE' } });

describe('what staff can press', () => {
  test('opening the file without authorisation builds a menu and touches nothing else', () => {
    expect(opened.touched).toContain('SpreadsheetApp.getUi');
    expect(opened.touched).toContain('Ui.addToUi');
    expect(opened.menuTargets.length).toBeGreaterThan(0);
  });

  test('installing shows the same menu at once', () => {
    const installed = runBare(code, { name: 'onInstall', event: { authMode: 'FULL' } });
    expect(installed.menuTargets).toEqual(opened.menuTargets);
  });

  test('each line of the menu leads to a function that Google can see', () => {
    const { globals } = opened;
    expect(opened.menuTargets.filter((name) => !globals.includes(name))).toEqual([]);
    expect(opened.menuTargets.filter((name) => name.endsWith('_'))).toEqual([]);
  });

  test('the pages call only functions that Google can see', () => {
    for (const html of pages.map(readBuilt)) {
      const called = scriptsOf(html).flatMap(calledFunctions);
      if (html.includes('google.script.run')) expect(called.length).toBeGreaterThan(0);
      expect(called.filter((target) => !opened.globals.includes(target))).toEqual([]);
      expect(called.filter((target) => target.endsWith('_'))).toEqual([]);
    }
  });
});

test('the server opens each page, part and file of sentences, and nothing that is not built', () => {
  const htmlFiles = builtFiles.filter((name) => name.endsWith('.html'));
  const opened = openedFiles(code).flatMap((name) =>
    name.endsWith('*')
      ? htmlFiles.filter((file) => file.startsWith(name.slice(0, -1)))
      : [`${name}.html`],
  );
  expect([...new Set(opened)].sort()).toEqual(htmlFiles);
  expect(openedFiles(code)).not.toContain('*');
});

test('the calls of a page are found behind any chain of handlers, also when they have no handler', () => {
  const page =
    'google.script.run.withFailureHandler(function(e){e.x()}).withSuccessHandler(f).callAction("{}");' +
    'window.google.script.run.markSeen()';
  expect(calledFunctions(page)).toEqual(['callAction', 'markSeen']);
});
