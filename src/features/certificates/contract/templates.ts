import * as z from 'zod/mini';
import { isOneOf, isText, isWholeNumber } from '../../../kernel/guards';
import type { PaperKind, TemplateKind } from '../core';
import { PAPER_KINDS } from '../core';

/** A template to put another one in the place of; `replaces` is the id of the one before, as the person saw it, or empty. */
interface TemplateToReplace extends TemplateKind {
  readonly replaces: string;
}

const wantedTemplate = {
  kind: z.custom<PaperKind>(isOneOf(PAPER_KINDS)),
  unitCount: z.custom<number>(isWholeNumber(0, 200)),
  language: z.optional(z.custom<'en'>(isOneOf(['en']))),
  along: z.optional(z.custom<number>(isWholeNumber(1, 2))),
  hasBack: z.optional(z.boolean()),
  replaces: z.custom<string>(isText(0, 200)),
};

/** Standard templates to make anew. */
export const renewRequest = z.object({
  templates: z
    .array(z.object(wantedTemplate))
    .check(z.refine((templates) => templates.length > 0 && templates.length <= 20)),
});

export interface RenewRequest {
  readonly templates: readonly TemplateToReplace[];
}

/** A .docx of at most 5 MB, as base64; the server looks into it. */
export const uploadTemplateRequest = z.object({
  ...wantedTemplate,
  name: z.custom<string>(isText(1, 300)),
  docxBase64: z.custom<string>(isText(1, 7_000_000)),
});

export const pickTemplateRequest = z.object({
  ...wantedTemplate,
  fileId: z.custom<string>(isText(1, 200)),
});

export interface UploadTemplateRequest extends TemplateToReplace {
  readonly name: string;
  readonly docxBase64: string;
}

export interface PickTemplateRequest extends TemplateToReplace {
  readonly fileId: string;
}

export const openPickerRequest = z.object({});

/** Number of the Cloud project, API key, and a token of this account: what Google's file picker asks for. */
export interface PickerReply {
  readonly project: string;
  readonly key: string;
  readonly token: string;
}

export interface OwnTemplateReply {
  readonly id: string;
  /** Whether its rows suit any number of units. */
  readonly repeats: boolean;
}
