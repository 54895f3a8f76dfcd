import type { Place } from '../../place';

/** *Alur kerja*, the home of the sidebar. */
export const workflowPlace: Place = {
  id: 'workflow',
  title: { id: 'Alur kerja', en: 'Workflow' },
  part: null,
};
