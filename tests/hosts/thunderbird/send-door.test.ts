// The last door in Thunderbird, tried on one on paper: who a mail is judged for, and what is asked of the book.
import { afterEach, expect, it, vi } from 'vitest';
import type { Disclosure } from '../../../lib/domain/draft.ts';
import type { ComposeContent } from '../../../lib/domain/open-page.ts';
import { isNewsgroup } from '../../../lib/domain/send-guard.ts';
import type { ComposeDetails, MailHeaders } from '../../../lib/hosts/thunderbird/messenger.ts';
import { answerSend, type DoorKeeper } from '../../../lib/hosts/thunderbird/send-door.ts';

const LEAK: Disclosure = { field: 'bodyText', quote: 'Agnes', start: 0, entry: 0, of: 'name', person: 'agnes', level: 'leak' };
const TAB = { id: 1, windowId: 1 };
const POST = 'Agnes Wirral makes pots.';

function onPaper(headers: MailHeaders = {}): void {
  vi.stubGlobal('messenger', {
    accounts: { list: async () => [] },
    compose: { listAttachments: async () => [] },
    messages: { get: async () => ({ author: 'agnes@wirral.example', recipients: [], ccList: [] }), getHeaders: async () => headers, listInlineTextParts: async () => [{ contentType: 'text/plain', content: POST }] },
    messengerUtilities: { parseMailboxString: async (email: string) => [{ email }] },
  });
}
afterEach(() => { vi.unstubAllGlobals(); });

interface Asked { readonly guarded: (readonly string[])[]; readonly sentAnyway: (readonly string[])[]; unchecked: number }
/** Whoever is hidden is called Agnes, and is hidden from Irena and from strangers. */
function keeper(asked: Asked, goes = false, anybody = true): DoorKeeper {
  return {
    watched: async (addresses) => ({ some: addresses.includes('irena@ledgerline.example'), anybody }),
    guardFor: async (addresses) => { asked.guarded.push(addresses); return { hidden: [], known: [], allowed: [] }; },
    findLeaks: ({ ownText, quotedText, replyTo = [] }: ComposeContent) => [...(replyTo.some((one) => one.includes('agnes')) ? [{ ...LEAK, field: 'replyTo' as const }] : []), ...(ownText.includes('Agnes') ? [LEAK] : []), ...(quotedText.includes('Agnes') ? [{ ...LEAK, field: 'quotedText' as const }] : [])],
    askPerson: async () => goes,
    sentAnyway: async (addresses) => { asked.sentAnyway.push(addresses); },
    sentUnchecked: async () => { asked.unchecked += 1; },
  };
}
const nothing = (): Asked => ({ guarded: [], sentAnyway: [], unchecked: 0 });
const mail = (details: ComposeDetails, plainTextBody = 'It is Agnes.'): ComposeDetails => ({ isPlainText: true, plainTextBody, ...details });

it.each<[string, ComposeDetails, readonly string[]]>([
  ['one newsgroup', { newsgroups: 'uk.local.pottery' }, ['news:uk.local.pottery']],
  ['several', { newsgroups: ['UK.local.pottery', 'uk.local.chat, uk.test'] }, ['news:uk.local.pottery', 'news:uk.local.chat', 'news:uk.test']],
  ['a newsgroup and somebody without a part', { to: ['paul@ashdown.example'], newsgroups: ['uk.test'] }, ['paul@ashdown.example', 'news:uk.test']],
])('a mail to %s is judged as one to strangers, and held', async (_what, details, addresses) => {
  onPaper();
  const asked = nothing();
  expect(await answerSend(TAB, mail(details), keeper(asked))).toEqual({ cancel: true });
  expect(asked).toEqual({ guarded: [addresses], sentAnyway: [], unchecked: 0 });
  expect(await answerSend(TAB, mail(details), keeper(asked, true))).toEqual({});
  expect(asked.sentAnyway).toEqual([addresses]);
});

it.each<[string, ComposeDetails, boolean]>([
  ['to a newsgroup while nobody is hidden', { newsgroups: ['uk.test'] }, false],
  ['to somebody without a part, answers to which go to a newsgroup', { to: ['paul@ashdown.example'], followupTo: ['uk.test'] }, true],
  ['to no newsgroup at all', { to: ['paul@ashdown.example'], newsgroups: [] }, true],
])('a mail %s goes, and the book is not asked', async (_what, details, anybody) => {
  onPaper();
  const asked = nothing();
  expect(await answerSend(TAB, mail(details), keeper(asked, false, anybody))).toEqual({});
  expect(asked).toEqual(nothing());
});

it.each([
  ['in the same newsgroup is history', { newsgroups: ['uk.test'] }, {}],
  ['in another newsgroup is news', { newsgroups: ['uk.other'] }, { cancel: true }],
  ['in a mail is news', {}, { cancel: true }],
])('what is quoted and stood %s', async (_what, headers, answer) => {
  onPaper(headers);
  const asked = nothing();
  expect(await answerSend(TAB, mail({ newsgroups: ['uk.test'], type: 'reply', relatedMessageId: 7 }, `So do I.\n\n> ${POST}`), keeper(asked))).toEqual(answer);
  expect(asked.guarded[0]?.every(isNewsgroup)).toBe(true);
});

it.each(['replyTo', 'followupTo'] as const)('an address in %s is seen by whoever reads the mail', async (field) => {
  onPaper();
  const asked = nothing();
  expect(await answerSend(TAB, mail({ to: ['irena@ledgerline.example'], [field]: ['agnes@wirral.example'] }, 'Hello'), keeper(asked))).toEqual({ cancel: true });
  expect(asked.guarded).toEqual([['irena@ledgerline.example']]);
});
