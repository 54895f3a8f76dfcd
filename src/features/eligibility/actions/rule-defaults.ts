import type { Ports } from '../../../ports/ports';
import type { RuleSetting } from '../core/index';
import { eligibilityRules } from '../core/index';
import { rulesTable } from '../tables';

/** The rules of the catalogue that the sheet lacks, off, with their defaults, which lie beside the code. */
export function absentRules(ports: Ports, present: readonly string[]): readonly RuleSetting[] {
  if (eligibilityRules.every(({ id }) => present.includes(id))) return [];
  const seeds = ports.supplies.open().seeds.find(({ sheet }) => sheet === rulesTable.sheet);
  const rows: readonly unknown[] = seeds?.rows ?? [];
  // `seeds.ts` of this feature made these rows out of rule settings.
  return (rows as readonly RuleSetting[])
    .filter(({ id }) => !present.includes(id))
    .map((setting) => ({ ...setting, isOn: false }));
}
