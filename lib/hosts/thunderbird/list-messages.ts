// Lists of messages of Thunderbird, page after page, until there are enough or the time is over. It must not know what is looked for.
import { inTime } from './in-time.ts';
import { thunderbird, type MessageHeader, type MessageList, type MessageQuery } from './messenger.ts';

export interface Listed {
  readonly messages: readonly MessageHeader[];
  /** There may be more. */
  readonly isCut: boolean;
}
const PAGE = 100;

async function follow(listId: string, found: MessageHeader[], most: number, until: number): Promise<Listed> {
  for (;;) {
    const page = found.length < most ? await inTime(thunderbird().messages.continueList(listId), until) : null;
    if (!page) {
      await thunderbird().messages.abortList(listId).catch(() => undefined); // it came to its end by itself
      return { messages: found.slice(0, most), isCut: true };
    }
    found.push(...page.messages);
    if (page.id === null) return { messages: found.slice(0, most), isCut: found.length > most };
  }
}

export const restOf = async ({ id, messages }: MessageList, most: number, until: number): Promise<Listed> => (id === null ? { messages: messages.slice(0, most), isCut: messages.length > most } : follow(id, [...messages], most, until));

export async function search(query: MessageQuery, most: number, until: number): Promise<Listed> {
  const listId = await inTime(thunderbird().messages.query({ ...query, messagesPerPage: PAGE, returnMessageListId: true }), until);
  return listId === null ? { messages: [], isCut: true } : follow(listId, [], most, until);
}
