// Wires the panel of one tab once its frame stands: opens the book, hears the host, and hands in the ways to other pages.
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/referral/due.css';
import '../../components/sidepanel/panel.css';
import '../../components/ledger/ledger.css';
import { Button } from '../../components/base/button.tsx';
import { StoreProblemNote } from '../../components/base/note.tsx';
import { PanelApp } from '../../components/sidepanel/panel-app.tsx';
import { createPanel } from '../../components/sidepanel/panel-model.ts';
import type { UiLanguage } from '../../lib/i18n/language.ts';
import { languageFromSettings, loadLanguage } from '../../lib/i18n/load-language.ts';
import { t } from '../../lib/i18n/translate.ts';
import { copyText } from '../../lib/messaging/copy-text.ts';
import { keepBackupsLater } from '../../lib/messaging/keep-backups-later.ts';
import { keepDueCount, openPage } from '../../lib/messaging/open-tools.ts';
import { followUnchecked, forgetUnchecked } from '../../lib/messaging/unchecked.ts';
import { keepWatchList } from '../../lib/messaging/watch-list.ts';
import { client } from '../clients/this-client.ts';

const PAGES = ['base', 'panel', 'door'] as const;

async function tabOfPanel(): Promise<number> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (Number.isInteger(named) && named > 0) return named;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? browser.tabs.TAB_ID_NONE;
}

export interface Opening {
  readonly openOwn: (path: string) => void;
  readonly remember: (language: UiLanguage) => void;
}

export async function openPanel({ openOwn, remember }: Opening): Promise<void> {
  const likely = languageFromSettings(null);
  const [opened, tabId] = await Promise.all([openPage(), tabOfPanel(), loadLanguage(likely, PAGES)]);
  if (!opened.ok) return render(<div class="sec"><StoreProblemNote problem={opened.reason} actions={<Button onPress={() => openOwn('/book.html')}>{t('storeProblem.remedy')}</Button>} /></div>, document.body);
  const { tools, settings } = opened.value;
  const language = languageFromSettings(settings.uiLanguage);
  remember(language);
  if (language !== likely) await loadLanguage(language, PAGES);
  keepDueCount(tools);
  keepWatchList(tools);
  keepBackupsLater(tools);
  const panel = createPanel({
    tools: { ...tools, host: client.hostOf(tabId) }, copy: copyText, reload: () => location.reload(),
    openBook: (referralId) => openOwn(`/book.html#/${referralId ? `referrals/${referralId}` : ''}`),
    openPlace: (hash) => openOwn(`/book.html${hash}`),
    worker: async () => (await import('../../lib/messaging/start-work.ts')).startWork,
    openMail: (key) => openOwn(`/book.html#/mails/${encodeURIComponent(key)}`),
    opens: client.opens, openThread: (url) => void client.openThread(url).then((opened) => { if (!opened) panel.toasts.show(t('toast.notOpened')); }), showsTheSame: client.showsTheSame, forgetUnchecked,
  });
  followUnchecked(panel.sentUnchecked);
  client.follow(tabId, panel);
  render(<PanelApp panel={panel} />, document.body);
  await panel.start(await client.readsAtOnce(tabId));
}
