// Runs in the book page of the thanks test: fills the book with two introductions that were received, one of which came to nothing, and words of a client.
import { v7 } from 'uuid';
import { captureThread } from '../../lib/actions/capture-thread.ts';
import { changeReferral } from '../../lib/actions/change-referral.ts';
import { changeSettings } from '../../lib/actions/change-settings.ts';
import { closeReferral, recordOutcome } from '../../lib/actions/record-outcome.ts';
import { emptyForm, type CaptureForm } from '../../lib/domain/capture-form.ts';
import type { DraftLanguage } from '../../lib/domain/draft.ts';
import { emptyPerson, type Person } from '../../lib/domain/person.ts';
import type { Result } from '../../lib/domain/result.ts';
import type { Mark } from '../../lib/store/book.ts';
import { openBook } from '../../lib/store/open-book.ts';

interface Tale {
  readonly me: { readonly name: string; readonly company: string; readonly postal: string; readonly about: string };
  readonly introducer: Partial<Person>;
  readonly client: Partial<Person>;
  readonly other: Partial<Person>;
  readonly topics: readonly [string, string];
  readonly word: string;
}
export const TALES: Readonly<Record<DraftLanguage, Tale>> = {
  en: {
    me: { name: 'Dana Whitfield', company: 'Whitfield & Co.', postal: '4 Wharf Road\nCardiff CF10 1AA', about: 'I keep the books of small workshops.' },
    introducer: { name: 'Gareth Pugh', title: 'Mr', company: 'Valley Traders', emails: ['gareth@valley.example'], postal: '12 Station Terrace\nPontypridd CF37 2BB', language: 'en' },
    client: { name: 'Leila Haddad', title: 'Ms', company: 'Tin Hut Café', emails: ['leila@tinhut.example'], language: 'en' }, other: { name: 'Oscar Lund', emails: ['oscar@lund.example'], language: 'en' },
    topics: ['Books for a café', 'Books for a bakery'], word: 'You picked up the phone on a Sunday.',
  },
  ja: {
    me: { name: '高橋 美穂', company: '高橋FP事務所', postal: '〒182-0022\n東京都調布市国領町1-2-3\nこもれびビル305号室', about: '個人事業の方の家計を見ております。' },
    introducer: { name: '堀 誠', company: '山辺町商工会', emails: ['hori@yamabe.example'], postal: '〒990-0301\n山形県東村山郡山辺町緑ケ丘5\n商工会館2階', language: 'ja' },
    client: { name: '西村 拓也', company: 'こもれび珈琲', emails: ['nishimura@komorebi.example'], language: 'ja' }, other: { name: '大野 光', emails: ['ono@ono.example'], language: 'ja' },
    topics: ['カフェの記帳', 'パン店の記帳'], word: '日曜でも電話に出てくださって助かりました。',
  },
  it: {
    me: { name: 'Monica Trevi', company: 'Studio Trevi', postal: 'Via dei Bastioni 7\n31100 Treviso TV', about: 'Tengo i conti delle botteghe.' },
    introducer: { name: 'Efisio Loi', title: 'avvocato', company: 'Circolo degli Artigiani', emails: ['loi@circolo.example'], postal: 'Piazza del Grano 3\n09124 Cagliari CA', language: 'it' },
    client: { name: 'Giuseppe Furlan', title: 'signor', company: 'Caffè del Molo', emails: ['furlan@molo.example'], language: 'it' }, other: { name: 'Anna Bo', emails: ['anna@bo.example'], language: 'it' },
    topics: ['I conti di un caffè', 'I conti di un forno'], word: 'Ha risposto al telefono di domenica.',
  },
  ru: {
    me: { name: 'Павел Орлов', company: 'Орлов и партнёры', postal: 'ул. Садовая, д. 4, кв. 12\nг. Тула\n300000', about: 'Веду учёт небольших мастерских.' },
    introducer: { name: 'Екатерина Львовна Сомова', company: 'Купеческий клуб', emails: ['somova@club.example'], postal: 'ул. Речная, д. 8\nг. Ярославль\n150000', language: 'ru' },
    client: { name: 'Ирина Сергеевна Вольская', company: 'Кофейня у моста', emails: ['irina@most.example'], language: 'ru' }, other: { name: 'Анна Белова', emails: ['anna@belova.example'], language: 'ru' },
    topics: ['Учёт для кофейни', 'Учёт для пекарни'], word: 'Вы ответили на звонок в воскресенье.',
  },
};

function must<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

export async function fill(language: DraftLanguage): Promise<{ readonly referralId: string; readonly introducerId: string; readonly clientId: string }> {
  const tale = TALES[language];
  let mark: Mark | null = null;
  const book = must(await openBook({ mark: { read: async () => mark, write: async (next) => { mark = next; } }, now: () => Date.now(), newId: v7 }));
  const tools = { book, now: () => new Date(), newId: v7 };
  must(await changeSettings(tools, tale.me));
  const introducer: Person = { ...emptyPerson(v7()), ...tale.introducer };
  const receive = async (topic: string, client: Partial<Person>, isKnown: boolean) => {
    const blank = emptyForm(v7, 'received');
    const form: CaptureForm = {
      ...blank, topic, need: topic, form: 'referral', actual: 'now', language, introducedOn: null,
      parties: blank.parties.map((party) => (party.role === 'provider' ? { ...party, isMe: true } : { ...party, known: party.role === 'introducer' && isKnown, person: party.role === 'introducer' ? introducer : { ...party.person, ...client } })),
    };
    return must(await captureThread(tools, form)).value;
  };
  const first = await receive(tale.topics[0], tale.client, false);
  const second = await receive(tale.topics[1], tale.other, true);
  const today = new Date().toISOString();
  const introduced = must(await changeReferral(tools, first, { kind: 'corrected', set: { introducedOn: today.slice(0, 10), introducedInWriting: true } })).value;
  must(await changeReferral(tools, introduced, { kind: 'noted', put: { moments: { w1: { id: 'w1', kind: 'client-word', on: today.slice(0, 10), recordedAt: today, personId: first.prospectId, channel: 'phone', text: tale.word } } } }));
  const lost = must(await recordOutcome(tools, second, { result: 'lost', amount: null, currency: null, note: null })).value;
  must(await closeReferral(tools, lost, 'done'));
  book.close();
  return { referralId: first.id, introducerId: introducer.id, clientId: first.prospectId ?? '' };
}
declare global {
  interface Window { fillThanks: typeof fill }
}
if (typeof window !== 'undefined') window.fillThanks = fill;
