import type { Feature } from '../../ports/feature';
import { graduationTable, resultsTable } from './tables';

export { graduationTable, resultsTable } from './tables';

export const assessmentFeature: Feature = {
  id: 'assessment',
  part: 'results',
  tables: [resultsTable, graduationTable],
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
