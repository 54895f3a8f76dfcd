import { beforeAll, expect, test } from '@jest/globals';
import { frameHtml } from '../../../host/web/page/frames/frame-html';

beforeAll(() => {
  // The bundler puts the built script in place of this name.
  Object.assign(globalThis, { FRAME_SHIM: 'SHIM' });
});

test('google.script is there before the first script of the page', () => {
  const html = '<!doctype html>\n<html><head lang="id"><script>first()</script></head></html>';
  expect(frameHtml(html, undefined)).toBe(
    '<!doctype html>\n<html><head lang="id"><script>SHIM</script><script>first()</script></head></html>',
  );
});

test('a page without a head, or without anything but text, gets it too', () => {
  expect(frameHtml('<!DOCTYPE html><p>a</p>', undefined)).toBe(
    '<!DOCTYPE html><script>SHIM</script><p>a</p>',
  );
  expect(frameHtml('<p>a</p>', undefined)).toBe('<!doctype html><script>SHIM</script><p>a</p>');
});

test('the list of functions stands in an attribute of its own', () => {
  expect(frameHtml('', ['onOpen', 'a"b'])).toContain(
    '<script data-functions="[&quot;onOpen&quot;,&quot;a\\&quot;b&quot;]">',
  );
});
