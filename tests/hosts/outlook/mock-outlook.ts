// Outlook as far as an add-in meets it, for Node and for a page: a mail that is shown, forms that are written, answers that come a moment later, HTML that is changed on its way in. And the ways in which the real one was seen to lie.
import type { MailAddress, MailThread } from '../../../lib/domain/mail-thread.ts';
import type { Answered, Mailbox, OfficeAddress, OfficeGlobal, ShownMail, WrittenMail } from '../../../lib/hosts/outlook/office.ts';

/** `takes nothing in`: reports success and inserts nothing (OfficeDev/office-js#6811). `late`: reports success before it is so. */
export type Lie = 'takes nothing in' | 'takes nothing in at the cursor' | 'opens an empty form' | 'inserts it twice' | 'late' | 'never answers' | 'changes the mail meanwhile';

export interface MockMail {
  readonly itemId: string;
  readonly conversationId: string;
  readonly internetMessageId: string;
  readonly subject: string;
  readonly from: OfficeAddress;
  readonly to: readonly OfficeAddress[];
  readonly cc: readonly OfficeAddress[];
  readonly sentAt: string;
  readonly text: string;
  readonly html: string;
  readonly headers: string;
}
export interface MockForm {
  readonly conversationId: string | null;
  readonly isPlain: boolean;
  to: OfficeAddress[];
  cc: OfficeAddress[];
  bcc: OfficeAddress[];
  subject: string;
  own: string;
  readonly quote: string;
  selected: string;
  attachments: string[];
}

const escaped = (text: string): string => text.replace(/[&<>]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
const asHtml = (text: string): string => text.split('\n').map((line) => `<p class="MsoNormal">${line === '' ? '&nbsp;' : escaped(line)}</p>`).join('\r\n');
/** What a person would see; written apart from the host's own way. */
export function seen(html: string): string {
  const out: string[] = [];
  for (const [, tag, text] of html.matchAll(/<(\/?[a-z]+)[^>]*>|([^<]+)/giu)) out.push(text ?? (/^(?:br|\/div|\/p|hr)$/iu.test(tag ?? '') ? '\n' : ''));
  return out.join('').replaceAll('&nbsp;', '\u00a0').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
const officeAddress = ({ name, email }: MailAddress): OfficeAddress => ({ displayName: name ?? email ?? '', emailAddress: email ?? '' });

export const conversationOf = ({ threadId }: MailThread): string => `conversation ${threadId}`;
/** The mails of a thread as they lie in a mailbox, each naming those before it. */
export const mailsOf = (thread: MailThread): readonly MockMail[] =>
  thread.messages.map(({ id, sentAt, from, to, cc, bodyText, bodyHtml }, i) => ({
    itemId: `item ${thread.threadId} ${id}`, conversationId: conversationOf(thread), internetMessageId: `<${id}>`, subject: thread.subject, from: officeAddress(from), to: to.map(officeAddress), cc: cc.map(officeAddress),
    sentAt, text: bodyText.replaceAll('\n', '\r\n'), html: `<html><head><style>p{margin:0}</style></head><body>${bodyHtml ?? asHtml(bodyText)}</body></html>`,
    headers: `Received: from a\r\n by b\r\nDate: ${rfcDate(sentAt)}\r\nMessage-ID: <${id}>\r\n${i === 0 ? '' : `In-Reply-To: <${thread.messages[i - 1]?.id ?? ''}>\r\nReferences:\r\n ${thread.messages.slice(0, i).map((m) => `<${m.id}>`).join('\r\n ')}\r\n`}`,
  }));
function rfcDate(iso: string): string {
  const [, zone = '+00:00'] = /([+-]\d\d:\d\d)$/u.exec(iso) ?? [];
  const local = new Date(Date.parse(iso) + (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4))) * 60_000);
  return `${local.toUTCString().replace('GMT', zone.replace(':', ''))}`;
}

export interface MockOutlook {
  readonly forms: MockForm[];
  readonly opened: string[];
  mailboxAt(window: () => MockMail | MockForm | null): Mailbox;
  officeAt(window: () => MockMail | MockForm | null): OfficeGlobal;
  openForm(form: Partial<MockForm>): MockForm;
  onForm(heard: (form: MockForm) => void): void;
  /** Another mail is shown beside the pane. */
  changed(): void;
  readonly itemOf: (shown: MockMail | MockForm) => ShownMail | WrittenMail;
}

