import type { WireRequest, WireResponse } from '../../realm/operations';
import type { OperationContext, OperationsOf } from '../operation-context';
import { ServiceException } from '../service-exception';
import { sendRequest } from './rest-request';

/** Google's quota page; the length in characters, the size in bytes. */
const MAX_URL_LENGTH = 2 * 1024;
const MAX_POST_BYTES = 50 * 1024 * 1024;
const SHOWN_CHARACTERS = 200;

function requireAllowed({ host }: OperationContext, request: WireRequest): void {
  const allowed = host.options.manifest.urlFetchWhitelist ?? [];
  if (!allowed.some((prefix) => request.url.startsWith(prefix))) {
    throw new ServiceException(
      `The URL ${request.url} is not permitted: the manifest's urlFetchWhitelist has no prefix for it.`,
    );
  }
  if (request.url.length > MAX_URL_LENGTH)
    throw new ServiceException('Limit Exceeded: URLFetch URL Length.');
  if (request.body.length * 0.75 > MAX_POST_BYTES)
    throw new ServiceException('Limit Exceeded: URLFetch POST Size.');
}

function requireSuccess(request: WireRequest, response: WireResponse): void {
  if (request.mute || response.status < 400) return;
  const { origin } = new URL(request.url);
  const text = Buffer.from(response.body, 'base64').toString('utf8').slice(0, SHOWN_CHARACTERS);
  throw new ServiceException(
    `Request failed for ${origin} returned code ${response.status}. Truncated server response: ${text} (use muteHttpExceptions option to examine full response)`,
  );
}

export const fetchOperations: OperationsOf<'UrlFetchApp'> = {
  async 'UrlFetchApp.fetch'(context, requests) {
    for (const request of requests) requireAllowed(context, request);
    const responses: WireResponse[] = [];
    let slowestMs = 0;
    // One after the other, so that a fault rule meets the same request in every run; in virtual time side by side.
    for (const request of requests) {
      const { response, costMs } = await sendRequest(context, request);
      responses.push(response);
      slowestMs = Math.max(slowestMs, costMs);
    }
    context.execution.spend(slowestMs);
    for (const [index, response] of responses.entries()) {
      const request = requests[index];
      if (request) requireSuccess(request, response);
    }
    return responses;
  },
};
