// A book in which every text that a row can hold is one hostile string, and a watch over a page for whatever such a string could set off. It must not know which rooms there are.
import { readFileSync } from 'node:fs';
import { asFields, type EventIntent } from '../../lib/domain/event.ts';
import type { BrowserContext } from '@playwright/test';
import { emptyPerson } from '../../lib/domain/person.ts';
import { emptyReferral } from '../../lib/domain/referral.ts';

const GROUPS = JSON.parse(readFileSync(new URL('../fixtures/xss/vectors.json', import.meta.url), 'utf8')) as Record<string, string[]>;
export const VECTORS: readonly string[] = Object.values(GROUPS).flat();

const ON = '2026-10-05';
const AT = `${ON}T09:00:00.000Z`;
export const idOf = (n: number, what: 'a' | 'b' | 'c' | 'd'): string => `01900000-0000-7000-8${what}00-${n.toString(16).padStart(12, '0')}`;
type Fields = Record<string, unknown>;
/** Every field that is empty or a text becomes the text; so does one that a row gets in years to come. */
const filled = (row: object, text: string, keep: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(row).filter(([field]) => !['id', 'revision', 'updatedAt', 'removed', ...keep].includes(field)).flatMap(([field, value]): [string, unknown][] => (value === null || typeof value === 'string' ? [[field, text]] : Array.isArray(value) ? [[field, [text]]] : [])));

const ideal = (text: string): Fields => ({ who: text, problems: [text], triggers: [text], notFor: text });

function personOf(n: number, text: string): Fields {
  const noted = { recordedAt: AT, on: ON };
  return {
    ...filled(emptyPerson(''), text, ['preferredContact', 'language', 'register', 'rhythm', 'joinedTo', 'pause']),
    emails: [text, `p${n}@example.com`], ideal: ideal(text),
    source: { kind: 'client', gain: text, ask: text, steps: [text], tools: [text], nextAskOn: null, mostAsksPerYear: null, notes: text },
    ...(n % 3 === 0 ? { pause: { on: ON, why: text, referralIds: [idOf(n, 'b')], until: null, condition: text } } : {}),
    contacts: { [text]: { id: text, ...noted, channel: 'phone', by: 'me', referralId: null, note: text } },
    gifts: { g: { id: 'g', ...noted, form: 'gift', what: text, referralId: null, minor: null, currency: null, note: text } },
    praise: { p: { id: 'p', ...noted, words: text, referralId: idOf(n, 'b'), of: 'me', leave: 'granted', leaveOn: ON, signedAs: text } },
    tags: { [text]: true },
  };
}

function referralOf(n: number, count: number, text: string): Fields {
  const words = { threadId: text, messageId: text, quote: text };
  const [prospectId, providerId] = [idOf(n, 'a'), idOf((n + 1) % count, 'a')];
  const optIn = (personId: string, towards: string): Fields => ({ id: personId, personId, about: 'introduction', towards, step: 'granted', on: ON, recordedAt: AT, channel: 'mail', covers: ['name', 'contact'], words, note: text });
  return {
    ...filled(emptyReferral(''), text, ['form', 'direction', 'threadKind', 'introducerId', 'prospectId', 'providerId', 'budget', 'actual', 'capturedOn', 'introducedOn', 'thankedOn', 'wantedBy', 'closedOn', 'closedWhy', 'endedOn', 'cameFromId', 'outcome', 'language', 'relevantToProspect', 'relevantToProvider', 'introducedInWriting']),
    form: 'referral', direction: n % 2 === 0 ? 'received' : 'given', introducerId: n % 2 === 0 ? idOf((n + 2) % count, 'a') : 'me', prospectId, providerId: n % 2 === 0 ? 'me' : providerId,
    capturedOn: ON, introducedOn: ON, budget: { min: 100, max: null, currency: 'EUR' }, wantedBy: text, appointment: text,
    outcome: { result: 'won', amount: 1000, currency: 'EUR', on: ON, note: text }, cameFromId: n > 2 ? idOf(n - 2, 'b') : null, tags: { [text]: true },
    threads: { [text]: { host: 'gmail', account: text, threadId: text, subject: text, url: text } },
    evidence: { need: { threadId: text, messageId: text, quote: text, from: text, sentAt: AT, sure: 'sure' }, budget: { threadId: text, messageId: text, quote: text, from: text, sentAt: AT, sure: 'doubtful' } },
    optIns: { a: optIn(prospectId, providerId), b: optIn(providerId, prospectId) },
    moments: { m: { id: 'm', kind: 'client-word', on: ON, recordedAt: AT, personId: prospectId, channel: 'mail', text }, d: { id: 'd', kind: 'complaint', on: ON, recordedAt: AT, personId: prospectId, channel: null, text } },
    worth: { w: { id: 'w', on: ON, minor: 5000, currency: 'EUR', note: text } }, deliverySteps: { s: { id: 's', what: text, dueOn: '2026-11-20' } },
  };
}

