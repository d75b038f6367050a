// The host of one tab, seen from a page of ours: asks the content script, and brings it into the tab first where it is not there.
import { browser } from 'wxt/browser';
import type { Host } from '../hosts/host.ts';
import type { HostProblem } from '../domain/open-page.ts';
import { fail, ok } from '../domain/result.ts';
import type { HostAnswers, HostRequest } from './requests.ts';

/** Scripts that speak for a host, by the address of its pages. LinkedIn's comes in only now, when the person has asked. */
const SCRIPTS: readonly (readonly [origin: string, reads: string, writes: string])[] = [
  ['https://mail.google.com/', '/content-scripts/gmail.js', '/gmail-compose.js'],
  ['https://www.linkedin.com/', '/linkedin.js', '/linkedin.js'],
];
const READS: ReadonlySet<HostRequest['ask']> = new Set<HostRequest['ask']>(['read-page', 'expand-messages', 'show-message']);

const scriptsFor = (url: string | undefined) => SCRIPTS.find(([origin]) => url?.startsWith(origin));

async function bringIn(tabId: number, ask: HostRequest['ask']): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const file = scriptsFor(tab?.url)?.[READS.has(ask) ? 1 : 2];
  if (!file) return false;
  return browser.scripting.executeScript({ target: { tabId }, files: [file as never] }).then(() => true, () => false);
}

async function send(tabId: number, request: HostRequest): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, request, { frameId: 0 }).catch(() => undefined);
}

async function ask<Ask extends HostRequest['ask']>(tabId: number, request: HostRequest & { ask: Ask }): Promise<HostAnswers[Ask] | null> {
  const answer = (await send(tabId, request)) ?? ((await bringIn(tabId, request.ask)) ? await send(tabId, request) : undefined);
  const { answerSchemas } = await import('./answer-schemas.ts');
  const checked = answerSchemas[request.ask].safeParse(answer);
  return checked.success ? (checked.data as HostAnswers[Ask]) : null;
}

/** A page of no host: there is nothing to read in it. Firefox's sidebar stands beside any. */
async function showsNoHost(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab !== null && scriptsFor(tab.url) === undefined;
}

/** Every call answers: a tab that is gone or a page that will not speak gives `no-access`. */
export function hostOfTab(tabId: number): Host {
  const silent = fail<HostProblem>('no-access');
  return {
    readPage: async () => (await ask(tabId, { ask: 'read-page' })) ?? ((await showsNoHost(tabId)) ? ok({ kind: 'nothing', url: '' }) : silent),
    expandMessages: async () => (await ask(tabId, { ask: 'expand-messages' })) ?? silent,
    showMessage: async (messageId) => (await ask(tabId, { ask: 'show-message', messageId })) ?? silent,
    readCompose: async (request) => (await ask(tabId, { ask: 'read-compose', request })) ?? silent,
    insertDraft: async (request) => (await ask(tabId, { ask: 'insert-draft', request })) ?? silent,
    describePage: async () => (await ask(tabId, { ask: 'describe-page' })) ?? '',
  };
}
