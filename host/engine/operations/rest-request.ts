import type { HttpRequest, HttpResponse } from '../../model/outside';
import type { WireRequest, WireResponse } from '../../realm/operations';
import { isWebApp } from '../../web-app';
import { costMs } from '../costs';
import type { Strike } from '../faults';
import { Killed } from '../killed';
import { userOfAuthorization } from '../oauth-token';
import type { OperationContext } from '../operation-context';
import { ServiceException } from '../service-exception';
import type { FaultEffect } from '../types';

const METHODS: readonly HttpRequest['method'][] = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'];
const GOOGLE_DOC = 'application/vnd.google-apps.document';

/** An error as Google's REST services write it. */
function problem(code: number, reason: string, message: string, status: string): HttpResponse {
  const error = { code, message, errors: [{ domain: 'global', reason, message }], status };
  return jsonResponse(code, JSON.stringify({ error }));
}

function jsonResponse(status: number, body: string): HttpResponse {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=UTF-8' },
    body: new Uint8Array(Buffer.from(body)),
  };
}

function headerOf(request: WireRequest, name: string): string | undefined {
  return Object.entries(request.headers).find(([key]) => key.toLowerCase() === name)?.[1];
}

/** Whether success makes a Google Doc; live does not say whether these count, so they do (platform.md, section 2). */
function createsDocument(operation: string, request: HttpRequest): boolean {
  if (operation === 'files.copy' || operation === 'documents.create') return true;
  if (operation !== 'files.create' && operation !== 'files.upload') return false;
  return request.method === 'POST' && Buffer.from(request.body).includes(GOOGLE_DOC);
}

function limitProblem(
  context: OperationContext,
  operation: string,
  request: HttpRequest,
): HttpResponse | null {
  const { quotas } = context.host;
  const { user, nowMs } = request;
  if (operation.startsWith('documents.')) {
    const kind = operation === 'documents.get' ? 'read' : 'write';
    if (!quotas.takeDocsRequest(user, kind, nowMs)) {
      const metric = kind === 'read' ? 'Read requests' : 'Write requests';
      const message = `Quota exceeded for quota metric '${metric}' and limit '${metric} per minute per user' of service 'docs.googleapis.com'.`;
      return problem(429, 'rateLimitExceeded', message, 'RESOURCE_EXHAUSTED');
    }
  }
  if (
    createsDocument(operation, request) &&
    quotas.remaining(user, 'documentsCreated', nowMs) < 1
  ) {
    const message = 'Daily limit exceeded: documents created.';
    return problem(403, 'dailyLimitExceeded', message, 'PERMISSION_DENIED');
  }
  return null;
}

async function handle(
  context: OperationContext,
  operation: string,
  request: HttpRequest,
): Promise<HttpResponse> {
  const limit = limitProblem(context, operation, request);
  if (limit) return limit;
  const response = await context.host.options.rest.handle(request);
  if (response.status < 300 && createsDocument(operation, request)) {
    context.host.quotas.take(request.user, 'documentsCreated', 1, request.nowMs);
  }
  return response;
}

/** The response that a fault puts in the place of the true one; null for a fault of none. */
function suffer(effect: FaultEffect | null): HttpResponse | null {
  if (effect === null) return null;
  if (effect === 'kill') throw new Killed('fault');
  if ('throw' in effect) throw new ServiceException(effect.throw, effect.name);
  if (!('status' in effect)) return null;
  if (effect.body !== undefined) return jsonResponse(effect.status, effect.body);
  return problem(effect.status, 'injected', `Injected fault ${effect.status}`, 'UNAVAILABLE');
}

async function answer(
  context: OperationContext,
  operation: string,
  request: HttpRequest | null,
  strike: Strike,
): Promise<HttpResponse> {
  const instead = suffer(strike.before);
  if (instead) return instead;
  if (!request) {
    return problem(
      401,
      'authError',
      'Request is missing required authentication credential.',
      'UNAUTHENTICATED',
    );
  }
  const response = await handle(context, operation, request);
  return suffer(strike.after) ?? response;
}

function httpRequest(context: OperationContext, wire: WireRequest): HttpRequest | null {
  const method = METHODS.find((known) => known === wire.method);
  if (!method) throw new ServiceException(`Invalid argument: method ${wire.method}`);
  const named = userOfAuthorization(headerOf(wire, 'authorization'));
  const user = named ?? (isWebApp(wire.url) ? '' : null);
  if (user === null) return null;
  const body = new Uint8Array(Buffer.from(wire.body, 'base64'));
  return {
    method,
    url: wire.url,
    headers: wire.headers,
    body,
    user,
    nowMs: context.execution.nowMs,
  };
}

/** Sends one request to the REST backend: a call of its own for counters, faults and quotas. Its cost is not spent yet. */
export async function sendRequest(
  context: OperationContext,
  wire: WireRequest,
): Promise<{ readonly response: WireResponse; readonly costMs: number }> {
  const { host, execution } = context;
  const operation = host.options.rest.operation(wire.method, wire.url);
  execution.count(operation);
  host.counters.count(operation);
  host.quotas.take(execution.user, 'urlFetch', 1, execution.nowMs);
  const strike = host.faults.meet(operation, execution.user);
  const response = await answer(context, operation, httpRequest(context, wire), strike);
  return {
    response: {
      status: response.status,
      headers: response.headers,
      body: Buffer.from(response.body).toString('base64'),
    },
    costMs: costMs(operation) + strike.delayMs,
  };
}
