import type { Place } from '../../place';
import { WorkflowView } from './workflow-view';

/** *Alur kerja*, the home of the sidebar. */
export const workflowPlace: Place = {
  id: 'workflow',
  title: { id: 'Alur kerja', en: 'Workflow' },
  component: WorkflowView,
};
