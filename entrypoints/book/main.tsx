// Wires the book page of the extension: its book, the ways to the client's mail, notes, workers and backups.
import { planDaily } from '../../lib/actions/daily-note.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { backups, keepDoors } from '../../lib/messaging/backup-doors.ts';
import { allowNotes, noteDoors } from '../../lib/messaging/daily-note.ts';
import { keepBackupsLater } from '../../lib/messaging/keep-backups-later.ts';
import { keepDueCount, openPage } from '../../lib/messaging/open-tools.ts';
import { startWork } from '../../lib/messaging/start-work.ts';
import { keepWatchList } from '../../lib/messaging/watch-list.ts';
import { client } from '../clients/this-client.ts';
import { download, showBook } from './show-book.tsx';

let tools: Tools | null = null;
void showBook({
  open: openPage,
  keepDoors,
  doors: {
    opens: client.opens,
    openThread: (url) => void client.openThread(url).then((opened) => { if (!opened) client.openMail(); }),
    mailHere: client.mailHere, openAddress: client.openAddress,
    findMail: (referral) => (tools ? client.findMail(tools, referral) : Promise.resolve(null)),
    openMail: client.openMail,
    ...client.inProgram,
    notes: { allow: allowNotes, plan: async (at) => { if (tools) await planDaily(tools, noteDoors(null), at); } },
    work: startWork,
    lost: { ...backups, reload: () => location.reload() },
  },
  opened(own) {
    tools = own;
    keepDueCount(own);
    keepWatchList(own);
    keepBackupsLater(own, download);
  },
});
