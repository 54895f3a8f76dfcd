import type { Feature } from '../../ports/feature';
import { classResultsAction } from './actions/class-results';
import { judgeAction } from './actions/judge';
import { listGraduatesAction } from './actions/list-graduates';
import { prepareAction } from './actions/prepare';
import { recordAction } from './actions/record';
import { graduationTable, resultsTable } from './tables';

export { graduationTable, resultsTable } from './tables';

export const assessmentFeature: Feature = {
  id: 'assessment',
  tables: [resultsTable, graduationTable],
  actions: [prepareAction, recordAction, judgeAction, classResultsAction, listGraduatesAction],
  menu: [
    {
      target: 'menuPrepareAssessment',
      label: 'Siapkan nilai',
      action: 'assessment.prepare',
      input: {},
    },
    {
      target: 'menuJudgeParticipants',
      label: 'Tentukan kelulusan',
      action: 'assessment.judge',
      input: {},
    },
  ],
};
