import type { Mail, MailMessage, MailOutcome } from '../ports/ports';
import { blobOf } from './file-content';

/** MailApp. A mail that MailApp refused at once has not gone out; after any other error nobody can know. */
export function openMail(): Mail {
  return {
    remainingToday: () => quotaLeft() ?? quotaLeft() ?? 0,
    send: (message) => {
      try {
        MailApp.sendEmail({
          to: message.to,
          subject: message.subject,
          body: message.text,
          name: message.senderName,
          attachments: attachmentsOf(message),
        });
        return { outcome: 'sent' };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}

/** Apps Script: throws for an account whose owner did not tick sending mails, or that has no mail at all. */
function quotaLeft(): number | null {
  try {
    return MailApp.getRemainingDailyQuota();
  } catch {
    return null;
  }
}

function attachmentsOf(message: MailMessage): GoogleAppsScript.Base.BlobSource[] {
  return message.attachments.map(({ name, content }) => blobOf(content).copyBlob().setName(name));
}

/** Apps Script: the texts come in the user's language; those that are not recognised count as unknown. */
function outcomeOf(error: unknown): MailOutcome {
  const detail = error instanceof Error ? error.message : String(error);
  if (/too many times|quota|kuota|terlalu banyak/i.test(detail))
    return { outcome: 'quota', detail };
  if (/invalid email|failed: no recipient|email tidak valid|limit exceeded/i.test(detail)) {
    return { outcome: 'refused', detail };
  }
  return { outcome: 'unknown', detail };
}
