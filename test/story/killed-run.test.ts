import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { FaultRule } from '../../host/engine/types';
import { readMails } from '../../host/mail';
import { callDoor } from '../../host/scenario/door';
import { runScenario } from '../../host/scenario/run-scenario';
import { viewSheet } from '../../host/scenario/sheet-view';
import type { Programme } from './run-programme';
import { openProgramme } from './run-programme';
import { smallScenario } from './small-scenario';

const LEASE_MS = 10 * 60_000;

describe('issuing papers, killed in the middle and started again', () => {
  test('ends in the same register as an undisturbed run, wherever it was killed', async () => {
    const undisturbed = await issueWith([]);
    expect(undisturbed.register.map((paper) => paper['Keadaan'])).toEqual(
      undisturbed.register.map(() => 'Terkirim'),
    );
    expect(undisturbed.register).toHaveLength(4);
    for (const kill of killsAt(undisturbed.calls)) {
      const killed = await issueWith([kill]);
      expect({ kill, kills: killed.kills }).toEqual({ kill, kills: 1 });
      expect(comparable(killed.register)).toEqual(comparable(undisturbed.register));
      expect(killed.mails).toEqual(undisturbed.mails);
      expect(killed.livePdfs).toEqual(undisturbed.livePdfs);
    }
  }, 240_000);

  test('a mail that may have gone out is never sent again by itself: a person decides', async () => {
    const lost = await issueWith([
      { member: 'MailApp.sendEmail', nth: 1, when: 'after', do: 'kill' },
    ]);
    expect(lost.mails).toHaveLength(1);
    expect(new Set(lost.register.map((paper) => paper['Keadaan']))).toEqual(
      new Set(['Perlu diputuskan']),
    );
  }, 60_000);
});

/** Twelve places spread over the run, up to the moment before the mail: there the outcome must be exactly the same. */
function killsAt(calls: readonly string[]): FaultRule[] {
  const mail = calls.indexOf('MailApp.sendEmail');
  const until = mail < 0 ? calls.length : mail - 20;
  return Array.from({ length: 12 }, (_, index) => ({
    callIndex: 1 + Math.floor((index * until) / 12),
    do: 'kill' as const,
  }));
}

interface Issued {
  readonly register: Readonly<Record<string, string>>[];
  readonly mails: readonly {
    readonly to: readonly string[];
    readonly attachments: readonly string[];
  }[];
  readonly livePdfs: readonly string[];
  readonly kills: number;
  readonly calls: readonly string[];
}

/** The small programme up to its results, then the certificate job with these faults until it is finished. */
async function issueWith(faults: readonly FaultRule[]): Promise<Issued> {
  const scenario = smallScenario();
  const programme = openProgramme(scenario);
  const { host, drive } = programme.google;
  try {
    await runScenario(programme.google, scenario, () => undefined, 'certificates.start');
    host.setFaults(faults);
    const { kills, calls } = await stepUntilFinished(programme, scenario.account.email);
    const mails = await readMails(join(programme.folder, 'mail'));
    return {
      register: viewSheet(host.workbook, 'Sertifikat', 2024)
        .rows()
        .map(({ cells }) => cells),
      mails: mails.map(({ to, attachments }) => ({
        to,
        attachments: attachments.map((a) => a.name),
      })),
      livePdfs: drive
        .listFiles()
        .filter((file) => file.mimeType === 'application/pdf' && !file.trashed)
        .map((file) => file.name)
        .sort(),
      kills,
      calls,
    };
  } finally {
    await programme.close();
  }
}

async function stepUntilFinished(
  { google: { host } }: Programme,
  user: string,
): Promise<{ kills: number; calls: readonly string[] }> {
  let kills = 0;
  const calls: string[] = [];
  for (let step = 0; step < 20; step += 1) {
    const reply = await callDoor(host, user, 'certificates.step', { budgetMs: 60_000 });
    calls.push(...reply.trace);
    if (reply.status === 'broken') {
      kills += 1;
      host.clock.advance(LEASE_MS);
    } else if (reply.value['finished'] === true) {
      return { kills, calls };
    } else {
      host.clock.advance(Number(reply.value['waitMs'] ?? 0));
    }
  }
  throw new Error('The job did not finish');
}

const OF_THE_MOMENT = ['ID Dokumen', 'ID PDF', 'Tanda Salinan', 'Waktu Kirim', 'SHA-256'];

/** Everything but what depends on the moment: ids that Drive gives, the time of the mail, the date inside the PDF. */
function comparable(register: Issued['register']): object[] {
  return register.map((paper) =>
    Object.fromEntries(Object.entries(paper).filter(([header]) => !OF_THE_MOMENT.includes(header))),
  );
}
