// The shape of what a tab shows, for a report: types, numbers and kinds of parts, without one word, name, address or id.
import { displayedMessages } from './displayed-messages.ts';
import { openMailbox } from './mail-folders.ts';
import { thunderbird, type MailHeaders, type MessagePart } from './messenger.ts';

const MOST_MESSAGES = 10;
const TOLD: readonly string[] = ['references', 'in-reply-to', 'list-id', 'reply-to', 'content-transfer-encoding', 'x-original-from', 'auto-submitted'];
const kind = (type: string | undefined): string => (/^[a-z]{1,20}\/[a-z0-9.+-]{1,40}$/u.exec(type ?? '')?.[0] ?? '?');
const countOf = (headers: MailHeaders | undefined, name: string): number => (headers?.[name]?.join(' ').match(/<[^<>]*>/gu) ?? headers?.[name] ?? []).length;

function outline(part: MessagePart, depth: number): readonly string[] {
  const charset = /charset\s*=\s*"?([\w-]{1,20})/iu.exec(part.headers?.['content-type']?.[0] ?? '')?.[1];
  const line = `${' '.repeat(depth)}${kind(part.contentType)}${charset ? ` ${charset.toLowerCase()}` : ''}${part.name === undefined ? '' : ' attached'}${part.body === undefined ? '' : ` ${part.body.length}`}${part.decryptionStatus && part.decryptionStatus !== 'none' ? ` ${part.decryptionStatus}` : ''}`;
  return depth > 12 ? [line] : [line, ...(part.parts ?? []).slice(0, 20).flatMap((inner) => outline(inner, depth + 1))];
}

export async function describeTab(tabId: number): Promise<string> {
  const tab = await thunderbird().tabs.get(tabId).catch(() => null);
  const shown = await displayedMessages(tabId);
  if (!shown.ok) return `tab ${tab?.type ?? 'gone'}, ${shown.reason}`;
  const { folders, likely, identities } = await openMailbox(shown.value[0]?.folder);
  const lines = [`tab ${tab?.type ?? 'gone'}, shown ${shown.value.length}, folders ${folders.length}, likely ${likely.length}, identities ${identities.length}`];
  for (const header of shown.value.slice(0, MOST_MESSAGES)) {
    const full = await thunderbird().messages.getFull(header.id).catch(() => null);
    lines.push(`message in ${header.folder?.specialUse.join('+') || (header.folder ? 'folder' : 'file')}${header.headersOnly ? ' headers only' : ''}, to ${header.recipients.length}, cc ${header.ccList.length}`);
    lines.push(...TOLD.filter((name) => full?.headers?.[name]).map((name) => ` [${name} ${countOf(full?.headers, name)}]`), ...(full ? outline(full, 1) : [' unreadable']));
  }
  return lines.join('\n');
}
