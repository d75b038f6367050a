// Thunderbird as a stage of the hosts' contract: the host runs in the panel's page, and what stands in the compose windows is told by the program itself.
import type { MailThread } from '../../../lib/domain/mail-thread.ts';
import { composeWindow } from '../../mozilla/compose-window.ts';
import { within } from '../../mozilla/extension-page.ts';
import { mailFileOf, messageIdOf } from '../../mozilla/mail-file.ts';
import type { MailServers } from '../../mozilla/mail-servers.ts';
import type { Thunderbird } from '../../mozilla/thunderbird.ts';
import { bundleForPage } from '../bundle.ts';
import { askedHost } from '../contract/asked-host.ts';
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
    return { to: emails(fields.to), cc: emails(fields.cc), bcc: emails(fields.bcc), subject: fields.subject, text: window.GetCurrentEditor().document.body.innerText };
  });`);

/** Without a question. */
export async function closeBoxes(thunderbird: Thunderbird): Promise<void> {
  await thunderbird.inMain(`for (const window of Services.wm.getEnumerator('msgcompose')) { window.gContentChanged = false; window.gMsgCompose.bodyModified = false; window.close(); }
    for (let i = 0; i < 100 && Services.wm.getMostRecentWindow('msgcompose'); i++) await new Promise((later) => mail3pane.setTimeout(later, 30));`);
}

/** `threads` lie on the server already, and the panel stands open. */
export async function thunderbirdStage(thunderbird: Thunderbird, { sent }: MailServers, threads: Stage['threads'], places: Stage['places'] = ['reply', 'new-mail', 'open-compose']): Promise<Stage> {
  const sentBefore = sent.length;
  const script = await bundleForPage(new URL('./host-page.ts', import.meta.url), true);
  const page = thunderbird.page(PANEL);
  // One thing at a time goes through to the program, so a call is begun there and its answer fetched later: two calls can be under way at once.
  let line: Promise<unknown> = Promise.resolve();
  const inLine = <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    const mine = line.then(ask);
    line = mine.catch(() => undefined);
    return mine;
  };
  const host = askedHost(async (call, given) => {
    const key = `call-${++calls}`;
    await inLine(() => page.run(`
      if (!content.goenHost) { content.goenHost = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }); content.goenTold = {}; Cu.evalInSandbox(args[0], content.goenHost); }
      Cu.evalInSandbox('(async () => JSON.stringify({ answer: await ' + args[1] + '(...' + JSON.stringify(args[2]) + ') }))()', content.goenHost).then((told) => { content.goenTold[args[3]] = told; }, (error) => { content.goenTold[args[3]] = JSON.stringify({ error: String(error) }); });`,
    script, `hostOfTab(Number(new URLSearchParams(location.search).get('tab'))).${call}`, given, key));
    const told = JSON.parse(await within(`the answer to ${call}`, () => inLine(() => page.run<string | null>('return content.goenTold[args[0]] ?? null', key)))) as { answer: unknown; error?: string };
    if (told.error !== undefined) throw new Error(told.error);
    return told.answer;
  });
  return {
    name: 'thunderbird', host, places, threads, seesItsBoxes: true,
    show: (thread) => inLine(() => thunderbird.display(messageIdOf(thread, thread.messages.at(-1)!))),
    idOf: async (thread) => messageIdOf(thread, thread.messages[0]!),
    begin: (words) => composeWindow(thunderbird).write({ to: threads[0].messages[0]?.from.email ?? '', subject: 'Begun by hand', text: words }),
    boxes: () => boxesOf(thunderbird),
    closeBoxes: () => closeBoxes(thunderbird),
    sent: async () => sent.length - sentBefore,
  };
}
