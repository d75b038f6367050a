// The book page, wherever it is served from: opens the book, loads the words, follows the address. What the place can do besides is handed in. Wiring only.
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
import type { KeepDoors } from '../../lib/actions/backups.ts';
import type { MailFiles, Tools } from '../../lib/actions/tools.ts';
import type { Result } from '../../lib/domain/result.ts';
import type { PageName } from '../../lib/i18n/message.ts';
import { languageFromSettings, loadLanguage } from '../../lib/i18n/load-language.ts';
import { t } from '../../lib/i18n/translate.ts';
import { copyText } from '../../lib/messaging/copy-text.ts';
import type { OpenedPage } from '../../lib/messaging/home.ts';
import { spaceLeft } from '../../lib/messaging/space-left.ts';
import { isAtWork } from '../../lib/messaging/work-lock.ts';
import type { Book, StoreProblem } from '../../lib/store/book.ts';

const PAGES: readonly PageName[] = ['base', 'panel', 'popup', 'book', 'draft', 'due', 'today', 'rules', 'sources', 'ledger', 'kit', 'review', 'thanks', 'lists', 'find', 'bring', 'keep', 'same', 'mailbox', 'file'];

/** A file through a link that is pressed: it needs no permission. */
export function download(fileName: string, content: string | Uint8Array<ArrayBuffer>, type = 'application/json'): void {
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

export interface BookPlace {
  readonly open: () => Promise<Result<OpenedPage, StoreProblem>>;
  readonly doors: Omit<BookDoors, 'copy' | 'download' | 'reload' | 'space' | 'atWork' | 'show' | 'backups' | 'mailFiles'>;
  readonly keepDoors: (book: Book) => KeepDoors;
  /** Once the book is open: what is kept true while the page lives. */
  readonly opened: (tools: Tools) => void;
}

export async function showBook({ open, doors: given, keepDoors, opened: whenOpened }: BookPlace): Promise<void> {
  const reload = (): void => location.reload();
  const [opened] = await Promise.all([open(), loadLanguage(languageFromSettings(null), PAGES)]);
  if (!opened.ok) return render(<LostPage problem={opened.reason} lost={opened.reason === 'damaged' && given.lost ? createLost(given.lost) : null} onReload={reload} />, document.body);
  const { tools, settings } = opened.value;
  if (settings.uiLanguage) await loadLanguage(settings.uiLanguage, PAGES);
  document.title = t('book.title');
  whenOpened(tools);
  const doors: BookDoors = {
    ...given, copy: copyText, download, reload, space: spaceLeft, atWork: isAtWork, backups: keepDoors(tools.book), mailFiles: (show) => mailFiles(tools, show),
    show: (hash) => { if (location.hash !== hash) location.hash = hash; },
  };
  const book = createBook(tools, settings, doors, routeFrom(location.hash));
  addEventListener('hashchange', () => { const { route, search } = routeFrom(location.hash); book.arrive(route, search); });
  render(<BookPage book={book} />, document.body);
}
