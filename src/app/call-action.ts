import * as z from 'zod/mini';
import { isOneOf } from '../kernel/guards';
import type { Language, Problem } from '../kernel/problem';
import { problem } from '../kernel/problem';
import type { Outcome } from '../ports/action';
import type { Ports } from '../ports/ports';
import type { Door } from './door';
import type { Reply } from './reply';
import { showProblem } from './reply';
import { noteRun } from './run-log';
import { findNewerSheets } from './table-versions';
import { noteOpenPairs } from './workflow/open-pairs';
import { watchStep } from './workflow/step-record';

const requestSchema = z.object({
  action: z.string(),
  input: z.optional(z.unknown()),
  language: z.optional(z.custom<Language>(isOneOf(['id', 'en']))),
});

/**
 * The one door: finds the action, parses its input, runs it, and catches what nobody expected, once.
 * @param requestJson `{ action, input, language }`
 * @returns a `Reply` as JSON text, whatever happens
 */
export function callAction(door: Door, ports: Ports, requestJson: string): string {
  const request = parseRequest(requestJson);
  if (request === null) return JSON.stringify(refusal(ports, [problem('app.bad_request')], 'id'));
  return JSON.stringify(runAction(door, ports, request));
}

/** The same for callers inside the house: the menu and the job runner. */
export function runAction(
  door: Door,
  ports: Ports,
  request: { readonly action: string; readonly input: unknown; readonly language: Language },
): Reply {
  const { language } = request;
  const found = door.find(request.action);
  if (!found.ok) return refusal(ports, found.problems, language);
  const action = found.value;
  if (action === undefined) {
    return refusal(ports, [problem('app.unknown_action', { action: request.action })], language);
  }
  const input = action.input.safeParse(request.input ?? {});
  if (!input.success) {
    const path = input.error.issues[0]?.path.join('.') ?? '';
    return refusal(ports, [problem('app.bad_input', { path })], language);
  }
  try {
    const newer = findNewerSheets(ports, door.tables);
    if (newer.length > 0) return refusal(ports, newer, language);
    const watch = watchStep(ports, action.id);
    const outcome = action.run(watch?.ports ?? ports, input.data);
    watch?.remember(outcome);
    noteOpenPairs(ports, outcome);
    if (action.writes && outcome.status === 'done') {
      noteRun(ports, action.id, ports.sentences.say(outcome.message));
    }
    return shown(ports, outcome, language);
  } catch (bug) {
    const reference = ports.log.bug(bug, action.id);
    const text = ports.sentences.say({ code: 'app.broken', values: { reference } }, language);
    return { status: 'broken', text, reference };
  }
}

function parseRequest(
  requestJson: string,
): { action: string; input: unknown; language: Language } | null {
  let json: unknown;
  try {
    json = JSON.parse(requestJson);
  } catch {
    return null;
  }
  const request = requestSchema.safeParse(json);
  if (!request.success) return null;
  const { action, input, language } = request.data;
  return { action, input, language: language ?? 'id' };
}

function shown(ports: Ports, outcome: Outcome<unknown>, language: Language): Reply {
  if (outcome.status === 'refused') return refusal(ports, outcome.problems, language);
  return {
    status: 'done',
    value: outcome.value,
    text: ports.sentences.say(outcome.message, language),
    problems: outcome.problems.map((found) => showProblem(ports.sentences, found, language)),
  };
}

function refusal(ports: Ports, problems: readonly Problem[], language: Language): Reply {
  const shownProblems = problems.map((found) => showProblem(ports.sentences, found, language));
  return { status: 'refused', text: shownProblems[0]?.text ?? '', problems: shownProblems };
}
