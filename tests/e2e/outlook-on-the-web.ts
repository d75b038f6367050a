// Runs in Outlook's own page: plays Outlook on the web towards the real office.js in the site's frames, in the messages that office.js 1.1.110 sends and takes, over the mock mailbox. It opens the frames as Outlook does: pane, book, and a hidden one for each event.
import { createMockOutlook, mailsOf, type Lie, type MockForm, type MockMail, type MockOutlook } from '../hosts/outlook/mock-outlook.ts';
import { isWritten, ITEM_CHANGED, type Answered, type Mailbox, type OfficeAddress, type SendEvent, type ShownMail, type WrittenMail } from '../../lib/hosts/outlook/office.ts';
import type { MailThread } from '../../lib/domain/mail-thread.ts';

type Answer = Parameters<SendEvent['completed']>[0];
export interface Scene {
  readonly mock: MockOutlook;
  /** What the guard answered, one for each press of Send. */
  readonly answers: Answer[];
  /** Whether a pane follows what is shown. */
  isFollowed(): boolean;
  show(thread: number, message: number): void;
  press(form: number): void;
  open(path: string): void;
  /** A silent Outlook answers what it was asked so far. */
  speak(): void;
}
export interface Told { readonly threads: MailThread[]; readonly lie: Lie | null; readonly site: string; readonly isSilent: boolean; readonly width: number }
declare global { interface Window { goenScene?: Scene; goenTold?: Told } }

/** One turn of office.js: what it asks for, within which talk, under which number. */
interface Turn {
  readonly action: string;
  readonly talk: string;
  readonly number: number;
  readonly registers: boolean;
  readonly data: unknown;
}
interface Opened {
  readonly frame: HTMLIFrameElement;
  readonly beside: () => MockMail | MockForm | null;
  readonly event: { readonly does: string; readonly ended: (how: Answer) => void } | null;
  readonly heard: Map<string, Turn>;
}
interface Asked { readonly ApiParams?: Record<string, unknown>; readonly MethodData: { readonly DispatchId: number } }

const { threads, lie, site, isSilent, width } = window.goenTold as Told;
const me = threads[0]?.me ?? { name: '', emails: [''] };
const mock = createMockOutlook({ me: { displayName: me.name ?? '', emailAddress: me.emails[0] ?? '' }, lie });
const frames: Opened[] = [];
let front: MockMail | null = null;
const HOST = 'Outlook$Web$16.01$en-US$00000000-0000-4000-8000-000000000000$$$0';
const address = ({ displayName, emailAddress }: OfficeAddress): object => ({ name: displayName, address: emailAddress });
const known = (given: unknown): OfficeAddress[] => (given as { name: string; address: string }[]).map(({ name, address: emailAddress }) => ({ displayName: name, emailAddress }));
const bare = (given: unknown): string[] => ((given as (string | { address: string })[] | undefined) ?? []).map((one) => (typeof one === 'string' ? one : one.address));

function open(path: string, beside: Opened['beside'], event: Opened['event'] = null): void {
  const frame = document.createElement('iframe');
  const [page = '', hash] = path.split('#');
  frame.name = JSON.stringify({ baseFrameName: `frame${frames.length}`, hostInfo: HOST, xdmInfo: `talk${frames.length}|addin|${location.origin}`, serializerVersion: 1 });
  frame.src = `${site}${page}?_host_Info=${HOST}${hash === undefined ? '' : `#${hash}`}`;
  frame.style.cssText = event ? 'display:none' : `width:${width}px;height:820px;border:0`;
  frames.push({ frame, beside, event, heard: new Map() });
  document.body.append(frame);
}

function initialData(of: MockMail | MockForm | null): object {
  const person = { userDisplayName: me.name ?? '', userEmailAddress: me.emails[0] ?? '', userProfileType: 'office365', permissionLevel: 3, hostVersion: '16.0.0.0' };
  const item = of && mock.itemOf(of);
  if (!item) return { ...person, itemType: 6 };
  if (isWritten(item)) return { ...person, itemType: 4, conversationId: item.conversationId };
  const { itemId, conversationId, internetMessageId, subject, from, to, cc, dateTimeCreated } = item;
  return { ...person, itemType: 1, id: itemId, conversationId, internetMessageId, subject, from: from && address(from), to: to.map(address), cc: cc.map(address), dateTimeCreated: dateTimeCreated.getTime() };
}

