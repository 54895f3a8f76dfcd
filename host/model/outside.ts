/** What lies outside the spreadsheet: Google's REST addresses and the mail server, as the engine sees them. */

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** The account whose OAuth token the request carried. */
  readonly user: string;
  /** Virtual time in milliseconds since the epoch. */
  readonly nowMs: number;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Answers the Drive v3 and Docs v1 REST addresses the add-on may call. */
export interface RestBackend {
  /** Name of the operation for costs, counters and fault rules: `files.copy`, `documents.batchUpdate`, `files.export` ... */
  operation(method: string, url: string): string;
  handle(request: HttpRequest): Promise<HttpResponse>;
}

export interface MailAttachment {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

export interface OutgoingMail {
  readonly from: string;
  readonly senderName?: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo?: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly attachments: readonly MailAttachment[];
  readonly nowMs: number;
}

export interface MailBackend {
  /** Rejects with the server's sentence when the message is refused. */
  send(mail: OutgoingMail): Promise<void>;
}
