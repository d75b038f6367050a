// Where a draft of a record could go in now in Thunderbird: the tab that shows its conversation, else the mail tab in front. Wiring only.
import type { OpenMail } from '../../components/today/due-draft-model.ts';
import { lookAtPage } from '../../lib/actions/look-at-page.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { threadKey, type Referral } from '../../lib/domain/referral.ts';
import { bringForward, mailTabs } from '../../lib/hosts/thunderbird/show-message.ts';
import { createThunderbirdHost } from '../../lib/hosts/thunderbird/thunderbird-host.ts';

/** More tabs than these are not looked into. */
const MOST_TABS = 8;

export async function findThunderbirdMail(tools: Tools, { threads }: Pick<Referral, 'threads'>): Promise<OpenMail | null> {
  const keys = new Set(Object.values(threads).map(threadKey));
  let first: OpenMail | null = null;
  for (const tab of (await mailTabs()).slice(0, MOST_TABS)) {
    if (tab.id === undefined) continue;
    const page = { ...tools, host: createThunderbirdHost(tab.id) };
    const seen = await lookAtPage(page);
    const sight = seen.ok ? seen.value : { kind: 'nothing' as const, url: 'mid:' };
    const box = await page.host.readCompose({ place: 'open-compose', threadId: null });
    const mail: OpenMail = { host: 'thunderbird', tools: page, sight, threadId: sight.kind === 'thread' ? sight.page.thread.threadId : null, hasBox: box.ok && box.value !== null, show: () => void bringForward(tab).catch(() => undefined) };
    if (sight.kind === 'thread' && keys.has(sight.key)) return mail;
    first ??= mail;
  }
  return first;
}
