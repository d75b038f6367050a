// Where a draft of a record could go in now in Thunderbird: the tab that shows its conversation, else a compose window, from the identity that the conversation was written to. Wiring only.
import { browser } from 'wxt/browser';
import type { OpenMail } from '../../components/today/due-draft-model.ts';
import { lookAtPage, type Sight } from '../../lib/actions/look-at-page.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { threadKey, type Referral } from '../../lib/domain/referral.ts';
import type { Host } from '../../lib/hosts/host.ts';
import { showNewest } from '../../lib/hosts/thunderbird/compose-windows.ts';
import { messageIdIn, NO_MESSAGE } from '../../lib/hosts/thunderbird/mid-address.ts';
import { mailTabs } from '../../lib/hosts/thunderbird/show-message.ts';
import { createThunderbirdHost } from '../../lib/hosts/thunderbird/thunderbird-host.ts';
import { insertBeside } from '../../lib/messaging/insert-beside.ts';

/** More tabs than these are not looked into. */
const MOST_TABS = 8;

async function openMail(tools: Tools, tabId: number, about: readonly string[], seen: Sight | null): Promise<OpenMail> {
  const host: Host = { ...createThunderbirdHost(tabId, about), insertDraft: (request) => insertBeside(tabId, about, request) };
  const sight: Sight = seen ?? { kind: 'nothing', url: NO_MESSAGE };
  const box = await host.readCompose({ place: 'open-compose', threadId: null });
  // One that is addressed already is for somebody else, as far as is known here.
  const hasBox = box.ok && box.value !== null && [...box.value.to, ...box.value.cc, ...box.value.bcc].length === 0;
  return { host: 'thunderbird', tools: { ...tools, host }, sight, threadId: sight.kind === 'thread' ? sight.page.thread.threadId : null, hasBox, show: () => void showNewest().catch(() => undefined) };
}

export async function findThunderbirdMail(tools: Tools, { threads }: Pick<Referral, 'threads'>): Promise<OpenMail> {
  const all = Object.values(threads);
  const keys = new Set(all.map(threadKey));
  for (const { id } of keys.size > 0 ? (await mailTabs()).slice(0, MOST_TABS) : []) {
    if (id === undefined) continue;
    const seen = await lookAtPage({ ...tools, host: createThunderbirdHost(id) });
    if (seen.ok && seen.value.kind === 'thread' && keys.has(seen.value.key)) return openMail(tools, id, [], seen.value);
  }
  return openMail(tools, browser.tabs.TAB_ID_NONE, all.toReversed().flatMap(({ url }) => messageIdIn(url) ?? []), null);
}
