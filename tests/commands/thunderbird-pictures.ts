// Takes the README's pictures of Goen in a real Thunderbird on the sample mailbox: the panel beside a message, and a mail that is held.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MailMessage, MailThread } from '../../lib/domain/mail-thread.ts';
import { mailbox } from '../e2e/mailbox.ts';
import { speakAs, t } from '../e2e/words.ts';
import { composeWindow } from '../mozilla/compose-window.ts';
import { mailFileOf, messageIdOf } from '../mozilla/mail-file.ts';
import { startMailServers } from '../mozilla/mail-servers.ts';
import { ID, startThunderbird } from '../mozilla/thunderbird.ts';
import { windowPicture } from '../mozilla/window-picture.ts';

const IRENA = 'irena@ledgerline.example';
const me = { name: mailbox.me.name, emails: [mailbox.me.email] };
const threads = mailbox.threads.map(({ threadId, subject, messages }): MailThread => ({ host: 'thunderbird', threadId, subject, me, messages: messages as unknown as readonly MailMessage[] }));

export async function takeThunderbird(folder: string, language: 'en' | 'ja', scheme: 'light' | 'dark'): Promise<void> {
  await speakAs(language);
  const servers = await startMailServers();
  servers.put('INBOX', threads.flatMap((thread) => thread.messages.map((message) => mailFileOf(thread, message))));
  const thunderbird = await startThunderbird({ servers, language, account: { name: me.name, email: mailbox.me.email } });
  try {
    const asked = threads.find(({ threadId }) => threadId === 't-5a0001')!;
    const save = (what: string, picture: Buffer): void => writeFileSync(join(folder, `${what}-${language}-${scheme}.png`), picture);
    await thunderbird.inMain(`Services.prefs.setIntPref('ui.systemUsesDarkTheme', args[0]);`, scheme === 'dark' ? 1 : 0);
    await thunderbird.display(messageIdOf(asked, asked.messages[0]!));
    await thunderbird.pressButton();
    const panel = thunderbird.page('/sidepanel.html');
    await panel.press('button', t('offer.accept'));
    await panel.press('button', t('capture.saveReferral'));
    await panel.until('the record', 'return document.body.innerText.includes(args[0])', t('step.ask-provider.do', { name: 'Irena Novakova' }));
    await panel.press('button', t('act.about', { act: t('act.fillIn'), what: t('check.details') }));
    await panel.fill(new RegExp(t('field.emails'), 'u'), IRENA);
    await panel.press('button', t('act.save'));
    await panel.until('the address', 'return document.body.innerText.includes(args[0])', IRENA);
    await panel.until('no message', 'return !document.querySelector(".toasts > *")');
    await panel.run('window.scrollTo(0, 0);');
    save('thunderbird', await windowPicture(thunderbird, [{ kind: 'mail:3pane', width: 880, height: 760 }, { kind: 'mail:extensionPopup', width: 400, height: 760, left: 880 }]));
    const mail = composeWindow({ inMain: thunderbird.inMain, id: ID });
    await mail.write({ to: IRENA, subject: 'A bookkeeper', text: 'It is Agnes Wirral who asks, agnes@wirral-ceramics.example.' });
    await mail.pressSend();
    await thunderbird.page('/held.html').until('what is held', 'return document.querySelector("button")');
    save('thunderbird-held', await windowPicture(thunderbird, [{ kind: 'msgcompose', width: 880, height: 560 }, { kind: 'mail:extensionPopup', width: 460, height: 440, left: 210, top: 80 }]));
  } finally {
    await thunderbird.end();
    await servers.close();
  }
}
