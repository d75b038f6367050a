// The text of a mail that somebody pasted, as an open thread: with all its headers it is read as the mail that it is, else by the lines it begins with. It saves nothing.
import { threadFromText } from '../domain/pasted-text.ts';
import { openMailFiles, type FoundConversation } from './open-mail-files.ts';
import type { Tools } from './tools.ts';

/** What only a mail's own source has. */
const SOURCE = /^(?:message-id|mime-version|content-type|received|return-path|delivered-to|x-[\w-]+):[ \t]*\S/imu;
const HEAD = 20_000;

export async function readPasted(tools: Tools, text: string): Promise<FoundConversation> {
  const head = text.trimStart().slice(0, HEAD).split(/\r?\n\r?\n/u)[0] ?? '';
  if (/^from:/imu.test(head) && SOURCE.test(head)) {
    const { conversations: [found] } = await openMailFiles(tools, [{ name: '', file: new Blob([text.trimStart()]) }]);
    if (found) return found;
  }
  const { name, emails } = await tools.book.settings();
  const page = threadFromText(text, { name, emails }, `paste-${tools.newId()}`, tools.now().toISOString());
  return { page, asksWho: [], shown: page.thread.messages.map(({ id, from, bodyText }) => ({ id, from: from.name ?? from.email ?? '', sentAt: null, text: bodyText })) };
}
