// Thunderbird's folders and the mails in them, one after the other, for whoever looks through old mail. Nothing is marked, moved or fetched twice.
import type { MailFolder, MailFolders } from '../../domain/mailbox/mail-folders.ts';
import { thunderbird, type MessageList } from './messenger.ts';

const ASIDE: ReadonlySet<string> = new Set(['drafts', 'trash', 'templates', 'junk', 'outbox']);

async function* headersIn(folderId: string): AsyncGenerator<MessageList['messages']> {
  const { messages } = thunderbird();
  let page: MessageList | null = await messages.list(folderId);
  while (page) {
    yield page.messages;
    page = page.id === null ? null : await messages.continueList(page.id);
  }
}

export const oldMail: MailFolders = {
  async list() {
    const { accounts, folders } = thunderbird();
    const names = new Map((await accounts.list(false)).map(({ id, name }) => [id, name ?? '']));
    const all = await folders.query({ isRoot: false, isVirtual: false, hasMessages: true });
    const counted = await Promise.all(all.map(async ({ id, name, path, accountId, specialUse }): Promise<MailFolder> => ({
      id, account: names.get(accountId) ?? '', mails: (await folders.getFolderInfo(id)).totalMessageCount ?? 0,
      name: path.split('/').filter(Boolean).slice(0, -1).concat(name ?? '').join(' / '), isSent: specialUse.includes('sent'), isAside: specialUse.some((use) => ASIDE.has(use)),
    })));
    return counted.filter(({ mails }) => mails > 0);
  },
  async *mailsIn(folder) {
    for await (const portion of headersIn(folder.id)) {
      for (const { id } of portion) yield await thunderbird().messages.getRaw(id, { data_format: 'File' }).then(async (file) => new Uint8Array(await file.arrayBuffer()), () => null);
    }
  },
};