function settingsOf(text: string): Fields {
  const kit = { ideal: ideal(text), phrases: [text], forward: text, steps: [text], certificate: text };
  return { name: text, company: text, postal: text, about: text, signature: text, ideal: ideal(text), kit: { en: kit }, holidays: { '12-25': text }, byBusiness: { [text]: 20 }, imports: { i: { on: ON, fileName: text, kind: text, added: 1, joined: 0, leftOut: 0 } } };
}

/** One person, one referral, one due thing for each string, and the settings. */
export function hostileBook(texts: readonly string[]): readonly EventIntent[] {
  const set = (type: EventIntent['subject']['type'], id: string, fields: Fields): EventIntent => ({ subject: { type, id }, kind: 'added', set: asFields<NonNullable<EventIntent['set']>>(fields) });
  return [
    ...texts.map((text, n) => set('person', idOf(n, 'a'), personOf(n, text))),
    ...texts.map((text, n) => set('referral', idOf(n, 'b'), referralOf(n, texts.length, text))),
    ...texts.map((text, n) => set('follow-up', idOf(n, 'c'), { referralId: n % 2 ? idOf(n, 'b') : null, personId: idOf(n, 'a'), kind: 'own-note', dueOn: '2026-11-20', state: 'open', since: ON, note: text })),
    set('settings', 'settings', settingsOf(texts[0] ?? '')),
  ];
}

/** What a hostile string set off in any page of ours, as far as a page can tell. */
export interface Watched { readonly alarms: string[] }
declare global {
  interface Window { alarm?: (what: string) => void }
}

export async function watch(context: BrowserContext): Promise<Watched> {
  const alarms: string[] = [];
  await context.exposeBinding('alarm', (_, what: string) => void alarms.push(what));
  context.on('dialog', (dialog) => { alarms.push(`dialog: ${dialog.message()}`); void dialog.dismiss().catch(() => undefined); });
  await context.addInitScript(() => {
    if (location.protocol !== 'chrome-extension:') return; // a mail site has its own ways
    const alarm = (what: string): void => void window.alarm?.(what);
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const) (window as never as Record<string, unknown>)[name] = () => alarm(`${name} was called`);
    document.addEventListener('securitypolicyviolation', (event) => alarm(`blocked: ${event.violatedDirective} ${event.blockedURI}`));
    const STRANGE = 'script:not([src^="/"]), iframe, frame, object, embed, applet, base, meta[http-equiv], link:not([rel=stylesheet], [rel=modulepreload], [rel=icon]), img:not([src^="/"]), image, video, audio, foreignObject, animate, set, math, marquee, portal, form[action], [formaction], [srcdoc], [background], [ping]';
    const SAFE = /^(?:#|\/|chrome-extension:|https?:|mailto:|tel:|blob:)/iu;
    const look = (element: Element): void => {
      if (element.matches(STRANGE)) alarm(`an element: ${element.outerHTML.slice(0, 200)}`);
      for (const { name, value } of element.attributes) {
        if (/^on/iu.test(name)) alarm(`a handler: ${name}=${value.slice(0, 100)}`);
        // Controls and blanks before a scheme are passed over by browsers.
        if (/^(?:href|src|action|xlink:href|data|poster)$/iu.test(name) && !SAFE.test([...value].filter((sign) => sign > ' ').join(''))) alarm(`an address: ${name}=${value.slice(0, 100)}`);
        if (name === 'style' && /url\(|expression|@import|javascript/iu.test(value)) alarm(`a style: ${value.slice(0, 100)}`);
      }
    };
    new MutationObserver((records) => {
      for (const { target, addedNodes, type } of records) {
        if (type === 'attributes') look(target as Element);
        for (const node of addedNodes) if (node instanceof Element) for (const element of [node, ...node.querySelectorAll('*')]) look(element);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  return { alarms };
}
