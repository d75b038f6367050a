// The mails that the writers of the wording rendered by hand come out of the composer word for word.
import { describe, expect, it } from 'vitest';
import type { DraftKind, DraftLanguage, Register } from '../../lib/domain/draft.ts';
import type { Person } from '../../lib/domain/person.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { composeDraft, type ComposeInput } from '../../lib/drafting/compose-draft.ts';
import { loadWording } from '../../lib/drafting/draft-language.ts';
import { bothYes, given, ledger, entry, mayTell, person, received, settings, TODAY } from './people-of-a-tale.ts';
import { samples as en } from './samples/en.ts';
import { samples as it_ } from './samples/it.ts';
import { samples as ja } from './samples/ja.ts';
import { samples as ru } from './samples/ru.ts';

interface Tale {
  readonly samples: Readonly<Record<string, string>>;
  readonly me: Partial<Settings>;
  readonly prospect: Partial<Person>;
  readonly provider: Partial<Person>;
  readonly introducer: Partial<Person>;
  /** Whom the opt-in question goes to; elsewhere the provider. */
  readonly asked?: Partial<Person>;
  readonly familiar?: { readonly prospect?: Partial<Person>; readonly introducer?: Partial<Person> };
  /** Who is the client of the familiar mail about the third consent. */
  readonly client?: Partial<Person>;
  readonly topic: string;
  readonly neutral: string;
  readonly need: string;
  readonly optin: ComposeInput['typed'];
  readonly introduction: ComposeInput['typed'];
  readonly praise: string;
}

const tales: Readonly<Record<DraftLanguage, Tale>> = {
  en: {
    samples: en,
    me: { name: 'Dana Whitfield', signature: 'Whitfield & Co., 029 2018 0100' },
    prospect: { name: 'Leila Haddad', title: 'Ms', phones: ['029 2018 0199'], preferredContact: 'phone', bestTime: 'weekdays after 3 pm' },
    provider: { name: 'Edmund Marlow', title: 'Mr', emails: ['ed@marlowroofs.example'], preferredContact: 'email', bestTime: 'early mornings' },
    introducer: { name: 'Gareth Pugh', title: 'Mr' },
    asked: { name: 'Leila Haddad', title: 'Ms' },
    topic: 'a leaking flat roof',
    neutral: 'a proper repair to a flat roof over a kitchen, not a new roof',
    need: 'a proper repair to the flat roof over the kitchen, which lets in water',
    optin: { 'need.by': 'before the autumn rain', 'need.area': 'within half an hour of the city', 'need.budget': 'about £4,000', 'date.answerBy': '2026-03-27' },
    introduction: {
      'prospect.about': 'Leila Haddad runs the Tin Hut Café on Wharf Road', 'provider.about': 'Edmund Marlow has repaired flat roofs for twenty years.',
      'provider.reason': 'He did our own warehouse in 2019, and it is still dry.', 'fit.reason': 'It is the kind of small repair he told me he likes best.',
      'need.by': 'before the autumn rain', 'need.budget': 'about £4,000', 'date.firstMove': '2026-03-25',
    },
    praise: 'that somebody picks up the phone',
  },
  ja: {
    samples: ja,
    me: { name: '高橋 美穂', company: '高橋FP事務所', signature: '――――――――――\n高橋FP事務所\n高橋 美穂\n042-000-0100' },
    prospect: { name: '西村 拓也', emails: ['nishimura@komorebi.example'], preferredContact: 'email', bestTime: '定休日の水曜' },
    provider: { name: '大塚 健', company: '大塚会計事務所', phones: ['03-0000-0199'], preferredContact: 'phone', bestTime: '平日の午前中' },
    introducer: { name: '堀', company: '山辺町商工会' },
    topic: '税理士さんをお探し',
    neutral: '飲食店の記帳と申告を任せられる税理士を探している',
    need: '二店舗分の記帳と申告を見てくださる税理士をお探しです',
    optin: { 'need.by': '四月から', 'need.area': '都内西部', 'need.budget': '月二、三万円ほど', 'date.answerBy': '2026-03-27' },
    introduction: {
      'prospect.about': '調布でカフェを二店舗営んでいらっしゃいます', 'provider.about': '飲食業に明るい税理士でいらっしゃいます。',
      'provider.reason': '私自身も五年お世話になっており、自信を持ってご紹介できます。',
      'fit.reason': '開業間もないお店のご相談は、大塚様が最も力を入れていらっしゃる分野と伺っております。',
      'need.by': '四月から', 'need.budget': '月二、三万円ほど', 'date.firstMove': '2026-03-25',
    },
    praise: '電話をすると必ず誰かが出るところ',
  },
  it: {
    samples: it_,
    me: { name: 'Monica Trevi', signature: 'Studio Trevi, 0422 555 0100' },
    prospect: { name: 'Giuseppe Furlan', otherNames: ['signor Furlan'], phones: ['0422 555 0199'], preferredContact: 'phone', bestTime: 'a mezzogiorno' },
    provider: { name: 'Annalisa Degrassi', title: 'dott.ssa', emails: ['annalisa@degrassi.example'], preferredContact: 'email' },
    introducer: { name: 'Efisio Loi', title: 'avvocato' },
    familiar: { prospect: { name: 'Bepi Furlan' } },
    client: { name: 'Annalisa Degrassi' },
    topic: 'manuale HACCP',
    neutral: 'rifare da capo il manuale HACCP di una piccola struttura ricettiva',
    need: 'rifare da capo il manuale HACCP, quello attuale è del 2011',
    optin: { 'need.by': 'prima del controllo di fine marzo', 'need.area': 'pianura veneta', 'need.budget': '1.800 euro', 'date.answerBy': '2026-03-27' },
    introduction: {
      'prospect.about': 'Giuseppe Furlan conduce un piccolo agriturismo', 'provider.about': 'Annalisa Degrassi è tecnologa alimentare.',
      'provider.reason': 'Ha seguito tre aziende che conosco, senza un solo rilievo.', 'fit.reason': 'È il genere di incarico di cui mi ha parlato a gennaio.',
      'need.by': 'prima del controllo di fine marzo', 'need.budget': '1.800 euro', 'date.firstMove': '2026-03-25',
    },
    praise: 'al telefono risponde sempre qualcuno',
  },
  ru: {
    samples: ru,
    me: { name: 'Павел Орлов', signature: '+7 495 013-40-40' },
    prospect: { name: 'Ирина Сергеевна Вольская', phones: ['+7 495 013-40-99'], preferredContact: 'phone', bestTime: 'после 18:00' },
    provider: { name: 'Степан Ильич Ли', emails: ['stepan@li.example'], preferredContact: 'email' },
    introducer: { name: 'Екатерина Львовна' },
    asked: { name: 'Ирина Сергеевна Вольская' },
    familiar: { introducer: { name: 'Катя' } },
    topic: 'кейтеринг на вечер для сотрудников',
    neutral: 'кейтеринг на корпоративный вечер, около 120 человек, площадка своя',
    need: 'кейтеринг на новогодний вечер 18 декабря, 120 человек, площадка своя',
    optin: { 'need.by': 'декабрь', 'need.area': 'Москва', 'need.budget': 'до 700 тыс. руб.', 'date.answerBy': '2026-03-27' },
    introduction: {
      'prospect.about': 'Ирина Вольская отвечает за персонал «Альфа-Полимера»', 'provider.about': 'Степан Ли готовит для корпоративных вечеров.',
      'provider.reason': 'За его плечами больше тридцати наших мероприятий.', 'fit.reason': 'Именно такой формат Степан Ильич называет самым удачным.',
      'need.by': 'декабрь', 'need.budget': 'до 700 тыс. руб.', 'date.firstMove': '2026-03-25',
    },
    praise: 'на звонки всегда кто-то отвечает',
  },
};

