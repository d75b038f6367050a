// Wires the task pane: the same panel over the site's own book, Outlook as its host, the ways to the book and to Outlook's windows.
import { render } from 'preact';
import '../../components/referral/due.css';
import '../../components/sidepanel/panel.css';
import '../../components/ledger/ledger.css';
import { Button } from '../../components/base/button.tsx';
import { StoreProblemNote } from '../../components/base/note.tsx';
import { PanelApp } from '../../components/sidepanel/panel-app.tsx';
import { createPanel } from '../../components/sidepanel/panel-model.ts';
import type { InsertRequest } from '../../lib/domain/open-page.ts';
import { threadKey } from '../../lib/domain/referral.ts';
import { openBookDialog } from '../../lib/hosts/outlook/book-dialog.ts';
import { boxEcho, hearBoxes } from '../../lib/hosts/outlook/box-echo.ts';
import { isInOutlook, openOutside } from '../../lib/hosts/outlook/open-in-outlook.ts';
import { createOutlookHost } from '../../lib/hosts/outlook/outlook-host.ts';
import { countWords } from '../../lib/hosts/outlook/plain-words.ts';
import { watchItem } from '../../lib/hosts/outlook/watch-item.ts';
import type { UiLanguage } from '../../lib/i18n/language.ts';
import { languageFromSettings, loadLanguage } from '../../lib/i18n/load-language.ts';
import { t } from '../../lib/i18n/translate.ts';
import { copyText } from '../../lib/messaging/copy-text.ts';
import { followHeld, forgetHeld } from '../../lib/messaging/may-have-gone.ts';
import { keepCadenceLater, openPageAt } from '../../lib/messaging/home.ts';
import { followUnchecked, forgetUnchecked, siteHome } from '../../lib/messaging/site-home.ts';
import { askToPersist } from '../../lib/store/backup/storage-room.ts';

const PAGES = ['base', 'panel', 'door', 'outlook'] as const;
const BACKUPS_AFTER_MS = 20_000;

/** Over Outlook's window; where it opens none, in the pane's own place. */
async function openBook(hash: string): Promise<void> {
  const page = (query: string): string => new URL(`./book.html${query}${hash}`, location.href).href;
  if (!(await openBookDialog(page(''), (address) => void openOutside(address)))) location.assign(page('?place'));
}

export async function openPane(remember: (language: UiLanguage) => void): Promise<void> {
  const likely = languageFromSettings(null);
  const [opened] = await Promise.all([openPageAt(siteHome), loadLanguage(likely, PAGES)]);
  if (!opened.ok) return render(<div class="sec"><StoreProblemNote problem={opened.reason} actions={<Button onPress={() => void openBook('')}>{t('storeProblem.remedy')}</Button>} /></div>, document.body);
  const { tools, settings } = opened.value;
  const language = languageFromSettings(settings.uiLanguage);
  remember(language);
  if (language !== likely) await loadLanguage(language, PAGES);
  void askToPersist();
  keepCadenceLater(tools);
  setTimeout(() => void import('./site-work.ts').then(({ keepBackups }) => keepBackups(tools)), BACKUPS_AFTER_MS);
  const placed = new Map<string, InsertRequest>();
  const host = createOutlookHost({
    echo: boxEcho, placed: (request) => void placed.set(request.draftId, request),
    knows: async (account, threadId) => (await tools.book.referralByThread(threadKey({ host: 'outlook', account, threadId }))) !== null,
  });
  const panel = createPanel({
    tools: { ...tools, host }, copy: copyText, reload: () => location.reload(),
    openBook: (referralId) => void openBook(`#/${referralId ? `referrals/${referralId}` : ''}`),
    openPlace: (hash) => void openBook(hash),
    worker: async () => (await import('./site-work.ts')).startWork,
    openMail: (key) => void openBook(`#/mails/${encodeURIComponent(key)}`),
    opens: isInOutlook, openThread: (url) => void openOutside(url), showsTheSame: (read, now) => read === now, forgetUnchecked, forgetHeld, followsMail: true,
  });
  followUnchecked(panel.sentUnchecked);
  followHeld((mails) => void panel.mailsHeld(mails));
  // The mail that a draft was put into is on its way, by the person's own press: whether it went they say.
  hearBoxes((news) => {
    if (news.tell !== 'leaving') return;
    for (const [draftId, { body }] of placed) if (countWords(news.content.ownText, body) > 0) void panel.draftLeft(draftId, false);
  });
  watchItem((open, conversationId) => void panel.threadChanged(open, conversationId));
  render(<PanelApp panel={panel} />, document.body);
  await panel.start();
}
