import type { HttpRequest, HttpResponse, RestBackend } from '../model/outside';
import type { WebApp } from './open-web-app';

/** Every deployed web app of Apps Script lies below this address; the host has one, whatever is typed behind it. */
const WEB_APPS = 'https://script.google.com/';

/** Whether an address is that of a web app: it asks for no token. */
export function isWebApp(url: string): boolean {
  return url.startsWith(WEB_APPS);
}

/** The same backend, in which posts to a web app are answered by this one. */
export function withWebApp<B extends RestBackend>(backend: B, app: WebApp): B {
  return {
    ...backend,
    operation: (method, url) => (isWebApp(url) ? 'webApp.post' : backend.operation(method, url)),
    handle: (request) =>
      isWebApp(request.url) ? Promise.resolve(answer(request, app)) : backend.handle(request),
  };
}

function answer({ method, body }: HttpRequest, app: WebApp): HttpResponse {
  const text = method === 'POST' ? app.post(Buffer.from(body).toString('utf8')) : app.get({});
  const headers = { 'Content-Type': 'application/json; charset=utf-8' };
  return { status: 200, headers, body: new Uint8Array(Buffer.from(text)) };
}
