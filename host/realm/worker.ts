import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { createBareContext } from './bare-context';
import type { Bridge, Facade } from './realm-setup';
import type { PortMessage, RunMessage, WorkerStart } from './worker-protocol';

// One thread of the local host. Each run gets a context of its own, so no global survives an execution; the thread
// and the compiled scripts are used again, which saves most of the starting time.

const start: WorkerStart = workerData;
const signal = new Int32Array(start.signal);

// The thread shares the process's environment: only there does a change of TZ reach this thread's `Date`.
process.env['TZ'] = start.timeZone;

const facadeScript = new vm.Script(
  `(function () { ${readFileSync(start.facadePath, 'utf8')}; return giliranFacade; })()`,
  { filename: 'facade.js' },
);
let codeScript: vm.Script | null = null;
let liveMembers: string | null = null;

function send(message: PortMessage): void {
  start.port.postMessage(message);
}

const bridge: Bridge = {
  call(json) {
    Atomics.store(signal, 0, 0);
    send({ kind: 'call', json });
    // The notify of the answer before may come late and wake the thread while this answer is still on its way.
    while (Atomics.load(signal, 0) === 0) Atomics.wait(signal, 0, 0);
    const answer: { message: string } | undefined = receiveMessageOnPort(start.port);
    if (!answer) throw new Error('The host sent a signal without an answer');
    return answer.message;
  },
  log: (json) => send({ kind: 'log', json }),
  liveMembers() {
    liveMembers ??= readFileSync(start.liveMembersPath, 'utf8');
    return liveMembers;
  },
  toBase64: (bytes) => Buffer.from(bytes).toString('base64'),
  fromBase64: (text) => Buffer.from(text, 'base64'),
  encodeText: (text) => Buffer.from(text, 'utf8'),
  decodeText: (bytes) => Buffer.from(bytes).toString('utf8'),
};

function runOnce(setupJson: string): string {
  const context = createBareContext();
  const facade: Facade = facadeScript.runInContext(context);
  facade.install(bridge, setupJson);
  try {
    codeScript ??= new vm.Script(start.code, { filename: 'Code.js' });
    codeScript.runInContext(context);
  } catch (error) {
    return facade.describeFailure(error);
  }
  return facade.run();
}

parentPort?.on('message', (message: RunMessage) => {
  send({ kind: 'end', json: runOnce(message.setupJson) });
});
