export type { Figure } from './model';
