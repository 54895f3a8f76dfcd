import type { Problem, Severity } from '../../../../kernel/problem';

/** A kind of finding: its stable id in sheet Aturan Periksa, its code, and how bad it is unless staff say otherwise. */
export interface CheckKind {
  readonly id: string;
  readonly code: string;
  readonly severity: Severity;
}

/** What staff changed: severity by code of the finding; `off` where it is not to be looked for. */
export type CheckSettings = Readonly<Record<string, Severity | 'off'>>;

const kind = (id: string, code: string, severity: Severity): CheckKind => ({
  id,
  code: `roster.${code}`,
  severity,
});

/**
 * Every kind of finding that staff may switch off. What makes a row unreadable, such as a date that does not exist, is
 * found by the table itself and is always an error.
 */
export const checkKinds: readonly CheckKind[] = [
  kind('ID-1', 'id_filled_in', 'note'),
  kind('NAMA-1', 'name_without_letters', 'error'),
  kind('NAMA-2', 'name_too_long', 'error'),
  kind('NAMA-3', 'name_control_characters', 'error'),
  kind('NAMA-4', 'name_with_digits', 'warning'),
  kind('NAMA-5', 'name_with_signs', 'warning'),
  kind('NAMA-6', 'name_foreign_letters', 'warning'),
  kind('NAMA-7', 'name_too_short', 'warning'),
  kind('NAMA-8', 'name_with_alias', 'warning'),
  kind('NAMA-9', 'name_one_case', 'note'),
  kind('NAMA-10', 'name_titles', 'note'),
  kind('NAMA-11', 'name_over_60', 'note'),
  kind('SEL-1', 'text_too_long', 'error'),
  kind('SEL-2', 'control_characters', 'warning'),
  kind('SEL-3', 'text_damaged', 'warning'),
  kind('WBP-1', 'restricted_missing', 'warning'),
  kind('WBP-2', 'restricted_of_public', 'warning'),
  kind('WBP-3', 'restricted_without_owner', 'error'),
  kind('LAHIR-1', 'age_impossible', 'error'),
  kind('LAHIR-2', 'year_only', 'error'),
  kind('LAHIR-3', 'birth_date_swapped', 'warning'),
  kind('LAHIR-4', 'place_and_date', 'note'),
  kind('LAHIR-5', 'birth_date_placeholder', 'note'),
  kind('NIK-1', 'nik_damaged', 'error'),
  kind('NIK-2', 'nik_not_digits', 'error'),
  kind('NIK-3', 'nik_length', 'error'),
  kind('NIK-4', 'nik_serial', 'error'),
  kind('NIK-5', 'nik_date', 'error'),
  kind('NIK-6', 'nik_date_impossible', 'warning'),
  kind('NIK-7', 'nik_region_unknown', 'warning'),
  kind('NIK-8', 'nik_birth_date_differs', 'warning'),
  kind('NIK-9', 'nik_sex_differs', 'warning'),
  kind('NIK-10', 'nik_twice', 'warning'),
  kind('NIK-11', 'nik_rounded', 'warning'),
  kind('NIK-12', 'nik_as_number', 'warning'),
  kind('NIK-13', 'nik_has_birth_date', 'note'),
  kind('NIK-14', 'nik_has_sex', 'note'),
  kind('KK-1', 'family_card_length', 'warning'),
  kind('REG-1', 'register_number_unusual', 'warning'),
  kind('REG-2', 'register_number_twice', 'error'),
  kind('REG-3', 'register_status_differs', 'warning'),
  kind('REG-4', 'register_number_in_future', 'warning'),
  kind('PIDANA-1', 'sentence_unusual', 'note'),
  kind('PIDANA-2', 'life_with_release', 'warning'),
  kind('REMISI-1', 'remission_unusual', 'note'),
  kind('PASAL-1', 'offence_unusual', 'note'),
  kind('ISPN-1', 'risk_unusual', 'note'),
  kind('TGL-1', 'dates_out_of_order', 'warning'),
  kind('TGL-2', 'date_in_future', 'warning'),
  kind('TGL-3', 'date_maybe_swapped', 'warning'),
  kind('TGL-4', 'date_with_words', 'warning'),
  kind('TGL-5', 'two_digit_year', 'note'),
  kind('MINAT-1', 'package_unknown', 'error'),
  kind('MINAT-2', 'interest_twice', 'warning'),
  kind('MINAT-3', 'interest_skipped', 'note'),
  kind('NILAI-1', 'score_out_of_range', 'error'),
  kind('EMAIL-1', 'email_invalid', 'warning'),
  kind('FOTO-1', 'photo_not_in_drive', 'note'),
  kind('HP-1', 'phone_unknown', 'warning'),
  kind('HP-2', 'phone_several', 'note'),
  kind('HP-3', 'phone_damaged', 'warning'),
  kind('HP-4', 'phone_foreign', 'note'),
];

const KIND_BY_CODE = new Map(checkKinds.map((known) => [known.code, known]));

/** The kind a finding is of; undefined for what the table itself finds. */
export function kindOf(code: string): CheckKind | undefined {
  return KIND_BY_CODE.get(code);
}

/** The findings as staff want them: those switched off are gone, the others as bad as they say. */
export function judgeFindings(
  found: readonly Problem[],
  settings: CheckSettings,
): readonly Problem[] {
  return found.flatMap((finding): readonly Problem[] => {
    const severity = severityOf(finding.code, settings);
    if (severity === 'off') return [];
    return [severity === undefined ? finding : { ...finding, severity }];
  });
}

/** How bad a kind of finding is; undefined for what is no kind that staff can set. */
export function severityOf(code: string, settings: CheckSettings): Severity | 'off' | undefined {
  const known = KIND_BY_CODE.get(code);
  return known === undefined ? undefined : (settings[code] ?? known.severity);
}
