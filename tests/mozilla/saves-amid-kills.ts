// Saves in a page of Goen in Thunderbird, each told outside once it is acknowledged, while the program is killed; and the look at what is left. The page's part is that of the fault runs in Chromium.
import { mkdtempSync, readFileSync, existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Findings } from '../faults/page.ts';
import { bundleForPage } from '../hosts/bundle.ts';
import type { Thunderbird } from './thunderbird.ts';

const BOOK = 'goen-book';
const PAGE = '/book.html';
/** The extension's own mark, outside the database, as its pages keep it. */
const OUTSIDE = `
  window.readMark = async () => (await browser.storage.local.get('mark')).mark ?? null;
  window.writeMark = (mark) => browser.storage.local.set({ mark });
  window.isBegun = async () => true;
  window.begin = async () => undefined;
`;

export interface Saves {
  /** Saves on and on, from here until the program ends. */
  stream(thunderbird: Thunderbird, run: number): Promise<void>;
  /** How many were acknowledged so far. */
  acknowledged(): readonly string[];
  look(thunderbird: Thunderbird, run: number): Promise<Findings>;
  end(): void;
}

export async function savesAmidKills(): Promise<Saves> {
  const folder = mkdtempSync(join(tmpdir(), 'goen-acknowledged-'));
  const file = join(folder, 'acknowledged');
  const code = OUTSIDE + (await bundleForPage(new URL('../faults/page.ts', import.meta.url), true));
  const enter = async (thunderbird: Thunderbird): Promise<void> => {
    await thunderbird.inMain(`if (!tabmail.tabInfo.some(({ browser }) => browser?.currentURI?.spec.endsWith(args[0]))) { const { extension } = WebExtensionPolicy.getByID(args[1]); tabmail.openTab('contentTab', { url: 'moz-extension://' + extension.uuid + args[0], principal: extension.principal, linkHandler: 'single-page', userContextId: 0 }); }`, PAGE, thunderbird.id);
    // Told to a file as soon as it is heard: what is in it was acknowledged, whatever is killed after.
    await thunderbird.inMain(`Services.mm.addMessageListener('goen:acknowledged', ({ data }) => { IOUtils.writeUTF8(args[0], data + '\\n', { mode: 'appendOrCreate' }); });`, file);
    await thunderbird.page(PAGE).until('the book page', 'return document.body.childElementCount > 0');
    await thunderbird.page(PAGE).run(`
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      Cu.exportFunction((operation) => { sendAsyncMessage('goen:acknowledged', operation); return undefined; }, sandbox, { defineAs: 'tellOutside' });
      Cu.evalInSandbox('window.acknowledged = async (operation) => tellOutside(operation);\\n' + args[0], sandbox);
      return await Cu.evalInSandbox('window.faults.open("' + args[1] + '")', sandbox);`, code, BOOK);
  };
  const acknowledged = (): readonly string[] => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []);
  return {
    acknowledged,
    async stream(thunderbird, run) {
      await enter(thunderbird);
      await thunderbird.page(PAGE).run('content.wrappedJSObject.faults.stream(args[0]);', run);
    },
    async look(thunderbird, run) {
      await enter(thunderbird);
      return JSON.parse(await thunderbird.page(PAGE).run<string>('return await new Promise((done, fail) => content.wrappedJSObject.faults.look(Cu.cloneInto(args[0], content), args[1]).then((found) => done(JSON.stringify(found)), fail));', acknowledged(), run)) as Findings;
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}
