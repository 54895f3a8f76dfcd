/** The browser's side of Google: answers each request as the test says, or fails on the way. */
export function googleThat(
  answers: (request: { action: string; input: unknown }) => unknown,
): void {
  const run = (succeed: (reply: string) => void, fail: (error: Error) => void): object => ({
    withSuccessHandler: (handler: (reply: string) => void) => run(handler, fail),
    withFailureHandler: (handler: (error: Error) => void) => run(succeed, handler),
    callAction: (json: string) => {
      const answer = answers(JSON.parse(json));
      if (answer instanceof Error) fail(answer);
      else succeed(JSON.stringify(answer));
    },
  });
  const silent = () => undefined;
  Object.assign(globalThis, { google: { script: { run: run(silent, silent) } } });
}
