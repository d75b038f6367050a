// The first step of the line: what is open, and is it in the book already.
import type { HostProblem, NothingOpen, OpenPage, OpenProfile, OpenThread } from '../domain/open-page.ts';
import { emptyPerson, type Person } from '../domain/person.ts';
import { threadKey, type Referral } from '../domain/referral.ts';
import { ok, type Result } from '../domain/result.ts';
import { findPerson, type Found } from './find-again.ts';
import type { PageTools } from './tools.ts';

export type Sight =
  | { readonly kind: 'thread'; readonly page: OpenThread; readonly key: string; readonly known: Referral | null }
  | { readonly kind: 'profile'; readonly page: OpenProfile; readonly key: string; readonly person: Person; readonly found: readonly Found[] }
  | NothingOpen;

export async function lookAtPage(tools: PageTools, expand = false): Promise<Result<Sight, HostProblem>> {
  const seen = await (expand ? tools.host.expandMessages() : tools.host.readPage());
  return seen.ok ? ok(await sightOf(tools, seen.value)) : seen;
}

/** The same page once more as the book knows it now; the page itself is not read. */
export async function sightOf(tools: PageTools, page: OpenPage): Promise<Sight> {
  switch (page.kind) {
    case 'nothing':
      return page;
    case 'profile': {
      const { name, headline, title, company, location, profileUrl, emails, phones, website = null } = page.profile;
      const person: Person = { ...emptyPerson(tools.newId()), name: name ?? '', headline, title, company, location, profileUrl, emails, phones, website, preferredContact: null };
      return { kind: 'profile', page, key: `profile|${profileUrl ?? page.url}`, person, found: await findPerson(tools, person) };
    }
    case 'thread': {
      const key = threadKey({ host: page.thread.host, account: page.account, threadId: page.thread.threadId });
      const found = await tools.book.referralByThread(key);
      const known = found?.removed ? null : found;
      if (known) await (await import('./note-thread.ts')).noteThread(tools, page, known).catch(() => undefined); // noted when it is opened again
      return { kind: 'thread', page, key, known };
    }
  }
}
