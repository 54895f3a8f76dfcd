/** A house in which each ring uses all that it may; every gate must let it pass. */
export const lawfulHouse: Readonly<Record<string, string>> = {
  'src/kernel/result.ts': `export type Result = { readonly ok: boolean };\nexport const ok: Result = { ok: true };\n`,
  'src/ports/action.ts': `import type { ZodMiniType } from 'zod/mini';\nimport type { Result } from '../kernel/result';\nexport interface Action {\n  readonly input: ZodMiniType;\n  run(): Result;\n}\n`,
  'src/features/programme/core/index.ts': `import { ok, type Result } from '../../../kernel/result';\nexport const open = (): Result => ok;\n`,
  'src/features/programme/index.ts': `import { open } from './core';\nexport const programme = { id: 'programme', open };\n`,
  'src/features/roster/core/person.ts': `import { open } from '../../programme/core';\nexport const person = { mayJoin: open().ok };\n`,
  'src/features/roster/core/index.ts': `export { person } from './person';\n`,
  'src/features/roster/tables.ts': `import { person } from './core';\nexport const tables = [person];\n`,
  'src/features/roster/contract.ts': `import * as z from 'zod/mini';\nexport const joinRequest = z.object({ id: z.string() });\nexport type JoinReply = { readonly joined: boolean };\n`,
  'src/features/roster/messages.ts': `import { person } from './core';\nexport const messages = { joined: person.mayJoin ? 'Masuk' : 'Tidak' };\n`,
  'src/features/roster/actions.ts': `import { ok } from '../../kernel/result';\nimport type { Action } from '../../ports/action';\nimport { programme } from '../programme';\nimport { joinRequest } from './contract';\nimport { tables } from './tables';\nexport const join: Action = { input: joinRequest, run: () => (programme.open() && tables.length > 0 ? ok : ok) };\n`,
  'src/features/roster/index.ts': `import { join } from './actions';\nexport const roster = { id: 'roster', actions: [join] };\n`,
  'src/features/roster/sidebar/index.tsx': `import { Button } from '../../../sidebar/button';\nimport { open } from '../../programme/core';\nimport type { JoinReply } from '../contract';\nimport { person } from '../core';\nimport { messages } from '../messages';\nconst reply: JoinReply = { joined: person.mayJoin && open().ok };\nexport const Roster = () => <Button label={reply.joined ? messages.joined : ''} />;\n`,
  'src/sidebar/button.tsx': `export const Button = (props: { label: string }) => <button type="button">{props.label}</button>;\n`,
  'src/sidebar/app/main.tsx': `import { render } from 'preact';\nimport { Roster } from '../../features/roster/sidebar';\nrender(<Roster />, document.body);\n`,
  'src/app/features.ts': `import { programme } from '../features/programme';\nimport { roster } from '../features/roster';\nexport const features = [programme, roster];\n`,
  'src/app/sentences.ts': `import { messages } from '../features/roster/messages';\nexport const sentences = messages;\n`,
  'src/google/main.ts': `import { features } from '../app/features';\nexport function onOpen(): void {\n  SpreadsheetApp.getUi().createMenu(features.map((f) => f.id).join()).addToUi();\n}\n`,
  'host/demo.ts': `import { readFileSync } from 'node:fs';\nimport { place } from './place';\nconsole.log(readFileSync(place, 'utf8').length);\n`,
  'host/place.ts': `export const place = 'dist/Code.js';\n`,
  'host/web/protocol.ts': `export interface Cell {\n  readonly text: string;\n}\n`,
  'host/web/page/main.tsx': `import { render } from 'preact';\nimport type { Cell } from '../protocol';\nconst cell: Cell = { text: '' };\nrender(<p>{cell.text}</p>, document.body);\n`,
  'README.md':
    'Run `npm run demo`; see [the glossary](docs/glossary.md) and `src/google/main.ts`.\n',
  'docs/glossary.md':
    '| Indonesia | code | meaning |\n|---|---|---|\n| peserta | `person` | who learns |\n',
};
