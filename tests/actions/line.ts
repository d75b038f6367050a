// What tests of the line of a draft share: a form as the reader would lay it out, tools over a book in memory, and a host whose box the test can look into.
import type { PageTools } from '../../lib/actions/tools.ts';
import { emptyForm, type CaptureForm, type PartyForm } from '../../lib/domain/capture-form.ts';
import type { ComposeContent, InsertRequest, OpenThread } from '../../lib/domain/open-page.ts';
import { emptyPerson, type Person } from '../../lib/domain/person.ts';
import type { Evidence } from '../../lib/domain/referral.ts';
import { fail, ok, type Result } from '../../lib/domain/result.ts';
import type { Host } from '../../lib/hosts/host.ts';
import { newId, open } from '../store/memory-book.ts';

export const evidence = (quote: string): Evidence => ({ threadId: 't1', messageId: 'm1', quote, from: 'Agnes Wirral', sentAt: '2026-11-23T09:12:00+00:00', sure: 'sure' });
const AGNES: Partial<Person> = { name: 'Agnes Wirral', emails: ['agnes@wirral.example'], company: 'Wirral Ceramics' };
const IRENA: Partial<Person> = { name: 'Irena Novakova', emails: ['irena@ledgerline.example'], company: 'Ledgerline' };

/** Agnes asks me for an introduction to Irena, a bookkeeper. */
export function form(facts: Partial<CaptureForm> = {}, people: { prospect?: Partial<Person>; provider?: Partial<Person> } = {}): CaptureForm {
  const blank = emptyForm(newId);
  const fill = (party: PartyForm): PartyForm => {
    const known = party.role === 'prospect' ? { ...AGNES, ...people.prospect } : party.role === 'provider' ? { ...IRENA, ...people.provider } : null;
    return known ? { ...party, person: { ...emptyPerson(party.person.id), ...known } } : party;
  };
  return {
    ...blank, thread: { host: 'gmail', account: 'me@mara.example', threadId: 't1', subject: 'Question about a bookkeeper', url: 'https://mail.google.com/mail/u/0/#inbox/t1' },
    me: { name: 'Mara Lindqvist', emails: ['me@mara.example'] }, threadKind: 'introduction-request', form: 'referral', topic: 'A bookkeeper', parties: blank.parties.map(fill), need: 'I need a bookkeeper for my web shop', actual: 'now', language: 'en',
    answers: [{ id: newId(), role: 'prospect', step: 'granted', evidence: evidence('Could you introduce me to her?'), accepted: true }], evidence: { need: evidence('I need a bookkeeper for my web shop') }, ...facts,
  };
}

export interface FakeBox {
  compose: ComposeContent | null;
  readonly inserted: InsertRequest[];
  takes: boolean;
  thread: OpenThread | null;
}
export const box = (to: string[], facts: Partial<ComposeContent> = {}): ComposeContent => ({ to, cc: [], bcc: [], subject: '', ownText: '', quotedText: '', attachments: [], ...facts });

export async function tools(day = '2026-11-25'): Promise<PageTools & { readonly host: Host; readonly box: FakeBox; setDay(day: string): void }> {
  const book = await open();
  const state: FakeBox = { compose: null, inserted: [], takes: true, thread: null };
  let today = day;
  const host: Host = {
    readPage: async () => (state.thread ? ok(state.thread) : fail('no-thread')),
    expandMessages: async () => fail('no-thread'),
    showMessage: async () => ok(true),
    readCompose: async () => ok(state.compose),
    insertDraft: async (request) => {
      if (state.takes) state.inserted.push(request);
      return ok({ there: state.takes, alreadyThere: false, recipientsMatch: true, subjectMatches: true, place: request.place });
    },
    describePage: async () => '',
  };
  return { book, host, box: state, newId, now: () => new Date(`${today}T10:00:00`), setDay: (d) => { today = d; } };
}
export function must<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}
