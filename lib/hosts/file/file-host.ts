// Mail that came as files, as a host: the conversation that was opened is what is read, and a draft goes out as a file that a mail program opens. It sends nothing, keeps nothing, and must not know how a mail is written down.
import type { MailAddress } from '../../domain/mail-thread.ts';
import type { HostProblem, InsertReport, InsertRequest, OpenPage, OpenThread } from '../../domain/open-page.ts';
import type { Me, OutgoingMail, WrittenMail } from '../../domain/outgoing-mail.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Host } from '../host.ts';
import { addressesFor, isAsMeant, sameAddresses, subjectFor } from './reply.ts';

export interface FileDoors {
  readonly write: (mail: OutgoingMail) => Uint8Array<ArrayBuffer>;
  readonly readBack: (bytes: Uint8Array) => Promise<WrittenMail | null>;
  /** Into the downloads. */
  readonly save: (bytes: Uint8Array<ArrayBuffer>) => void;
  readonly me: () => Promise<Me>;
  readonly now: () => Date;
  /** Brings a message of the open conversation into sight. */
  readonly show: (messageId: string) => boolean;
}
export interface FileHost extends Host {
  /** Null: none is open any more. */
  open(page: OpenThread | null): void;
  /** The file of a draft once more, as it was: it may have been lost on the way. */
  saveAgain(draftId: string): boolean;
}

interface Written {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mail: WrittenMail;
  readonly report: InsertReport;
}

export function createFileHost({ write, readBack, save, me, now, show }: FileDoors): FileHost {
  let open: OpenThread | null = null;
  const out = new Map<string, Promise<Result<Written, HostProblem>>>();
  let last: WrittenMail | null = null;

  const readPage = async (): Promise<Result<OpenPage, HostProblem>> => ok(open ?? { kind: 'nothing', url: '' });

  async function writeOut({ place, to, cc, subject, body }: InsertRequest, answered: OpenThread | null): Promise<Result<Written, HostProblem>> {
    const mine = answered?.thread.me ?? (await me());
    const ids = answered?.thread.messages.map(({ id }) => id) ?? [];
    const meant = { ...addressesFor({ to, cc }, answered), subject: subjectFor(subject, answered), body };
    const from: MailAddress | null = mine.emails[0] ? { name: mine.name, email: mine.emails[0] } : null;
    const bytes = write({ ...meant, from, date: now(), inReplyTo: ids.at(-1) ?? null, references: answered ? [answered.thread.threadId, ...ids] : [] });
    const mail = await readBack(bytes);
    if (!mail) return fail('no-compose');
    const there = isAsMeant(mail.text, body) && mail.bcc.length === 0 && mail.attachments.length === 0;
    if (there) save(bytes);
    return ok({ bytes, mail, report: { there, alreadyThere: false, recipientsMatch: sameAddresses(mail.to, meant.to) && sameAddresses(mail.cc, meant.cc), subjectMatches: mail.subject === meant.subject.trim(), place } });
  }

  return {
    open(page) { open = page; },
    saveAgain(draftId) {
      const written = out.get(draftId);
      void written?.then((result) => { if (result.ok) save(result.value.bytes); });
      return written !== undefined;
    },
    readPage,
    expandMessages: readPage,
    showMessage: async (messageId) => (open?.thread.messages.some(({ id }) => id === messageId) && show(messageId) ? ok(true) : fail('no-thread')),
    async readCompose({ place }) {
      if (place === 'message-box') return fail('no-compose');
      return ok(place === 'open-compose' && last ? { to: last.to, cc: last.cc, bcc: last.bcc, subject: last.subject, ownText: last.text, quotedText: '', attachments: last.attachments } : null);
    },
    async insertDraft(request) {
      const { draftId, place, threadId } = request;
      if (place === 'open-compose' || place === 'message-box') return fail('no-compose');
      if (place === 'reply' && !open) return fail('no-thread');
      if (place === 'reply' && threadId !== open?.thread.threadId) return fail('wrong-thread');
      const before = await out.get(draftId);
      if (before?.ok) return ok({ ...before.value.report, alreadyThere: true });
      // Asked again before the first is through, it waits for that one.
      const underWay = out.get(draftId);
      const writing = underWay ?? writeOut(request, place === 'reply' ? open : null);
      out.set(draftId, writing);
      const written = await writing;
      if (!written.ok || !written.value.report.there) out.delete(draftId);
      else last = written.value.mail;
      return written.ok ? ok({ ...written.value.report, alreadyThere: underWay !== undefined && written.value.report.there }) : written;
    },
    describePage: async () => `file: ${open?.thread.messages.length ?? 0} messages`,
  };
}
