import type { Page } from 'playwright-core';

/** Makes the scripts of a window, the add-on's with them, so many times slower until the returned function is called. */
export async function slowDown(window: Page, times: number): Promise<() => Promise<void>> {
  const session = await window.context().newCDPSession(window);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
  return async () => {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  };
}
