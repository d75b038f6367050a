// Wires the page that Outlook starts with a new mail and at each press of Send: looks into a form that the pane waits for, and asks the guard. It shows nothing.
import { guardMail } from '../../lib/actions/guard-sending.ts';
import type { ComposeContent } from '../../lib/domain/open-page.ts';
import { awaitedNow, tellBox } from '../../lib/hosts/outlook/box-echo.ts';
import { lookIntoNewMail } from '../../lib/hosts/outlook/new-mail-event.ts';
import { isWritten, office, type SendEvent, type WrittenMail } from '../../lib/hosts/outlook/office.ts';
import { answerSend } from '../../lib/hosts/outlook/send-alert.ts';
import { DOOR_WORDS } from '../../lib/i18n/door-words.ts';
import { chooseLanguage, localeFor } from '../../lib/i18n/language.ts';
import { speak } from '../../lib/i18n/translate.ts';
import { addHeld, wentClean } from '../../lib/messaging/may-have-gone.ts';
import { openToolsAt } from '../../lib/messaging/home.ts';
import { addUnchecked, siteHome } from '../../lib/messaging/site-home.ts';

const written = (): WrittenMail | null => {
  const item = office().context.mailbox?.item;
  return item && isWritten(item) ? item : null;
};

async function judge(content: ComposeContent): Promise<string | null> {
  const tools = await openToolsAt(siteHome);
  if (!tools.ok) throw new Error(tools.reason);
  try {
    const { guard, readers } = await guardMail(tools.value, [...content.to, ...content.cc, ...content.bcc].map((address) => address.toLowerCase()));
    const now = tools.value.now();
    // What finds leaks is large, and most mails go to nobody who may not know.
    const door = guard.hidden.length > 0 ? await import('../../lib/messaging/held-words.ts') : null;
    const leaks = door?.leaksIn(content, guard) ?? [];
    if (!door || leaks.length === 0) {
      wentClean(readers, now);
      return null;
    }
    // Outlook's own dialog lets it go all the same, and tells nobody: the pane asks.
    addHeld({ at: now.toISOString(), readers, told: door.toldOf(leaks) });
    const { uiLanguage } = await tools.value.book.settings();
    const language = chooseLanguage(uiLanguage, navigator.languages);
    speak(language, localeFor(language, navigator.languages), [DOOR_WORDS[language]]);
    const { text, quotes } = door.heldWords(leaks, guard);
    return [text, ...quotes.map(({ quote, where }) => `“${quote}” ${where}`)].join('\n');
  } finally {
    tools.value.book.close();
  }
}

async function newMail(event: SendEvent): Promise<void> {
  const item = written();
  if (item) await lookIntoNewMail(item, awaitedNow, (content, wish) => tellBox({ tell: 'opened', wish, content })).catch(() => undefined);
  event.completed({ allowEvent: true });
}
const send = (event: SendEvent): Promise<void> => answerSend(written(), event, { judge, leaving: (content) => tellBox({ tell: 'leaving', content }), sentUnchecked: addUnchecked });

// The names that the manifest gives them.
void office().onReady();
office().actions.associate('onNewMail', (event) => void newMail(event));
office().actions.associate('onSend', (event) => void send(event));
