export type { WebApp } from './open-web-app';
export { openWebApp } from './open-web-app';
export { isWebApp, withWebApp } from './with-web-app';
