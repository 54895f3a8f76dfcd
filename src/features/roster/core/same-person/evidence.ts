/** Why two rows are, or are not, of one person. The sidebar has a sentence for each. */
export type SameCode =
  | 'name_same'
  | 'name_title'
  | 'name_order'
  | 'name_muhammad'
  | 'name_spelling'
  | 'name_alias'
  | 'name_typo'
  | 'name_part'
  | 'name_other'
  | 'birth_same'
  | 'birth_usual'
  | 'birth_swapped'
  | 'birth_one_field'
  | 'birth_year'
  | 'birth_other'
  | 'nik_same'
  | 'nik_shared'
  | 'nik_slip'
  | 'nik_serial'
  | 'nik_other'
  | 'nik_date'
  | 'register_same'
  | 'register_other'
  | 'parent_same'
  | 'parent_slip'
  | 'parent_other'
  | 'parent_is_name'
  | 'sex_other'
  | 'place_same'
  | 'contact_same'
  | 'only_name';

/** What one field says; without a code it says nothing. Points are bits: +1 doubles the odds that it is one person. */
export interface Evidence {
  readonly code: SameCode | null;
  readonly points: number;
}

export const NOTHING: Evidence = { code: null, points: 0 };
