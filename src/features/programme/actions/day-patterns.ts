import { writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { commit, read } from '../../../ports/tables';
import type { EmptyInput, SavePatternInput } from '../contract';
import { emptyInput, savePatternInput } from '../contract';
import type { PatternHours } from '../core';
import { editPattern, listPatterns } from '../core';
import { daySlotsTable } from '../tables';

/** The day patterns by name, with the hours of each weekday. */
export const listPatternsAction: Action<
  EmptyInput,
  { readonly patterns: readonly PatternHours[] }
> = {
  id: 'programme.dayPatterns',
  input: emptyInput,
  writes: false,
  run(ports) {
    const found = read(ports, daySlotsTable);
    if (found.problems.length > 0) return refused(found.problems);
    const patterns = listPatterns(found.rows.map(({ value }) => value));
    const message = { code: 'programme.patterns_read', values: { count: patterns.length } };
    return done({ patterns }, message);
  },
};

/** Writes the typed hours of one pattern, new or present; days that were not touched keep their rows. */
export const savePatternAction: Action<SavePatternInput, { readonly pattern: string }> = {
  id: 'programme.savePattern',
  input: savePatternInput,
  writes: true,
  run(ports, typed) {
    const found = read(ports, daySlotsTable);
    if (found.problems.length > 0) return refused(found.problems);
    const pattern = typed.pattern.trim();
    const slots = found.rows.map(({ value }) => value);
    const edited = editPattern(slots, { ...typed, pattern });
    if (!edited.ok) return refused(edited.problems);
    const change = writeRows(found, edited.value, { removeOthers: true });
    const { conflicts } = commit(ports, change);
    return done({ pattern }, { code: 'programme.pattern_saved', values: { pattern } }, conflicts);
  },
};
