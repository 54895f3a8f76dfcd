import { afterAll, describe, expect, test } from '@jest/globals';
import { aHost, closeHosts, OWNER, START_MS } from './a-host';

afterAll(closeHosts);

describe('the realm in which the add-on runs', () => {
  test('has the globals of ECMAScript and Apps Script, and nothing of Node or a browser', async () => {
    const host =
      aHost(`function names() { return Object.getOwnPropertyNames(globalThis).filter(function (n) {
      return !/^(Object|Function|Array|Number|parseFloat|parseInt|Infinity|NaN|undefined|Boolean|String|Symbol|Date|Promise|RegExp|\\w*Error|globalThis|JSON|Math|Intl|\\w*Array|\\w*ArrayBuffer|DataView|Map|BigInt|Set|WeakMap|WeakSet|WeakRef|Proxy|Reflect|FinalizationRegistry|\\w*URI\\w*|escape|unescape|eval|isFinite|isNaN|WebAssembly)$/.test(n); }).sort(); }
      function leak() { return names.constructor('return typeof process + typeof require + typeof Buffer + typeof setTimeout + typeof Atomics + typeof SharedArrayBuffer')(); }`);
    const names = (await host.value('names')) as string[];
    expect(names).toContain('SpreadsheetApp');
    expect(
      names.filter(
        (name) =>
          !/(App|Service|Logger|Session|Utilities|Browser|MimeType|Properties|Charts|Jdbc|Maps)$/.test(
            name,
          ),
      ),
    ).toEqual(['console', 'leak', 'names']);
    expect(await host.value('leak')).toBe('undefined'.repeat(6));
  });

  test('what services return and throw is native: instanceof Date, Array and Error hold', async () => {
    const host = aHost(`function f() {
      var range = SpreadsheetApp.getActive().getSheetByName('Satu').getRange(1, 1, 1, 2);
      range.setValues([[new Date(2021, 5, 10), 'x']]);
      var values = range.getValues(), caught = null;
      try { range.setValues([[1]]); } catch (e) { caught = e; }
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date, caught instanceof Error,
        caught.name, Utilities.newBlob('a').getBytes() instanceof Array, values[0][0].getTime() === new Date(2021, 5, 10).getTime()];
    }`);
    expect(await host.value('f')).toEqual([true, true, true, true, 'Exception', true, true]);
  });

  test('the clock is virtual and moves only by calls; the time zone is the manifest’s', async () => {
    const host = aHost(`function f() {
      var before = Date.now(); for (var i = 0; i < 1e5; i++) {} var computed = Date.now();
      Utilities.sleep(5000);
      return [before, computed - before, Date.now() - computed, new Date().getHours(), typeof Date(), new Date(2021, 0, 1) instanceof Date, new Date().constructor === Date];
    }`);
    expect(await host.value('f')).toEqual([START_MS, 0, 5001, 8, 'string', true, true]);
  });

  test('chance is seeded: the same seed gives the same numbers and ids, another seed others', async () => {
    const code = 'function f() { return [Math.random(), Math.random(), Utilities.getUuid()]; }';
    const [first, again, other] = [aHost(code), aHost(code), aHost(code, { seed: 2 })];
    const value = await first.value('f');
    expect(await again.value('f')).toEqual(value);
    expect(await other.value('f')).not.toEqual(value);
    expect(await first.value('f')).not.toEqual(value);
  });

  test('no global survives an execution', async () => {
    const host = aHost(
      'var n = 0; function f() { n += 1; Array.prototype.touched = n; return n; } function g() { return typeof [].touched; }',
    );
    expect([await host.value('f'), await host.value('f'), await host.value('g')]).toEqual([
      1,
      1,
      'undefined',
    ]);
  });

  test('a script that breaks while loading fails with its own error, and names no function runs as “not found”', async () => {
    const broken = await aHost('throw new TypeError("rusak");').execute({
      functionName: 'f',
      user: OWNER,
    });
    expect(broken.outcome).toMatchObject({
      status: 'failed',
      error: { name: 'TypeError', message: 'rusak' },
    });
    const unparsable = await aHost('function (').execute({ functionName: 'f', user: OWNER });
    expect(unparsable.outcome).toMatchObject({ status: 'failed', error: { name: 'SyntaxError' } });
    await expect(aHost('var x = 1;').value('f')).rejects.toThrow('Script function not found: f');
  });

  test('console and Logger reach the log in order', async () => {
    const host = aHost(
      `function f() { console.log('a', 1, { b: [2] }); console.warn('w'); Logger.log('l').log('m'); console.error(new Error('e')); }`,
    );
    const { logs } = await host.execute({ functionName: 'f', user: OWNER });
    expect(logs.map(({ level, text }) => [level, text.split('\n')[0]])).toEqual([
      ['log', 'a 1 {"b":[2]}'],
      ['warn', 'w'],
      ['log', 'l'],
      ['log', 'm'],
      ['error', 'Error: e'],
    ]);
  });
});

describe('members that are not emulated', () => {
  test('exist in Google: they throw their name and are counted', async () => {
    const host = aHost(`
      function range() { SpreadsheetApp.getActive().getSheetByName('Satu').getRange('A1').merge(); }
      function service() { SpreadsheetApp.openById('x'); }
      function enumeration() { return SpreadsheetApp.BorderStyle.SOLID; }
      function absent() { DriveApp.getFileById('x'); }`);
    await expect(host.value('range')).rejects.toThrow(
      'NotEmulatedError: not emulated: Range.merge',
    );
    await expect(host.value('service')).rejects.toThrow('not emulated: SpreadsheetApp.openById');
    await expect(host.value('enumeration')).rejects.toThrow(
      'not emulated: SpreadsheetApp.BorderStyle',
    );
    await expect(host.value('absent')).rejects.toThrow('not emulated: DriveApp.getFileById');
    expect(host.counters.notEmulated).toMatchObject({
      'Range.merge': 1,
      'DriveApp.getFileById': 1,
    });
  });

  test('a name that Google does not have stays undefined, so a slip gives the same TypeError as live', async () => {
    const host =
      aHost(`function f() { return [typeof SpreadsheetApp.getActiv, typeof Utilities.nope, typeof Nonsense]; }
      function g() { SpreadsheetApp.getActiv(); }`);
    expect(await host.value('f')).toEqual(['undefined', 'undefined', 'undefined']);
    await expect(host.value('g')).rejects.toThrow(
      'TypeError: SpreadsheetApp.getActiv is not a function',
    );
  });
});
