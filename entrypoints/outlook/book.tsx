// Wires the book page of the site: its own book, its own workers and backups. In Outlook's dialog it asks the pane to open mails; in a browser of its own it has no mail.
import { askPaneFor } from '../../lib/hosts/outlook/book-dialog.ts';
import { office } from '../../lib/hosts/outlook/office.ts';
import { isInOutlook, openOutside } from '../../lib/hosts/outlook/open-in-outlook.ts';
import { backupsBy } from '../../lib/messaging/backups-beside.ts';
import { keepCadenceLater, openPageAt } from '../../lib/messaging/home.ts';
import { siteHome } from '../../lib/messaging/site-home.ts';
import { askToPersist } from '../../lib/store/backup/storage-room.ts';
import { download, showBook } from '../book/show-book.tsx';
import { keepBackups, keepDoors, startWork } from './site-work.ts';

/** As the pane says when it gives its place to the book. */
const isInPanesPlace = new URLSearchParams(location.search).has('place');
const BACKUPS_AFTER_MS = 20_000;
// office.js takes up its talk with Outlook only where a page asks for it.
void office()?.onReady();
const openAddress = (address: string): void => { if (isInPanesPlace || !askPaneFor(address)) void openOutside(address); };
void showBook({
  open: () => openPageAt(siteHome),
  keepDoors,
  doors: {
    ...(isInPanesPlace ? { backToMail: () => location.assign('./pane.html') } : {}),
    opens: isInOutlook, openThread: openAddress, openAddress,
    work: startWork, lost: { ...backupsBy(startWork), reload: () => location.reload() },
  },
  opened(tools) {
    void askToPersist();
    keepCadenceLater(tools);
    setTimeout(() => keepBackups(tools, download), BACKUPS_AFTER_MS);
  },
});
