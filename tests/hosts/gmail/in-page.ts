// What the checks put into the stand-in page: the Gmail host as one global, without the extension around it, and a few acts that would be slow from outside.
import { createGmailHost } from '../../../lib/hosts/gmail/gmail-host.ts';
import { createGmailReader } from '../../../lib/hosts/gmail/gmail-reader.ts';
import { createPlacedDrafts } from '../../../lib/hosts/gmail/placed-drafts.ts';
import { watchGmail } from '../../../lib/hosts/gmail/watch.ts';
import { harmPage, type Harm } from './harm.ts';

interface StandInView {
  readonly el: HTMLElement;
  readonly body?: HTMLElement;
  readonly message: { readonly draft?: boolean; readonly ids?: { readonly legacyMessageId: string | null } };
}
/** What the stand-in shows to tests in its own world. */
const standIn = (): { readonly views: readonly StandInView[] } => Reflect.get(window, '__standin');

const placed = createPlacedDrafts();
const host = createGmailHost(window, placed);
/** A harmed page is not waited for. */
const hasty = createGmailReader(window, 0);
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Goes to a thread as a click would, and waits until the stand-in shows it. */
async function visit(hash: string): Promise<void> {
  const before = standIn().views;
  location.hash = hash;
  for (let i = 0; i < 200 && standIn().views === before; i++) await pause(5);
}

/** The words of every open message as the browser lays them out, with the trimmed tail shown. */
function laidOut(): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { body, message } of standIn().views) {
    if (!body?.isConnected || message.draft) continue;
    const copy = body.cloneNode(true) as HTMLElement;
    body.after(copy);
    for (const tail of copy.querySelectorAll<HTMLElement>('.adL')) tail.style.display = '';
    for (const dots of copy.querySelectorAll('.yj6qo')) dots.remove();
    found[message.ids?.legacyMessageId ?? ''] = copy.innerText;
    copy.remove();
  }
  return found;
}

/** Answers under each set of harms, equal ones together: the answer as JSON, and the numbers of the sets that gave it. */
async function readHarmed(sets: readonly (readonly Harm[])[]): Promise<[string, number[]][]> {
  const answers = new Map<string, number[]>();
  for (const [i, set] of sets.entries()) {
    const heal = harmPage(document, set);
    const answer = JSON.stringify(await hasty.readPage());
    heal();
    answers.set(answer, [...(answers.get(answer) ?? []), i]);
  }
  return [...answers];
}

/** Every class and attribute that Gmail's own part of the page bears now. */
function marksOfPage(): string[] {
  const marks = new Set<string>();
  for (const element of document.querySelectorAll('*')) {
    if (element.closest('head, script, style') || element.parentElement?.closest('.a3s')) continue;
    for (const name of element.classList) marks.add(`.${name}`);
    for (const { name } of element.attributes) marks.add(`[${name}]`);
  }
  return [...marks].sort();
}

Object.assign(globalThis, { goen: { host, visit, laidOut, readHarmed, marksOfPage, watch: (listener: Parameters<typeof watchGmail>[2]) => watchGmail(window, placed, listener) } });
