// Where a draft can go in the tab that is open, and where it goes by itself: a reply only to those who are in that thread.
import type { Sight } from '../../lib/actions/look-at-page.ts';
import { isForLinkedIn, isOnlyCopied, type Draft, type IntroductionWay } from '../../lib/domain/draft.ts';
import type { HostName } from '../../lib/domain/mail-thread.ts';
import { foldName, type Person } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import type { InsertPlace, OpenThread } from '../../lib/domain/open-page.ts';

export interface Places {
  /** Empty: the open conversation is with somebody else, or no host is known. */
  readonly placesOf: (draft: Draft) => readonly InsertPlace[];
  readonly placeFor: (draft: Draft) => InsertPlace;
  /** The introduction that goes into the conversation which is open on LinkedIn: to both, or to the one it is with. */
  readonly wayHere: (referral: Referral, people: readonly Person[]) => IntroductionWay | null;
}

const isMine = (page: OpenThread, email: string | null, name: string | null): boolean =>
  (email !== null && page.thread.me.emails.some((mine) => mine.toLowerCase() === email.toLowerCase())) || (email === null && name !== null && name === page.thread.me.name);

/** Addresses of the others in a thread, lower-case; names where a host gives none. */
export function othersIn(page: OpenThread): ReadonlySet<string> {
  const all = page.thread.messages.flatMap((message) => [message.from, ...message.to, ...message.cc]);
  return new Set(all.filter((a) => !isMine(page, a.email, a.name)).map((a) => (a.email ?? a.name ?? '').toLowerCase()).filter(Boolean));
}

const nowhere = { wayHere: () => null } as const satisfies Partial<Places>;
const readersOf = (draft: Draft): readonly string[] => draft.to.map((a) => (a.email ?? a.name ?? '').toLowerCase());

export function placesFor(host: HostName | null, sight: Sight | null): Places {
  const page = sight?.kind === 'thread' ? sight.page : null;
  if (host === 'linkedin') {
    // A message box writes to whoever the conversation is with.
    const others = page ? [...othersIn(page)].map(foldName) : [];
    // Letters after a name (CFA, PhD) stand in some places and not in others.
    const same = (a: string, b: string): boolean => a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a));
    const reaches = (names: readonly string[]): boolean => others.length > 0 && names.length > 0 && names.map(foldName).every((name) => others.some((other) => same(name, other)));
    return {
      placesOf: (draft) => (!isOnlyCopied(draft) && reaches(draft.to.map((a) => a.name ?? '')) ? ['message-box'] : []), placeFor: () => 'message-box',
      wayHere(referral, people) {
        const reachesSide = (id: Referral['prospectId']): boolean => reaches(people.filter((person) => person.id === id).map((person) => person.name));
        const [prospect, provider] = [reachesSide(referral.prospectId), reachesSide(referral.providerId)];
        return prospect && provider ? 'linkedin' : prospect ? 'linkedin-prospect' : provider ? 'linkedin-provider' : null;
      },
    };
  }
  if (host === null) return { ...nowhere, placesOf: () => [], placeFor: () => 'new-mail' };
  const inMail = (places: readonly InsertPlace[]): Places['placesOf'] => (draft) => (isOnlyCopied(draft) || isForLinkedIn(draft) ? [] : places);
  // A file is always one of its own.
  const open: readonly InsertPlace[] = host === 'file' ? [] : ['open-compose'];
  // The panel of a mail that is being written: a draft to the same people goes into it.
  const addressed = sight?.kind === 'nothing' ? sight.addressed : undefined;
  const isToThem = (draft: Draft): boolean => addressed !== undefined && readersOf(draft).every((reader) => addressed.includes(reader)) && addressed.every((address) => readersOf(draft).includes(address));
  if (!page) return { ...nowhere, placesOf: inMail(['new-mail', ...open]), placeFor: (draft) => (isToThem(draft) ? 'open-compose' : 'new-mail') };
  // A reply that is being written: it is the box.
  if (page.thread.messages.length === 0) return { ...nowhere, placesOf: inMail(['open-compose']), placeFor: () => 'open-compose' };
  const others = othersIn(page);
  const placeFor = (draft: Draft): InsertPlace => {
    const readers = readersOf(draft);
    // Everybody in the thread reads a reply and the history below it: nobody else may be among them.
    return readers.length > 0 && readers.length === others.size && readers.every((reader) => others.has(reader)) ? 'reply' : 'new-mail';
  };
  return { ...nowhere, placesOf: inMail(['reply', 'new-mail', ...open]), placeFor };
}
