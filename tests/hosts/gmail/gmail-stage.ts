// Gmail's stand-in as a stage of the hosts' contract: the host runs in the page, and what stands in the compose boxes is told by the page that drew them.
import type { Browser } from '@playwright/test';
import type { MailThread } from '../../../lib/domain/mail-thread.ts';
import { fail } from '../../../lib/domain/result.ts';
import { hashId, threadIds } from '../../fixtures/pages/gmail.mjs';
import { askedHost } from '../contract/asked-host.ts';
import type { RealBox, Stage } from '../contract/stage.ts';
import { MAIL, openStandIn } from './stand-in.ts';

export interface GmailShape {
  readonly name: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly threads: Stage['threads'];
  /** Each thread in a window of its own, where no new mail can be begun. */
  readonly poppedOut?: boolean;
  /** Where the person begins to write. */
  readonly begins?: 'reply' | 'pop-up' | 'full screen';
}
const BOXES = '__standin.composes.map((compose) => compose.read()).map(({ to, cc, bcc, subject, text }) => ({ to, cc, bcc, subject, text }))';
interface StandInBox { readonly to: readonly { readonly email: string }[]; readonly cc: StandInBox['to']; readonly bcc: StandInBox['to']; readonly subject: string; readonly text: string }
const emails = (people: StandInBox['to']): readonly string[] => people.map(({ email }) => email.toLowerCase());

export async function gmailStage(browser: Browser, { options, threads, poppedOut = false, begins = 'reply' }: GmailShape): Promise<Stage> {
  const { page, state } = await openStandIn(await browser.newContext({ timezoneId: 'Europe/Rome', viewport: { width: 1280, height: 880 } }));
  state.gmail = { threads, options: { openDelay: 60, bodyDelay: 20, sendMs: 0, ...options } };
  const isSingle = options.conversationView === false;
  const ids = (thread: MailThread): { readonly hash: string; readonly shown: string } => {
    const { legacyId, messages } = threadIds(thread);
    const last = thread.messages.at(-1)?.id ?? '';
    return isSingle ? { hash: hashId(`${thread.threadId}/${last}`), shown: messages[last]?.legacyMessageId ?? '' } : { hash: hashId(thread.threadId), shown: legacyId };
  };
  let loads = 0, sentBefore = 0;
  const sentHere = (): Promise<number> => page.evaluate<number>('window.__sent?.length ?? 0');
  // A page that is being left answers nobody.
  const host = askedHost((call, given) => page.evaluate(`goen.host.${call}(...${JSON.stringify(given)})`).catch(() => fail('no-access')));
  if (!poppedOut) await page.goto(`${MAIL}#inbox`);
  return {
    name: 'gmail', host, threads, seesItsBoxes: true,
    places: poppedOut ? ['reply', 'open-compose'] : ['reply', 'new-mail', 'open-compose'],
    async show(thread) {
      const { hash, shown } = ids(thread);
      if (poppedOut) {
        sentBefore += await sentHere();
        await page.goto(`${MAIL}popout?ver=${++loads}#inbox/${hash}`);
      } else await page.evaluate(`location.hash = '#inbox/${hash}'`);
      await page.locator(`h2.hP[data-legacy-thread-id="${shown}"]:visible`).waitFor();
    },
    idOf: async (thread) => ids(thread).shown,
    async begin(words) {
      await page.locator(begins === 'reply' ? '.ams.bkH:visible' : '[gh=cm]').last().click();
      if (begins === 'full screen') await page.locator('.no .Hq').first().click();
      await page.locator('.Am.Al.editable:visible').last().click();
      await page.keyboard.type(words);
    },
    boxes: async () => (await page.evaluate<readonly StandInBox[]>(BOXES)).map(({ to, cc, bcc, subject, text }): RealBox => ({ to: emails(to), cc: emails(cc), bcc: emails(bcc), subject, text })),
    closeBoxes: () => page.evaluate('for (const compose of [...__standin.composes]) compose.close("discarded")'),
    sent: async () => sentBefore + (await sentHere()),
  };
}
