import { accept } from '../../kernel/result';
import type { OpenPart } from '../door';
import { actions as issuing } from './issuing';
import { actions as papers } from './papers';
import { actions as people } from './people';
import { actions as programme } from './programme';
import { actions as results } from './results';
import { actions as selection } from './selection';
import { actions as teaching } from './teaching';

const parts = { programme, people, selection, teaching, results, papers, issuing };

/** Every part as it stands in the sources: for tests, and for a build that keeps all code in one file. */
export const openPart: OpenPart = (part) => accept(parts[part]);
