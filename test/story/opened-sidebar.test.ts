import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Programme } from './run-programme';
import { openProgramme } from './run-programme';
import { smallScenario } from './small-scenario';

let programme: Programme;
beforeAll(() => {
  programme = openProgramme(smallScenario());
});
afterAll(() => programme.close());

test('the sidebar is told for whom it was opened, in a form that cannot break out of its page', async () => {
  const { uiEvents } = await programme.google.host.execute({
    functionName: 'menuOpenWorkflow',
    user: '"><script>@example.org',
  });
  const [opened] = uiEvents.filter((event) => event.kind === 'sidebar');
  expect(opened?.html).toContain('<div id="app" data-account="%22%3E%3Cscript%3E%40example.org">');
});
