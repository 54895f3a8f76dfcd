import { problem } from '../../../kernel/problem';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import type { PickerReply } from '../contract/templates';
import { openPickerRequest } from '../contract/templates';
import { readInput } from './read-input';

/** What the page needs to show Google's file picker, once an administrator has set it up. */
export const openPickerAction: Action<Record<string, never>, PickerReply> = {
  id: 'certificates.openPicker',
  input: openPickerRequest,
  writes: false,
  run(ports) {
    const input = readInput(ports);
    if (!input.ok) return refused(input.problems);
    const { project, key } = input.value.program.certificates.picker;
    if (project === '' || key === '') return refused([problem('certificates.no_picker')]);
    const reply = { project, key, token: ports.account.token() };
    return done(reply, { code: 'certificates.picker_ready', values: {} });
  },
};
