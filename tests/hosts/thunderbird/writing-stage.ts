// Thunderbird as a stage for the writing half of its host: the host runs in the panel's page, and what stands in the compose windows is looked at by the program itself.
import type { MailThread } from '../../../lib/domain/mail-thread.ts';
import type { Host } from '../../../lib/hosts/host.ts';
import { within } from '../../mozilla/extension-page.ts';
import { mailFileOf, messageIdOf } from '../../mozilla/mail-file.ts';
import type { SentLetter } from '../../mozilla/mail-servers.ts';
import type { Thunderbird } from '../../mozilla/thunderbird.ts';
import { bundleForPage } from '../bundle.ts';
import type { RealBox, Stage } from '../contract/stage.ts';

const PANEL = '/sidepanel.html';
/** Answers lie in the page under a number of their own, whichever stage asked. */
let calls = 0;
/** One message each: what makes a conversation is another test's. */
export const lastOnly = (thread: MailThread): MailThread => ({ ...thread, messages: thread.messages.slice(-1) });
export const mailsOf = (thread: MailThread): readonly string[] => thread.messages.map((message) => mailFileOf(thread, message));

/** The compose windows, by the program's own account; nothing of the extension is asked. */
export const boxesOf = (thunderbird: Thunderbird): Promise<readonly RealBox[]> => thunderbird.inMain(`
  const emails = (fields) => MailServices.headerParser.parseEncodedHeaderW(fields).map(({ email }) => email.toLowerCase());
  return [...Services.wm.getEnumerator('msgcompose')].filter((window) => !window.closed && window.composeEditorReady).map((window) => {
    const fields = window.GetComposeDetails();
    return { to: emails(fields.to), cc: emails(fields.cc), subject: fields.subject, text: window.GetCurrentEditor().document.body.innerText };
  });`);

/** Without a question. */
export async function closeBoxes(thunderbird: Thunderbird): Promise<void> {
  await thunderbird.inMain(`for (const window of Services.wm.getEnumerator('msgcompose')) { window.gContentChanged = false; window.gMsgCompose.bodyModified = false; window.close(); }
    for (let i = 0; i < 100 && Services.wm.getMostRecentWindow('msgcompose'); i++) await new Promise((later) => mail3pane.setTimeout(later, 30));`);
}

export async function writingStage(thunderbird: Thunderbird, sent: readonly SentLetter[], threads: Stage['threads']): Promise<Stage> {
  const script = await bundleForPage(new URL('./host-page.ts', import.meta.url), true);
  const page = thunderbird.page(PANEL);
  // One thing at a time goes through to the page, so a call is begun there and its answer fetched later: two calls can be under way at once.
  let line: Promise<unknown> = Promise.resolve();
  const inLine = <Answer>(body: string, ...args: readonly unknown[]): Promise<Answer> => {
    const mine = line.then(() => page.run<Answer>(body, ...args));
    line = mine.catch(() => undefined);
    return mine;
  };
  const inHost = async <Answer>(call: string, ...args: readonly unknown[]): Promise<Answer> => {
    const key = `call-${++calls}`;
    await inLine(`
      if (!content.goenHost) { content.goenHost = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }); content.goenTold = {}; Cu.evalInSandbox(args[0], content.goenHost); }
      Cu.evalInSandbox('(async () => JSON.stringify({ answer: await ' + args[1] + '(...' + JSON.stringify(args[2]) + ') }))()', content.goenHost).then((told) => { content.goenTold[args[3]] = told; }, (error) => { content.goenTold[args[3]] = JSON.stringify({ error: String(error) }); });`,
    script, `hostOfTab(Number(new URLSearchParams(location.search).get('tab'))).${call}`, args, key);
    const told = JSON.parse(await within(`the answer to ${call}`, () => inLine<string | null>('return content.goenTold[args[0]] ?? null', key))) as { answer: Answer; error?: string };
    if (told.error !== undefined) throw new Error(told.error);
    return told.answer;
  };
  const host: Host = {
    readPage: () => inHost('readPage'), expandMessages: () => inHost('expandMessages'), showMessage: (id) => inHost('showMessage', id),
    readCompose: (request) => inHost('readCompose', request), insertDraft: (request) => inHost('insertDraft', request), describePage: () => inHost('describePage'),
  };
  return {
    name: 'thunderbird', host, places: ['reply', 'new-mail'], threads,
    show: (thread) => thunderbird.display(messageIdOf(thread, thread.messages.at(-1)!)),
    idOf: async (thread) => messageIdOf(thread, thread.messages[0]!),
    boxes: () => boxesOf(thunderbird),
    closeBoxes: () => closeBoxes(thunderbird),
    sent: async () => sent.length,
  };
}
