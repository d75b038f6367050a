// Wires the book page: opens the book, loads the words, follows the address, and hands in the ways out.
import { render } from 'preact';
import '../../components/base/tokens.css';
import '../../components/base/base.css';
import '../../components/referral/due.css';
import '../../components/sidepanel/panel.css';
import '../../components/today/today.css';
import '../../components/rules/rules.css';
import '../../components/book/book.css';
import '../../components/sources/sources.css';
import '../../components/ledger/ledger.css';
import '../../components/kit/kit.css';
import '../../components/review/review.css';
import '../../components/thanks/thanks.css';
import '../../components/letter/letter.css';
import { createBook, type BookDoors } from '../../components/book/book-model.ts';
import { BookPage } from '../../components/book/book.tsx';
import { routeFrom } from '../../components/book/route.ts';
import { createLost } from '../../components/lost/lost-model.ts';
import { LostPage } from '../../components/lost/lost-page.tsx';
import { planDaily } from '../../lib/actions/daily-note.ts';
import type { MailFiles, Tools } from '../../lib/actions/tools.ts';
import type { PageName } from '../../lib/i18n/message.ts';
import { languageFromSettings, loadLanguage } from '../../lib/i18n/load-language.ts';
import { t } from '../../lib/i18n/translate.ts';
import { allowNotes, noteDoors } from '../../lib/messaging/daily-note.ts';
import { backups, keepDoors } from '../../lib/messaging/backup-doors.ts';
import { keepBackupsLater } from '../../lib/messaging/keep-backups-later.ts';
import { copyText } from '../../lib/messaging/copy-text.ts';
import { keepDueCount, openPage } from '../../lib/messaging/open-tools.ts';
import { startWork } from '../../lib/messaging/start-work.ts';
import { spaceLeft } from '../../lib/messaging/space-left.ts';
import { isAtWork } from '../../lib/messaging/work-lock.ts';
import { keepWatchList } from '../../lib/messaging/watch-list.ts';
import { client } from '../clients/this-client.ts';

const PAGES: readonly PageName[] = ['base', 'panel', 'popup', 'book', 'draft', 'due', 'today', 'rules', 'sources', 'ledger', 'kit', 'review', 'thanks', 'lists', 'find', 'bring', 'keep', 'same', 'mailbox', 'file'];

/** A file through a link that is pressed: it needs no permission. */
function download(fileName: string, content: string | Uint8Array<ArrayBuffer>, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

const DRAFT_FILE = 'goen.eml';
async function mailFiles(opened: Tools, show: (messageId: string) => boolean): Promise<MailFiles> {
  const [{ createFileHost }, { writeEml }, { readBack }] = await Promise.all([import('../../lib/hosts/file/file-host.ts'), import('../../lib/exchange/eml/write-eml.ts'), import('../../lib/exchange/eml/read-back.ts')]);
  return createFileHost({
    write: writeEml, readBack, show, now: opened.now, save: (bytes) => download(DRAFT_FILE, bytes, 'message/rfc822'),
    me: async () => { const { name, emails } = await opened.book.settings(); return { name: name || null, emails }; },
  });
}

let tools: Tools | null = null;
const doors: BookDoors = {
  openThread: (url) => void client.openThread(url).then((opened) => { if (!opened) client.openMail(); }),
  openAddress: client.openAddress,
  copy: copyText,
  findMail: (referral) => (tools ? client.findMail(tools, referral) : Promise.resolve(null)),
  openMail: client.openMail,
  ...client.inProgram,
  download,
  notes: { allow: allowNotes, plan: async (at) => { if (tools) await planDaily(tools, noteDoors(null), at); } },
  reload: () => location.reload(),
  work: startWork,
  lost: { ...backups, reload: () => location.reload() },
  space: spaceLeft,
  atWork: isAtWork,
  show: (hash) => { if (location.hash !== hash) location.hash = hash; },
};

async function start(): Promise<void> {
  const [opened] = await Promise.all([openPage(), loadLanguage(languageFromSettings(null), PAGES)]);
  if (!opened.ok) return render(<LostPage problem={opened.reason} lost={opened.reason === 'damaged' && doors.lost ? createLost(doors.lost) : null} onReload={doors.reload} />, document.body);
  const { settings } = opened.value;
  ({ tools } = opened.value);
  if (settings.uiLanguage) await loadLanguage(settings.uiLanguage, PAGES);
  document.title = t('book.title');
  keepDueCount(tools);
  keepWatchList(tools);
  keepBackupsLater(tools, download);
  const own = tools;
  const book = createBook(tools, settings, { ...doors, backups: keepDoors(tools.book), mailFiles: (show) => mailFiles(own, show) }, routeFrom(location.hash));
  addEventListener('hashchange', () => { const { route, search } = routeFrom(location.hash); book.arrive(route, search); });
  render(<BookPage book={book} />, document.body);
}
void start();
