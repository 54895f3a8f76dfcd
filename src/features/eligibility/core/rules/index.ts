import type { EligibilityRule } from '../rule';
import { legalStatusRule } from './k01-legal-status';
import { halfServedRule, shareServedRule } from './k02-share-served';
import { staysUntilEndRule } from './k04-stays-until-end';
import { nearReleaseRule } from './k05-near-release';
import { noRegisterFRule } from './k06-no-register-f';
import { noDisciplineRule } from './k07-no-discipline';
import { sppnRule } from './k08-sppn';
import { riskClassRule } from './k09-risk-class';
import { assessedRule } from './k10-assessed';
import { recommendedRule } from './k11-recommended';
import { hasSkillRule } from './k12-has-skill';
import { fitRule } from './k13-fit';
import { consentRule } from './k14-consent';
import { tppRule } from './k15-tpp';
import { ageRule } from './k16-age';
import { educationRule } from './k17-education';
import { districtRule } from './k18-district';
import { sexRule } from './k19-sex';
import { noOverlapRule } from './k20-no-overlap';
import { notCertifiedRule } from './k21-not-certified';
import { citizenshipRule } from './k22-citizenship';
import { nikRule } from './k23-nik';
import { groupQuotaRule } from './k24-group-quota';
import { familyCardRule } from './k25-family-card';

/** The catalogue. A new rule is one file and one line here. */
export const eligibilityRules: readonly EligibilityRule[] = [
  legalStatusRule,
  shareServedRule,
  halfServedRule,
  staysUntilEndRule,
  nearReleaseRule,
  noRegisterFRule,
  noDisciplineRule,
  sppnRule,
  riskClassRule,
  assessedRule,
  recommendedRule,
  hasSkillRule,
  fitRule,
  consentRule,
  tppRule,
  ageRule,
  educationRule,
  districtRule,
  sexRule,
  noOverlapRule,
  notCertifiedRule,
  citizenshipRule,
  nikRule,
  groupQuotaRule,
  familyCardRule,
];