export function createMockOutlook({ me, lie = null, plain = false }: { readonly me: OfficeAddress; readonly lie?: Lie | null; readonly plain?: boolean }): MockOutlook {
  const forms: MockForm[] = [];
  const opened: string[] = [];
  const heard: ((form: MockForm) => void)[] = [];
  const handlers: (() => void)[] = [];
  const items = new WeakMap<object, ShownMail | WrittenMail>();
  const tell = <Value>(told: (answer: Answered<Value>) => void, value: Value, status = 'succeeded'): void => { if (lie !== 'never answers') setTimeout(() => told({ status, value }), 1); };
  const field = <Value>(read: () => Value, write: (value: Value) => void) => ({ getAsync: (told: (answer: Answered<Value>) => void) => tell(told, read()), setAsync: (value: Value, told: (answer: Answered<void>) => void) => { write(value); tell(told, undefined); } });

  function openForm(parts: Partial<MockForm>): MockForm {
    const form: MockForm = { conversationId: null, isPlain: plain, to: [], cc: [], bcc: [], subject: '', own: '', quote: '', selected: '', attachments: [], ...parts };
    forms.push(form);
    for (const hear of heard) hear(form);
    return form;
  }
  /** Outlook's editor gives every block a style of its own. */
  const edited = (html: string): string => (lie === 'inserts it twice' ? html + html : html).replaceAll('<div>', '<div class="elementToProof" style="font-family: Aptos, sans-serif; font-size: 12pt;">');
  const taken = (html: string): string => (lie === 'opens an empty form' || lie === 'takes nothing in' ? '' : edited(html));

  function written(form: MockForm): WrittenMail {
    const put = (data: string, how: { readonly coercionType: string }, told: (answer: Answered<void>) => void, at: 'top' | 'cursor'): void => {
      if (form.isPlain && how.coercionType === 'html') return tell(told, undefined, 'failed');
      const html = how.coercionType === 'html' ? data : data.split('\n').map((line) => `<div>${escaped(line)}</div>`).join('');
      const change = (): void => {
        if (lie === 'takes nothing in' || (lie === 'takes nothing in at the cursor' && at === 'cursor')) return;
        if (at === 'cursor' && form.selected !== '') form.own = form.own.replace(form.selected, edited(html));
        else form.own = edited(html) + form.own;
      };
      if (lie === 'late') setTimeout(change, 300);
      else change();
      tell(told, undefined);
    };
    const whole = (): string => `<html><body><div>${form.own}</div>${form.quote}</body></html>`;
    return {
      itemType: 'message', conversationId: form.conversationId,
      subject: field(() => form.subject, (value) => { form.subject = value; }), to: field(() => form.to, (value) => { form.to = value; }), cc: field(() => form.cc, (value) => { form.cc = value; }), bcc: field(() => form.bcc, (value) => { form.bcc = value; }),
      getAttachmentsAsync: (told) => tell(told, form.attachments.map((name) => ({ name }))),
      getSelectedDataAsync: (_coercion, told) => tell(told, { data: form.selected }),
      body: {
        getAsync: (coercion, told) => tell(told, coercion !== 'html' ? seen(form.own + form.quote) : form.isPlain ? asHtml(seen(form.own + form.quote)) : whole()),
        getTypeAsync: (told) => tell(told, form.isPlain ? 'text' : 'html'),
        setSelectedDataAsync: (data, how, told) => put(data, how, told, 'cursor'),
        prependAsync: (data, how, told) => put(data, how, told, 'top'),
      },
    };
  }
  const isMe = ({ emailAddress }: OfficeAddress): boolean => emailAddress.toLowerCase() === me.emailAddress.toLowerCase();
  function shown(mail: MockMail): ShownMail {
    const reply = (htmlBody: string, to: readonly OfficeAddress[], cc: readonly OfficeAddress[]): void => void openForm({
      conversationId: mail.conversationId, to: to.filter((one) => !isMe(one)), cc: cc.filter((one) => !isMe(one)), subject: `Re: ${mail.subject}`, own: taken(htmlBody),
      quote: `<div id="appendonsend"></div><hr tabindex="-1" style="display:inline-block; width:98%"><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> ${escaped(mail.from.displayName)} &lt;${mail.from.emailAddress}&gt;<br><b>Subject:</b> ${escaped(mail.subject)}</div><div>${asHtml(mail.text.replaceAll('\r', ''))}</div>`,
    });
    return {
      ...mail, itemType: 'message', dateTimeCreated: new Date(mail.sentAt),
      body: { getAsync: (coercion, told) => { if (lie === 'changes the mail meanwhile') for (const handler of handlers) handler(); tell(told, coercion === 'html' ? mail.html : mail.text); } },
      getAllInternetHeadersAsync: (told) => tell(told, mail.headers),
      displayReplyFormAsync: ({ htmlBody }, told) => { reply(htmlBody, [mail.from], []); tell(told, undefined); },
      displayReplyAllFormAsync: ({ htmlBody }, told) => { reply(htmlBody, [mail.from, ...mail.to], mail.cc); tell(told, undefined); },
    };
  }
  const itemOf = (of: MockMail | MockForm): ShownMail | WrittenMail => {
    const item = items.get(of) ?? ('own' in of ? written(of) : shown(of));
    items.set(of, item);
    return item;
  };
  const mailboxAt = (window: () => MockMail | MockForm | null): Mailbox => ({
    get item() { const of = window(); return of && itemOf(of); },
    userProfile: me,
    displayNewMessageFormAsync: ({ toRecipients, ccRecipients, subject, htmlBody }, told) => {
      const named = (email: string): OfficeAddress => ({ displayName: email, emailAddress: email });
      openForm({ to: toRecipients.map(named), cc: ccRecipients.map(named), subject, own: taken(htmlBody) });
      tell(told, undefined);
    },
    displayMessageFormAsync: (itemId, told) => { opened.push(itemId); tell(told, undefined); },
    addHandlerAsync: (_event, handler) => void handlers.push(handler),
  });
  return {
    forms, opened, mailboxAt, openForm, itemOf,
    onForm: (hear) => void heard.push(hear),
    changed: () => { for (const handler of handlers) handler(); },
    officeAt: (window) => ({ onReady: async () => ({ host: 'Outlook' }), context: { mailbox: mailboxAt(window) }, actions: { associate: () => undefined } }),
  };
}