function inputOf(tale: Tale, kind: DraftKind, register: Register, isComplete: boolean): ComposeInput {
  const familiar = register === 'familiar' ? tale.familiar : undefined;
  const bare = (known: Partial<Person>): Partial<Person> => (isComplete ? known : { name: known.name ?? '', title: known.title ?? null, otherNames: known.otherNames ?? [] });
  const base = { kind, register, today: TODAY, settings: settings(tale.me) };
  const people = (more: Partial<Record<'prospect' | 'provider' | 'introducer', Partial<Person>>> = {}): Person[] => [
    person('prospect', more.prospect ?? bare(familiar?.prospect ?? tale.prospect)),
    person('provider', more.provider ?? bare(tale.provider)),
    person('introducer', familiar?.introducer ?? tale.introducer),
  ];
  switch (kind) {
    case 'optin-provider':
      return {
        ...base, readers: ['provider'], referral: given({ needNeutral: tale.neutral }), people: people({ provider: bare(tale.asked ?? tale.provider) }),
        typed: { 'need.topic': tale.topic, ...(isComplete ? tale.optin : {}) },
      };
    case 'introduction':
      return { ...base, readers: ['prospect', 'provider'], referral: given({ need: tale.need, optIns: bothYes }), people: people(), typed: isComplete ? tale.introduction : {} };
    case 'progress': {
      const client = tale === tales.it ? tale.provider : tale.prospect;
      return {
        ...base, readers: ['introducer'], people: people({ prospect: client }), typed: { 'praise.reason': tale.praise },
        referral: received({ optIns: mayTell, outcome: { result: 'won', amount: null, currency: null, on: TODAY, note: null } }),
      };
    }
    case 'third-consent':
      return { ...base, readers: ['prospect'], referral: received(), people: people({ prospect: tale.client ?? tale.prospect }) };
    default:
      throw new Error(`no sample of ${kind}`);
  }
}

describe.each(Object.keys(tales) as DraftLanguage[])('%s', (language) => {
  const tale = tales[language];
  it.each(Object.entries(tale.samples))('%s', async (title, expected) => {
    const [kind, register, completeness] = title.split(' ') as [DraftKind, Register, 'complete' | 'sparse'];
    const result = composeDraft(inputOf(tale, kind, register, completeness === 'complete'), await loadWording(language));
    expect(result.ok ? `${result.value.subject}\n\n${result.value.body}` : result).toEqual(expected);
  });
});

it('says what was asked already only where the book shows it', async () => {
  const asked = given({ needNeutral: tales.en.neutral, optIns: ledger(entry('prospect', 'asked', '2026-03-10')) });
  const input = { ...inputOf(tales.en, 'optin-provider', 'familiar', false), referral: asked };
  const result = composeDraft(input, await loadWording('en'));
  expect(result.ok && result.value.body).not.toContain("don't know I'm asking");
  expect(result.ok && result.value.body).toContain("I won't say who they are until you're both happy with it. Shall I go ahead?");
});