type Tell = (answer: Answered<unknown>) => void;
/** By the numbers that office.js 1.1.110 gives its methods. */
function execute(of: MockMail | MockForm | null, { ApiParams: given = {}, MethodData: { DispatchId } }: Asked, tell: Tell): void {
  const box: Mailbox = mock.mailboxAt(() => of);
  const item = (): ShownMail & WrittenMail => box.item as ShownMail & WrittenMail;
  const coercion = given.coercionType === 3 ? 'html' : 'text';
  const field = (): WrittenMail['to'] => item()[(['to', 'cc', 'bcc'] as const)[given.recipientField as 0] ?? 'to'] as WrittenMail['to'];
  const html = String(given.htmlBody);
  const ways: Record<number, () => void> = {
    14: () => item().body.getTypeAsync(tell),
    15: () => field().getAsync(({ status, value }) => tell({ status, value: value.map(address) })),
    17: () => item().subject.setAsync(String(given.subject), tell),
    18: () => item().subject.getAsync(tell),
    21: () => field().setAsync(known(given.recipientArray), tell),
    13: () => item().body.setSelectedDataAsync(String(given.data), { coercionType: coercion }, tell),
    23: () => item().body.prependAsync(String(given.data), { coercionType: coercion }, tell),
    28: () => item().getSelectedDataAsync(coercion, tell),
    37: () => item().body.getAsync(coercion, tell),
    149: () => item().getAttachmentsAsync(tell),
    168: () => item().getAllInternetHeadersAsync(tell),
    178: () => box.displayNewMessageFormAsync({ toRecipients: bare(given.toRecipients), ccRecipients: bare(given.ccRecipients), subject: String(given.subject), htmlBody: html }, tell),
    179: () => box.displayMessageFormAsync(String(given.itemId), tell),
    181: () => item().displayReplyFormAsync({ htmlBody: html }, tell),
    182: () => item().displayReplyAllFormAsync({ htmlBody: html }, tell),
  };
  const way = ways[DispatchId];
  if (!way) throw new Error(`office.js asks for its method ${DispatchId}`);
  way();
}

/** As JSON, both ways. */
function turnOf(message: string): Turn {
  const { _actionName: action, _conversationId: talk, _correlationId: number, _actionType: type, _data: data } = JSON.parse(message) as { _actionName: string; _conversationId: string; _correlationId: number; _actionType: number; _data: unknown };
  return { action, talk, number, registers: type === 1, data };
}
function post({ frame }: Opened, { action, talk, number }: Turn, data: unknown, kind: 'answer' | 'event'): void {
  frame.contentWindow?.postMessage(JSON.stringify({ _messageType: 1, _actionName: action, _conversationId: talk, _correlationId: number, _serializerVersion: 1, _origin: location.origin, _errorCode: 0, _responseType: kind === 'answer' ? 0 : 1, _data: data }), site);
}
function answer(opened: Opened, turn: Turn): void {
  const say = (data: unknown): void => post(opened, turn, data, 'answer');
  switch (turn.action) {
    case 'ContextActivationManager_getAppContextAsync':
      return say({ _id: 'addin', _appName: 64, _appVersion: '16.0', _appUILocale: 'en-US', _dataLocale: 'en-US', _docUrl: '', _clientMode: 0, _settings: {}, _reason: 1, _osfControlType: 1, _eToken: encodeURIComponent('<t aid="addin"/>'), _requirementMatrix: '{"Mailbox":"1.15"}' });
    case 'ContextActivationManager_notifyHost': return undefined;
    case 'GetInitialData': return say(initialData(opened.beside()));
    case 'ExecuteMethod':
      return execute(opened.beside(), turn.data as Asked, ({ status, value }) => say(status === 'succeeded' ? { wasSuccessful: true, data: value } : { wasSuccessful: false, error: true, errorCode: 9002 }));
    case 'executeMethod': {
      // The end of an event: whether the page knew it, and what it answered.
      const { 1: status, 2: said } = turn.data as { 1: number; 2: string };
      if (status !== 0) throw new Error(`the page does not know ${opened.event?.does ?? 'this'}: ${status}`);
      opened.event?.ended((JSON.parse(said) as { completedContext: Answer }).completedContext);
      say({ Version: 1, Error: 0 });
      return opened.frame.remove();
    }
    default:
      if (!turn.registers) throw new Error(`office.js asks for ${turn.action}`);
      opened.heard.set(turn.action, turn);
      say({ Error: 0 });
      if (turn.action === 'appCommandInvoked' && opened.event) post(opened, turn, { 0: 'command', 1: opened.event.does, 2: JSON.stringify({ type: opened.event.does, source: { id: '' } }) }, 'event');
  }
}
const unanswered: (() => void)[] = [];
let mayAnswer = !isSilent;
addEventListener('message', ({ data, source, origin }) => {
  const opened = frames.find(({ frame }) => frame.contentWindow === source);
  if (!opened || origin !== site) return;
  if (mayAnswer) answer(opened, turnOf(String(data)));
  else unanswered.push(() => answer(opened, turnOf(String(data))));
});

const answers: Answer[] = [];
mock.onForm((form) => open('/event.html', () => form, { does: 'onNewMail', ended: () => undefined }));
window.goenScene = {
  mock, answers,
  isFollowed: () => frames.some(({ heard }) => heard.has(ITEM_CHANGED)),
  show(thread, message) {
    front = mailsOf(threads[thread] as MailThread)[message] ?? null;
    for (const opened of frames) {
      const turn = opened.heard.get(ITEM_CHANGED);
      if (turn) post(opened, turn, initialData(opened.beside()), 'event');
    }
  },
  press: (form) => open('/event.html', () => mock.forms[form] ?? null, { does: 'onSend', ended: (how) => answers.push(how) }),
  open: (path) => open(path, () => front),
  speak() {
    mayAnswer = true;
    for (const say of unanswered.splice(0)) say();
  },
};
window.goenScene.open('/pane.html');
