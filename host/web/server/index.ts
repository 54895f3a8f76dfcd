/** The workbench's server: the protocol of the page over HTTP on this machine. */
export { lockFolder } from './folder-lock';
export { type RunningServer, startServer } from './http-server';
export { openWorkbench } from './open-workbench';
export type { Workbench } from './workbench';
export { openXlsxThread, serveXlsxThread, type ToXlsx } from './xlsx-thread';
