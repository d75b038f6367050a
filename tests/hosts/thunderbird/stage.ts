// The stage of Thunderbird: threads of the corpus lie on its mail server, the host runs inside Goen's own page as it does for a person, and what the compose windows hold is looked at past it.
import { build } from 'esbuild';
import { resolve } from 'node:path';
import type { MailThread } from '../../../lib/domain/mail-thread.ts';
import type { Host } from '../../../lib/hosts/host.ts';
import { messageIdOf } from '../../mozilla/mail-file.ts';
import type { MailServers } from '../../mozilla/mail-servers.ts';
import type { Thunderbird } from '../../mozilla/thunderbird.ts';
import type { RealBox, Stage } from '../contract/stage.ts';

const entry = resolve(import.meta.dirname, '../../../lib/hosts/thunderbird/thunderbird-host.ts');
const bundled = async (): Promise<string> => (await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', globalName: 'goen', target: 'firefox140' })).outputFiles[0]?.text ?? '';

/** The host of the tab that the open panel belongs to; each call runs in that page, under its rights. */
export async function hostInPanel(thunderbird: Thunderbird): Promise<Host> {
  const code = await bundled();
  const page = thunderbird.page('/sidepanel.html');
  const call = async (name: keyof Host, ...given: readonly unknown[]): Promise<unknown> => {
    const said = await page.run<string>(`
      const box = content.goenHost ??= Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      if (!box.goen) Cu.evalInSandbox(args[0] + ';globalThis.goen = goen;', box);
      return await Cu.evalInSandbox('(async () => JSON.stringify((await goen.createThunderbirdHost(Number(new URLSearchParams(location.search).get("tab")))[' + JSON.stringify(args[1]) + '](...' + args[2] + ')) ?? null))()', box);`, code, name, JSON.stringify(given));
    return JSON.parse(said);
  };
  const names = ['readPage', 'expandMessages', 'showMessage', 'readCompose', 'insertDraft', 'describePage'] as const;
  return Object.fromEntries(names.map((name) => [name, (...given: readonly unknown[]) => call(name, ...given)])) as unknown as Host;
}

/** What the windows show, by the program's own elements. */
const BOXES = `return [...Services.wm.getEnumerator('msgcompose')].map((window) => {
  const pills = (row) => [...window.document.querySelectorAll('#' + row + ' mail-address-pill')].map((pill) => pill.emailAddress.toLowerCase());
  return { to: pills('addressRowTo'), cc: pills('addressRowCc'), subject: window.document.getElementById('msgSubject')?.value ?? '', text: window.document.getElementById('messageEditor')?.contentDocument?.body?.innerText ?? '' };
});`;
const CLOSE = `for (const window of [...Services.wm.getEnumerator('msgcompose')]) { window.gContentChanged = false; window.gMsgCompose?.editor?.resetModificationCount?.(); window.close(); }
  for (let i = 0; i < 60 && Services.wm.getMostRecentWindow('msgcompose'); i++) await new Promise((later) => mail3pane.setTimeout(later, 50));`;

/** `threads` lie on the server already, and the panel stands open. */
export async function thunderbirdStage(thunderbird: Thunderbird, servers: MailServers, threads: Stage['threads'], places: Stage['places']): Promise<Stage> {
  const before = servers.sent.length;
  const last = (thread: MailThread): string => messageIdOf(thread, thread.messages.at(-1)!);
  return {
    name: 'thunderbird', host: await hostInPanel(thunderbird), places, threads,
    show: (thread) => thunderbird.display(last(thread)),
    idOf: async (thread) => messageIdOf(thread, thread.messages[0]!),
    boxes: () => thunderbird.inMain<readonly RealBox[]>(BOXES),
    closeBoxes: () => thunderbird.inMain<void>(CLOSE),
    sent: async () => servers.sent.length - before,
  };
}
