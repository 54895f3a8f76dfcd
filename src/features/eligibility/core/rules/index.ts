import type { EligibilityRule } from '../rule';
import { legalStatusRule } from './k01-legal-status';
import { shareServedRule } from './k02-share-served';
import { staysUntilEndRule } from './k04-stays-until-end';
import { noRegisterFRule } from './k06-no-register-f';
import { sppnRule } from './k08-sppn';
import { assessedRule } from './k10-assessed';
import { hasSkillRule } from './k12-has-skill';
import { fitRule } from './k13-fit';
import { consentRule } from './k14-consent';
import { tppRule } from './k15-tpp';
import { ageRule } from './k16-age';
import { districtRule } from './k18-district';
import { sexRule } from './k19-sex';
import { noOverlapRule } from './k20-no-overlap';
import { notCertifiedRule } from './k21-not-certified';
import { nikRule } from './k23-nik';

/** The catalogue. A new rule is one file and one line here. */
export const eligibilityRules: readonly EligibilityRule[] = [
  legalStatusRule,
  shareServedRule,
  staysUntilEndRule,
  noRegisterFRule,
  sppnRule,
  assessedRule,
  hasSkillRule,
  fitRule,
  consentRule,
  tppRule,
  ageRule,
  districtRule,
  sexRule,
  noOverlapRule,
  notCertifiedRule,
  nikRule,
];
