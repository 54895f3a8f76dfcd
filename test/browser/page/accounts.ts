import type { Page } from 'playwright-core';

/** Chooses the account of a window from the list, or types a new one. */
export async function becomeAccount(window: Page, account: string): Promise<void> {
  const chooser = window.getByRole('button', { name: /^Akun:/ });
  await chooser.click();
  const known = window.getByRole('dialog', { name: 'Pilih akun' }).getByRole('button', {
    name: account,
  });
  if ((await known.count()) > 0) {
    await known.click();
  } else {
    await window.getByLabel('Akun lain').fill(account);
    await window.getByRole('button', { name: 'Pakai' }).click();
  }
  await window.getByRole('button', { name: `Akun: ${account}` }).waitFor();
}
