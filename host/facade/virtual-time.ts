import { nowMs } from './bridge';

/** Puts `new Date()`, `Date()` and `Date.now()` on the virtual clock; every other use of `Date` stays native. */
export function installVirtualDate(): void {
  const NativeDate = Date;
  function VirtualDate(...parts: unknown[]): unknown {
    if (!new.target) return new NativeDate(nowMs()).toString();
    return Reflect.construct(NativeDate, parts.length === 0 ? [nowMs()] : parts, new.target);
  }
  Object.defineProperty(VirtualDate, 'name', { value: 'Date' });
  Object.defineProperty(VirtualDate, 'length', { value: 7 });
  VirtualDate.prototype = NativeDate.prototype;
  VirtualDate.now = nowMs;
  VirtualDate.parse = NativeDate.parse;
  VirtualDate.UTC = NativeDate.UTC;
  Object.defineProperty(NativeDate.prototype, 'constructor', { value: VirtualDate });
  Object.defineProperty(globalThis, 'Date', {
    value: VirtualDate,
    writable: true,
    configurable: true,
  });
}
