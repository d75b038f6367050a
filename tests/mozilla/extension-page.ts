// A page of the extension wherever the program shows it (tab, sidebar, popup, window of its own): runs code there, beside the page's own scripts, and waits for what is shown.
import { readFileSync } from 'node:fs';
import type { Marionette } from './marionette.ts';

/** Finds the `browser` element of the page in any window, shadow roots and documents inside included. */
const FIND = `
  const found = [];
  const look = (root) => { for (const element of root.querySelectorAll('*')) { if (element.localName === 'browser' || element.localName === 'iframe') { if (element.localName === 'browser' && element.currentURI && element.currentURI.spec.startsWith('moz-extension:') && new URL(element.currentURI.spec).pathname === args[0] && element.getBoundingClientRect().width > 0) found.push(element); if (element.contentDocument && element.contentPrincipal?.isSystemPrincipal !== false) { try { look(element.contentDocument); } catch {} } } if (element.shadowRoot) look(element.shadowRoot); } };
  for (const window of Services.wm.getEnumerator(null)) look(window.document);
  const page = found.at(-1);
`;

export interface ExtensionPage {
  /** The body of an async function in the page; its arguments are `args`, what it returns must be JSON. */
  run<T>(body: string, ...args: readonly unknown[]): Promise<T>;
  /** Until the body gives something true. */
  until<T>(what: string, body: string, ...args: readonly unknown[]): Promise<T>;
  /** The page's text as it is shown. */
  text(): Promise<string>;
  /** Presses what has this role and name, once it is there and can be pressed. */
  press(role: string, name: string | RegExp): Promise<void>;
  fill(label: string | RegExp, text: string): Promise<void>;
}

export async function within<T>(what: string, attempt: () => Promise<T | undefined | null | false>, ms = 20_000): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const got = await attempt();
    if (got !== undefined && got !== null && got !== false) return got;
    if (Date.now() > end) throw new Error(`not within ${ms} ms: ${what}`);
    await new Promise((later) => setTimeout(later, 80));
  }
}

const QUERIES = readFileSync(new URL('../../node_modules/@testing-library/dom/dist/@testing-library/dom.umd.min.js', import.meta.url), 'utf8');
let calls = 0;
const asText = (name: string | RegExp): { readonly source: string; readonly flags: string | null } => (typeof name === 'string' ? { source: name, flags: null } : { source: name.source, flags: name.flags });
const NAMED = 'const named = (wanted) => wanted.flags === null ? wanted.source : new RegExp(wanted.source, wanted.flags);';

/** `path`: `/sidepanel.html`. The page is looked for anew at each call, so that it may come and go. */
export function extensionPage(marionette: Marionette, path: string): ExtensionPage {
  async function run<T>(body: string, ...args: readonly unknown[]): Promise<T> {
    const key = `goen:${++calls}`;
    const frame = `(async () => { const args = ${JSON.stringify(args)}; const window = content; const document = content.document; let told; try { told = { value: await (async () => { ${body} })() }; } catch (error) { told = { error: String(error) + '\\n' + (error && error.stack || '') }; } sendAsyncMessage(${JSON.stringify(key)}, JSON.stringify(told)); })()`;
    await marionette.context('chrome');
    const told = await marionette.run<string | null>(`${FIND}
      if (!page) return null;
      return await new Promise((done) => {
        const hear = ({ data }) => { page.messageManager.removeMessageListener(args[2], hear); done(data); };
        page.messageManager.addMessageListener(args[2], hear);
        page.messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(args[1]), false);
      });`, path, frame, key);
    if (told === null) throw new Error(`${path} is not shown`);
    const answer = JSON.parse(told) as { value?: T; error?: string };
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value as T;
  }
  const isShown = async (): Promise<boolean> => { await marionette.context('chrome'); return marionette.run<boolean>(`${FIND} return Boolean(page);`, path); };
  let last = '';
  const until = <T>(what: string, body: string, ...args: readonly unknown[]): Promise<T> => within(what, async () => ((await isShown()) ? run<T>(body, ...args).catch((error: unknown) => { last = String(error); return undefined; }) : undefined)).catch(async (error: unknown) => { throw new Error(`${String(error)}\n${last}\n${(await isShown()) ? await run<string>('return document.body.innerText.slice(0, 600)') : `${path} is not shown`}`); });
  const byRole = `${NAMED} const all = dom.queryAllByRole(document.body, args[0], { name: named(args[1]) });`;
  const dom = `if (!content.goenQueries) { const exports = {}, module = { exports }; const { Node, Element, HTMLElement, getComputedStyle, MutationObserver, setTimeout, clearTimeout } = content; (function () { ${QUERIES} }).call({}); content.goenQueries = exports; } const dom = content.goenQueries;`;
  return {
    run, until,
    text: () => run<string>('return document.body.innerText'),
    async press(role, name) {
      await until(`${role} ${String(name)}`, `${dom} ${byRole} const element = all.find((one) => !one.disabled && one.getBoundingClientRect().width > 0); if (!element) return null; element.scrollIntoView({ block: 'center' }); element.click(); return true;`, role, asText(name));
    },
    async fill(label, text) {
      await until(`field ${String(label)}`, `${dom} ${NAMED} const element = dom.queryAllByLabelText(document.body, named(args[0])).find((one) => one.getBoundingClientRect().width > 0); if (!element) return null; element.focus(); const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value').set; setter.call(element, args[1]); element.dispatchEvent(new content.InputEvent('input', { bubbles: true })); element.dispatchEvent(new content.Event('change', { bubbles: true })); return true;`, asText(label), text);
    },
  };
}
