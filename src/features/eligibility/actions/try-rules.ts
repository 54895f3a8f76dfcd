import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { EditRulesInput, TryReply } from '../contract';
import { editRulesInput } from '../contract';
import { activateRules, compareVerdicts, judgeEverybody } from '../core/index';
import { editRules } from './edit-rules';
import { problemOfFault, readPeople } from './read-people';
import { linesOf } from './say-reasons';

/** As many people as are named; the counts are of all. */
const MOST_NAMED = 200;

/** *Bagaimana kalau*: who would come out differently by changed rules. Writes nothing. */
export const tryRulesAction: Action<EditRulesInput, TryReply> = {
  id: 'eligibility.tryRules',
  input: editRulesInput,
  writes: false,
  run(ports, { edits, language }) {
    const people = readPeople(ports);
    if (!people.ok) return refused(people.problems);
    const { sheets, candidates, contexts, packages, present, today } = people.value;
    const edited = editRules(ports, sheets.rules, edits);
    if (edited.problems.length > 0) return refused(edited.problems);
    const day = contexts.whole.selectionDate;
    const now = activateRules(people.value.settings, day, packages);
    const then = activateRules(edited.settings, day, packages);
    const wrong = then.faults.filter(({ severity }) => severity === 'error');
    if (wrong.length > 0) return refused(wrong.map((fault) => problemOfFault(sheets.rules, fault)));
    const before = judgeEverybody(candidates, now.rules, contexts, present, today);
    const after = judgeEverybody(candidates, then.rules, contexts, present, today);
    const changes = compareVerdicts(before, after, packages);
    const reply: TryReply = {
      ...changes,
      changed: changes.people.length,
      people: changes.people.slice(0, MOST_NAMED).map(({ reasons, ...person }) => ({
        ...person,
        reasons: linesOf(ports.sentences, reasons, language),
      })),
    };
    return done(reply, { code: 'eligibility.tried', values: { changed: reply.changed } });
  },
};
