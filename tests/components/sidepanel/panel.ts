// What tests of the panel share: a panel over a book in memory and a host whose open page the test sets; the reader, drafts and guard are the real ones.
import { createPanel } from '../../../components/sidepanel/panel-model.ts';
import type { PanelModel, Screen } from '../../../components/sidepanel/panel.ts';
import type { OpenPage, OpenThread } from '../../../lib/domain/open-page.ts';
import type { HostProblem } from '../../../lib/domain/open-page.ts';
import { fail, ok } from '../../../lib/domain/result.ts';
import { loadLanguage } from '../../../lib/i18n/load-language.ts';
import { tools as bookAndBox } from '../../actions/line.ts';

export type Kit = Awaited<ReturnType<typeof bookAndBox>>;
export interface Shown {
  readonly panel: PanelModel;
  readonly kit: Kit;
  readonly copied: string[];
  page: OpenPage;
  problem: HostProblem | null;
}

export function thread(id: string, messages: readonly { from: [string, string]; to?: [string, string]; body: string; sentAt?: string }[], subject = 'Question about a bookkeeper'): OpenThread {
  return {
    kind: 'thread', unseen: [], foldedCount: 0, missing: [], account: 'me@mara.example', url: `https://mail.google.com/mail/u/0/#inbox/${id}`,
    thread: {
      host: 'gmail', threadId: id, subject, me: { name: 'Mara Lindqvist', emails: ['me@mara.example'] },
      messages: messages.map(({ from, to = ['Mara Lindqvist', 'me@mara.example'], body, sentAt = '2026-11-23T09:12:00+00:00' }, i) => ({
        id: `${id}-m${i + 1}`, sentAt, from: { name: from[0], email: from[1] }, to: [{ name: to[0], email: to[1] }], cc: [], bodyText: body,
      })),
    },
  };
}
export const asksForBookkeeper = (): OpenThread => thread('t1', [{
  from: ['Agnes Wirral', 'agnes@wirral.example'],
  body: 'Hi Mara,\n\nI need a bookkeeper for my web shop, since January I am doing it alone. Could you introduce me to Irena Novakova, who does your books?\n\nThanks,\nAgnes',
}]);

export async function shown(page: OpenPage, kit?: Kit, reads = true): Promise<Shown> {
  await loadLanguage('en', ['base', 'panel', 'door', 'draft', 'due']);
  const own = kit ?? (await bookAndBox());
  const copied: string[] = [];
  const state: Omit<Shown, 'panel'> = { kit: own, copied, page, problem: null };
  const read = async () => (state.problem ? fail(state.problem) : ok(state.page));
  const host = { ...own.host, readPage: read, expandMessages: read, describePage: async () => 'html > body' };
  const panel = createPanel({ tools: { ...own, host }, showsTheSame: (read, now) => read === now, openBook: () => undefined, openPlace: () => undefined, opens: (url: string) => url !== '', openMail: () => undefined, openThread: () => undefined, reload: () => undefined, forgetUnchecked: async () => undefined, copy: async (text) => { copied.push(text); return true; } });
  const shownPanel: Shown = Object.assign(state, { panel });
  await panel.start(reads);
  return shownPanel;
}

/** The screen of that name; the test fails where another one shows. */
export function on<Name extends Screen['name']>(panel: PanelModel, name: Name): Extract<Screen, { name: Name }> {
  const screen = panel.screen.value;
  if (screen.name !== name) throw new Error(`${screen.name} is shown, not ${name}`);
  return screen as Extract<Screen, { name: Name }>;
}
/** Until what is asked holds; models save and look a moment after a change. */
export async function until(holds: () => boolean | Promise<boolean>, ms = 15_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('it never held');
    await new Promise((later) => setTimeout(later, 10));
  }
}
