/** Text of the built `frame-shim.ts`; the bundler puts it in. */
declare const FRAME_SHIM: string;

/** The add-on's page with `google.script` in place before its first script. */
export function frameHtml(html: string, functions: readonly string[] | undefined): string {
  const list = functions ? ` data-functions="${escapeAttribute(JSON.stringify(functions))}"` : '';
  const shim = `<script${list}>${FRAME_SHIM}</script>`;
  const head = /<head[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  if (!head) return `<!doctype html>${shim}${html}`;
  const end = head.index + head[0].length;
  return html.slice(0, end) + shim + html.slice(end);
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
