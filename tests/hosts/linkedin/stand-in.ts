// The stand-in pages of LinkedIn on their real addresses, in a context that somebody else opened.
import type { BrowserContext } from '@playwright/test';
import type { MailThread } from '../../../lib/domain/mail-thread.ts';
import type { Person } from './people.ts';

export interface Sites {
  linkedin: { profiles?: readonly object[]; threads?: readonly object[]; options?: Readonly<Record<string, unknown>> };
}
interface Pages {
  routeSites(context: BrowserContext, state: Sites): Promise<{ readonly requests: readonly { readonly url: string; readonly known: boolean }[] }>;
}

/** `state` may be changed between visits. */
export async function routeLinkedIn(context: BrowserContext, state: Sites): ReturnType<Pages['routeSites']> {
  const pages = (await import(new URL('../../fixtures/pages/serve.mjs', import.meta.url).href)) as Pages;
  return pages.routeSites(context, state);
}

export const profilePath = (person: Person, overlay = false): string => `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}/${overlay ? 'overlay/contact-info/' : ''}`;
export const threadPath = (thread: MailThread): string => `https://www.linkedin.com/messaging/thread/${encodeURIComponent(thread.threadId)}/`;
