// Runs in every frame of the site before its own scripts: lets the real office.js load, and then puts the mock Outlook beneath it. The mock lives in the pane's frame; the others are of the same origin.
import { createMockOutlook, mailsOf, type Lie, type MockForm, type MockMail, type MockOutlook } from '../hosts/outlook/mock-outlook.ts';
import type { OfficeGlobal, SendEvent } from '../../lib/hosts/outlook/office.ts';
import type { MailThread } from '../../lib/domain/mail-thread.ts';

type Answer = Parameters<SendEvent['completed']>[0];
export interface Scene {
  readonly mock: MockOutlook;
  readonly answers: Answer[];
  show(thread: number, message: number): void;
  front: MockMail | null;
}
declare global { interface Window { goenScene?: Scene; goenThreads?: MailThread[]; goenLie?: Lie | null } }

const at = new URLSearchParams(location.search).get('at') ?? 'pane';
const [kind, number = '0'] = at.split('-');

function begin(): Scene {
  const threads = window.goenThreads ?? [];
  const me = threads[0]?.me ?? { name: '', emails: [''] };
  const mock = createMockOutlook({ me: { displayName: me.name ?? '', emailAddress: me.emails[0] ?? '' }, lie: window.goenLie ?? null });
  const scene: Scene = {
    mock, answers: [], front: null,
    show(thread, message) {
      scene.front = mailsOf(threads[thread] as MailThread)[message] ?? null;
      mock.changed();
    },
  };
  // oxlint-disable-next-line require-post-message-target-origin -- the shell of this test
  mock.onForm((form) => window.parent.postMessage({ event: `new-${mock.forms.indexOf(form)}` }, '*'));
  return scene;
}

if (['/pane.html', '/event.html', '/book.html'].includes(location.pathname)) {
  if (at === 'pane' && location.pathname === '/pane.html') window.goenScene = begin();
  const scene = (): Scene | undefined => window.goenScene ?? (window.parent.frames[0] as Window).goenScene;
  const does = new Map<string, (event: SendEvent) => void>();
  const form = (): MockForm | null => scene()?.mock.forms[Number(number)] ?? null;
  const outlook = scene()?.mock.officeAt(kind === 'pane' ? () => scene()?.front ?? null : form);
  // Over the real one, which sets itself anew when its part for the web has come, and goes on to use its own members.
  const over = outlook && { ...Object.getOwnPropertyDescriptors(outlook), actions: { value: { associate: (name: string, act: (event: SendEvent) => void) => does.set(name, act) } } };
  let real: OfficeGlobal | undefined;
  let mine: OfficeGlobal | undefined;
  Object.defineProperty(window, 'Office', {
    configurable: true,
    get: () => (document.readyState === 'loading' || !over || !real ? real : (mine ??= Object.create(real, over) as OfficeGlobal)),
    set: (given: OfficeGlobal) => { if (given === mine) return; real = given; mine = undefined; },
  });
  if (kind === 'new' || kind === 'send')
    addEventListener('load', () => does.get(kind === 'new' ? 'onNewMail' : 'onSend')?.({ completed: (how) => { if (kind === 'send') scene()?.answers.push(how); } }));
}
