// A small invented tale in each language, in which mails are shown before there is a real one. It knows no template.
import type { DraftKind, DraftLanguage } from '../domain/draft.ts';
import type { OptInEntry } from '../domain/opt-in.ts';
import { emptyPerson, ME, type Person, type PersonId } from '../domain/person.ts';
import { emptyReferral, type Referral } from '../domain/referral.ts';
import { defaultSettings, type Settings } from '../domain/settings.ts';
import { readersOf } from './cast.ts';
import { wayOf } from './introduction-way.ts';
import { namesNobody } from './permitted.ts';
import type { Variant } from './wording/wording.ts';

interface Sample {
  readonly me: string;
  readonly prospect: Partial<Person>;
  readonly provider: Partial<Person>;
  readonly introducer: Partial<Person>;
  readonly need: string;
  /** The need for a subject line. */
  readonly topic: string;
}
const SAMPLES: Readonly<Record<DraftLanguage, Sample>> = {
  en: {
    me: 'Nora Pettifer', need: 'somebody who tunes an old piano in a damp house', topic: 'an old piano to tune',
    prospect: { name: 'Orla Tremayne', title: 'Ms', company: 'Tremayne Books' }, introducer: { name: 'Ada Quillfeather', title: 'Mrs', company: 'Quillfeather Prints' },
    provider: { name: 'Jonas Bellwether', title: 'Mr', company: 'Bellwether Pianos', neutral: 'a piano tuner who works in old houses' },
  },
  ja: {
    me: '水野 千歳', need: '古いピアノの調律', topic: 'ピアノの調律',
    prospect: { name: '早見 朋子', company: '早見書房' }, introducer: { name: '桐山 誠', company: '桐山印刷' },
    provider: { name: '柏木 悠', company: '柏木楽器', neutral: '古いピアノに詳しい調律師' },
  },
  it: {
    me: 'Livia Sartorelli', need: "l'accordatura di un vecchio pianoforte in una casa umida", topic: 'un vecchio pianoforte da accordare',
    prospect: { name: 'Flavia Monterosso', title: 'dott.ssa', company: 'Libreria Monterosso' }, introducer: { name: 'Renzo Altavilla', title: 'ing.', company: 'Stampe Altavilla' },
    provider: { name: 'Duccio Valdambra', title: 'signor', company: 'Pianoforti Valdambra', neutral: 'un accordatore che lavora nelle case antiche' },
  },
  ru: {
    me: 'Надежда Лаврова', need: 'настройка старого пианино в сыром доме', topic: 'настройка пианино',
    prospect: { name: 'Ирина Сергеевна Ветрова', company: 'Книги на Луговой' }, introducer: { name: 'Лев Борисович Ясенев', company: 'Типография Ясенева' },
    provider: { name: 'Степан Андреевич Лугов', company: 'Мастерская Лугова', neutral: 'настройщик, который работает в старых домах' },
  },
};

const yes = (personId: PersonId, about: OptInEntry['about'], on: string): readonly [string, OptInEntry] => [
  `${personId} ${about}`, { id: `${personId} ${about}`, personId, about, step: 'granted', on, recordedAt: `${on}T10:00:00Z`, channel: 'mail', covers: ['name', 'contact', 'need', 'budget'], words: null, note: null },
];
const parties = { prospectId: 'prospect', providerId: 'provider' } as const;
const introducedByMe: Referral = { ...emptyReferral('sample'), ...parties };
const introducedToMe: Referral = { ...emptyReferral('sample'), direction: 'received', introducerId: 'introducer', prospectId: 'prospect', providerId: ME };
const meWithNeed: Referral = { ...emptyReferral('sample'), direction: 'received', introducerId: 'introducer', prospectId: ME, providerId: 'provider' };

export interface MailKind {
  readonly kind: DraftKind;
  readonly variant: Variant;
}

/** Every referral and readers that a mail of this kind can be about and go to. */
export const sampleCasts = ({ kind, variant }: MailKind): readonly { readonly referral: Referral; readonly readers: readonly PersonId[] }[] =>
  (namesNobody(kind) ? [introducedByMe] : [introducedByMe, introducedToMe, meWithNeed]).flatMap((referral) => {
    const readers = readersOf(kind, referral, wayOf(variant));
    if (kind === 'introduction') return readersOf(kind, referral).length === 2 ? [{ referral, readers }] : [];
    return readers.map((reader) => ({ referral, readers: [reader] }));
  });

export interface SampleTale {
  readonly referral: Referral;
  readonly readers: readonly PersonId[];
  readonly people: readonly Person[];
  readonly settings: Settings;
  readonly topic: string;
}

/** Nobody was asked yet where the mail names nobody; everything is agreed where it comes later. `today`: YYYY-MM-DD. */
export function sampleTale({ kind, variant }: MailKind, language: DraftLanguage, today: string): SampleTale {
  const { me, need, topic, ...people } = SAMPLES[language];
  const { referral, readers } = sampleCasts({ kind, variant })[0] ?? { referral: introducedByMe, readers: ['prospect'] };
  const agreed = { introducedOn: today, introducedInWriting: true, optIns: Object.fromEntries([yes('prospect', 'introduction', today), yes('provider', 'introduction', today), yes('prospect', 'tell-introducer', today)]) };
  return {
    referral: { ...referral, need, needNeutral: need, language, ...(namesNobody(kind) ? {} : agreed) },
    readers,
    people: (['prospect', 'provider', 'introducer'] as const).map((id) => ({ ...emptyPerson(id), ...people[id], emails: [`${id}@sample.example`], preferredContact: 'email', language })),
    settings: { ...defaultSettings, name: me },
    topic,
  };
}
