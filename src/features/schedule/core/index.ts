export type { Session } from './model';
