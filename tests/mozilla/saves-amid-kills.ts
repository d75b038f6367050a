// Saves in the book's page in Thunderbird or Firefox, each told outside once it is acknowledged, while the program is killed again and again; and the look at what is left. The page's part is that of the fault runs in Chromium.
import { mkdtempSync, readFileSync, existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Findings } from '../faults/page.ts';
import { bundleForPage } from '../hosts/bundle.ts';
import { extensionPage, within, type ExtensionPage } from './extension-page.ts';
import type { Marionette } from './marionette.ts';

const BOOK = 'goen-book';
const PAGE = '/book.html';
/** A program that is killed and started anew between two of these. */
export interface Running {
  readonly marionette: Marionette;
  /** Shows the book's page, where it is not shown yet. */
  showBook(): Promise<void>;
  kill(): Promise<void>;
}
/** The extension's own mark, outside the database, as its pages keep it. */
const OUTSIDE = `
  window.readMark = async () => (await browser.storage.local.get('mark')).mark ?? null;
  window.writeMark = (mark) => browser.storage.local.set({ mark });
  window.isBegun = async () => true;
  window.begin = async () => undefined;
`;

export interface Outcome extends Pick<Findings, 'lost' | 'torn' | 'doubled'> {
  readonly acknowledged: number;
}

/** `again` starts the program with the profile that it was killed with. */
export async function saveAmidKills(first: Running, kills: number, again: () => Promise<Running>): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'goen-acknowledged-'));
  const file = join(folder, 'acknowledged');
  const code = OUTSIDE + (await bundleForPage(new URL('../faults/page.ts', import.meta.url), true));
  const enter = async ({ marionette, showBook }: Running): Promise<ExtensionPage> => {
    await showBook();
    const page = extensionPage(marionette, PAGE);
    await page.until('the book page', 'return document.body.childElementCount > 0');
    // Told to a file as soon as it is heard: what is in it was acknowledged, whatever is killed after.
    await marionette.run(`Services.mm.addMessageListener('goen:acknowledged', ({ data }) => { IOUtils.writeUTF8(args[0], data + '\\n', { mode: 'appendOrCreate' }); });`, file);
    await page.run(`
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      Cu.exportFunction((operation) => { sendAsyncMessage('goen:acknowledged', operation); return undefined; }, sandbox, { defineAs: 'tellOutside' });
      Cu.evalInSandbox('window.acknowledged = async (operation) => tellOutside(operation);\\n' + args[0], sandbox);
      return await Cu.evalInSandbox('window.faults.open("' + args[1] + '")', sandbox);`, code, BOOK);
    return page;
  };
  const acknowledged = (): readonly string[] => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []);
  const found = { lost: 0, torn: 0, doubled: 0 };
  let program = first;
  for (let run = 0; run < kills; run++) {
    await (await enter(program)).run('content.wrappedJSObject.faults.stream(args[0]);', run);
    const before = acknowledged().length;
    await within('saves', async () => acknowledged().length > before + 20);
    await new Promise((later) => setTimeout(later, (run * 137) % 400));
    await program.kill();
    program = await again();
    const { lost, torn, doubled, health } = JSON.parse(await (await enter(program)).run<string>('return await new Promise((done, fail) => content.wrappedJSObject.faults.look(Cu.cloneInto(args[0], content), args[1]).then((seen) => done(JSON.stringify(seen)), fail));', acknowledged(), run)) as Findings;
    if (health !== 'good') throw new Error(`after the kill the book is ${health}`);
    found.lost += lost; found.torn += torn; found.doubled += doubled;
  }
  const outcome = { ...found, acknowledged: acknowledged().length };
  rmSync(folder, { recursive: true, force: true });
  return outcome;
}
