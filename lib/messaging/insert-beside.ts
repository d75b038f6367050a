// An insert that outlives the page which asks for it: a popup dies as soon as a compose window opens. It must not know where a draft goes.
import { browser } from 'wxt/browser';
import type { HostProblem, InsertReport, InsertRequest } from '../domain/open-page.ts';
import { fail, type Result } from '../domain/result.ts';
import type { Host } from '../hosts/host.ts';

/** Page → background (`runtime.sendMessage`), answered. `about`: what the host is told of the record. */
interface InsertMessage { readonly ask: 'insert-beside'; readonly tabId: number; readonly about: readonly string[]; readonly request: InsertRequest }
type HostOf = (tabId: number, about: readonly string[]) => Pick<Host, 'insertDraft'>;

/** At once when the background begins. Only pages of this extension are heard. */
export function serveInserts(hostOf: HostOf): void {
  browser.runtime.onMessage.addListener((told: unknown, sender: { id?: string; url?: string }, answer: (answer: unknown) => void) => {
    const { ask, tabId, about, request } = (told ?? {}) as Partial<InsertMessage>;
    if (ask !== 'insert-beside' || tabId === undefined || !about || !request || sender.id !== browser.runtime.id || !sender.url?.startsWith(browser.runtime.getURL('/' as '/popup.html'))) return undefined;
    void hostOf(tabId, about).insertDraft(request).then(answer, () => answer(fail('no-access')));
    return true;
  });
}

export async function insertBeside(tabId: number, about: readonly string[], request: InsertRequest): Promise<Result<InsertReport, HostProblem>> {
  const answer: unknown = await browser.runtime.sendMessage({ ask: 'insert-beside', tabId, about, request } satisfies InsertMessage).catch(() => null);
  const { answerSchemas } = await import('./answer-schemas.ts');
  const checked = answerSchemas['insert-draft'].safeParse(answer);
  return checked.success ? (checked.data as Result<InsertReport, HostProblem>) : fail('no-access');
}
