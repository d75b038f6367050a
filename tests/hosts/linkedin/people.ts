// Invented people that a profile reader is easily wrong about. `expected` is what stands in the form afterwards.

export interface Person {
  readonly slug: string;
  readonly name: string;
  readonly expected: {
    readonly name: string | null;
    readonly headline: string | null;
    readonly title?: string | null;
    readonly company?: string | null;
    readonly location?: string | null;
    readonly profileUrl: string | null;
    readonly degree?: number | null;
    readonly pronouns?: string | null;
    /** Another position that goes on, where nothing beside the name tells which is meant. */
    readonly or?: { readonly title: string; readonly company: string };
    readonly overlay?: { readonly emails: readonly string[]; readonly phones: readonly string[] };
    readonly never: readonly string[];
  };
  readonly private?: boolean;
  readonly own?: boolean;
  readonly website?: string;
  readonly [more: string]: unknown;
}

const link = (slug: string): string => `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`;
interface Given { readonly slug: string; readonly name: string; readonly private?: boolean; readonly website?: string; readonly [more: string]: unknown; readonly degree?: number; readonly headline?: string | null; readonly location?: string | null; readonly pronouns?: string; readonly rail?: readonly { readonly name: string }[]; readonly mutual?: readonly string[] }
/** What is expected follows from what is given, but for the parts said otherwise. */
function person(given: Given, said: Partial<Person['expected']> = {}): Person {
  const never = [...(given.rail ?? []).map((other) => other.name), ...(given.mutual ?? [])];
  return {
    ...given,
    expected: {
      name: given.private ? null : given.name, headline: given.headline ?? null, title: null, company: null, location: given.location ?? null,
      profileUrl: given.private ? null : link(given.slug), degree: given.private ? null : (given.degree ?? null), pronouns: given.private ? null : (given.pronouns ?? null), never, ...said,
    },
  };
}
const rail = (...names: readonly string[]) => names.map((name, i) => ({ slug: `rail-${i}-${name.length}`, name, headline: `${name.split(' ')[0]} & Co, Founder at Elsewhere`, degree: (i % 3) + 1 }));
const job = (title: string, company: string, dates: string, text?: string) => ({ title, company, dates, ...(text ? { text } : {}) });

export const people: readonly Person[] = [
  person({ slug: 'tancredi-bellacosa-di-sanfelice', name: 'Tancredi Maria Bellacosa di San Felice d’Aragona', degree: 2, hiddenDegree: 1, headline: 'Notaio a Caserta', location: 'Caserta, Campania, Italia', email: 'tancredi@studiobellacosa.example', phone: '0823 555012', experience: [job('Notaio', 'Studio notarile Bellacosa · Libero professionista', 'gen 2004 - Presente · 22 anni')], rail: rail('Ada Corvi', 'Tito Lanza') },
    { title: 'Notaio', company: 'Studio notarile Bellacosa', overlay: { emails: ['tancredi@studiobellacosa.example'], phones: ['+390823555012'] } }),
  person({ slug: 'marit-o-sande-cpa', name: 'Marit Ó Sande, CPA, MBA', degree: 1, pronouns: 'they/them', headline: 'Looking at ledgers at night, at sea, at ease', company: 'Sande, Moe & Partners, LLP', school: 'NHH', location: 'Bergen, Vestland, Norway', phone: '+47 22 85 50 50', experience: [job('Partner', 'Sande, Moe & Partners, LLP · Full-time', 'Aug 2015 - Present'), job('Associate at large', 'Moe', '2009 - 2015')], mutual: ['Imogen Tarrant', 'Nils Brekke'] },
    { name: 'Marit Ó Sande', title: 'Partner', company: 'Sande, Moe & Partners, LLP', overlay: { emails: [], phones: ['+4722855050'] } }),
  person({ slug: 'ryunosuke-k', name: '倉橋 竜之介｜中小企業診断士', degree: 3, headline: '中小企業診断士 / 補助金 @ 倉橋経営', company: '倉橋経営事務所', location: '日本 大阪府 堺市', phone: '072-555-0143', website: 'https://kurahashi.example/', experience: [job('代表', '倉橋経営事務所 · 自営業', '2012年6月 – 現在 · 14年6ヶ月')], rail: rail('別府 環', '小出 るり') },
    { name: '倉橋 竜之介', title: '代表', company: '倉橋経営事務所', overlay: { emails: [], phones: ['+81725550143'] } }),
  person({ slug: 'evdokia-zimoveeva', name: 'Евдокия Зимовеева 🚀', degree: 2, headline: 'Коммерческий директор | Логистика и таможня', company: 'ООО «Северный причал»', school: 'СПбГУ', location: 'Санкт-Петербург, Россия', phone: '8 (812) 555-01-44', email: 'E.Zimoveeva@prichal.example', experience: [job('Коммерческий директор', 'ООО «Северный причал» · Полный рабочий день', 'март 2020 – настоящее время · 6 лет 9 мес.')], rail: rail('Пётр Лужин') },
    { name: 'Евдокия Зимовеева', title: 'Коммерческий директор', company: 'ООО «Северный причал»', overlay: { emails: ['e.zimoveeva@prichal.example'], phones: ['+78125550144'] } }),
  person({ slug: 'anneliese-oduya-van-der-berg', name: 'Dr. Anneliese Oduya-van der Berg, PhD', degree: 2, hiddenDegree: 3, verified: true, pronouns: 'she/her/hers', headline: 'at Meridian | ex-at&t | Speaker', company: 'Meridian', school: 'TU Delft', location: 'Amsterdam Area', experience: [job('VP, Products at scale', 'Meridian · Contract', 'Jan 2022 - Present')] },
    { name: 'Anneliese Oduya-van der Berg', title: 'VP, Products at scale', company: 'Meridian' }),
  person({ slug: 'no-headline-hale', name: 'Bram Hale', degree: 3, headline: null, location: null, connections: '12' }),
  person({ slug: 'mcdonagh-jr', name: 'Cormac McDonagh, Jr.', degree: 2, headline: 'Jr. partner, 2nd generation glazier', location: 'Cork, County Cork, Ireland', experience: [job('Junior partner', 'McDonagh & Son', 'Jan 2018 - Present')] },
    { title: 'Junior partner', company: 'McDonagh & Son' }),
  person({ slug: 'retired-rosalba', name: 'Rosalba Quarantelli', degree: 1, headline: 'Ex direttrice, ora nonna', location: 'Parma, Emilia-Romagna, Italia', experience: [job('Direttrice', 'Salumi Quarantelli', '1998 - 2021')] }),
  person({ slug: 'two-jobs-theo', name: 'Theo Winterbourne', degree: 2, headline: 'Founder | Trustee', company: 'Winterbourne Sails', school: 'Solent University', location: 'Hamble, England, United Kingdom', experience: [job('Trustee', 'Harbour Trust', 'Feb 2025 - Present'), job('Founder', 'Winterbourne Sails · Self-employed', 'May 2010 - Present'), job('Sailmaker', 'Ratsey', '2001 - 2010')] },
    { title: 'Founder', company: 'Winterbourne Sails', or: { title: 'Trustee', company: 'Harbour Trust' } }),
  person({ slug: 'dotted-company', name: 'Juno Castellane', degree: 2, headline: 'Lampade · Vetri · Luce', location: 'Murano, Veneto, Italia', experience: [job('Titolare', 'Vetri · Luce', '2019 - Presente')] }, { title: 'Titolare', company: 'Vetri · Luce' }),
  person({ slug: 'company-with-years', name: 'Odile Marchetti', degree: 3, headline: 'Présent', location: 'Lyon, France', phone: '04 72 55 01 23', experience: [job('Directrice', 'Atelier 1987 SARL', 'janv. 2011 - aujourd’hui')] },
    { title: 'Directrice', company: 'Atelier 1987 SARL', overlay: { emails: [], phones: ['+33472550123'] } }),
  person({ slug: 'rossi-mario-1', name: 'ROSSI MARIO', degree: 2, headline: 'Geometra', location: 'Terni, Umbria, Italia' }),
  person({ slug: 'jean-dupont-macon', name: 'Jean MACONNAIS', degree: 2, headline: 'Vigneron à Mâcon', location: 'Mâcon, France' }),
  person({ slug: 'сергей-кожевников', name: 'Сергей Кожевников', degree: 3, headline: 'Кровля и фасады', location: 'Казань, Республика Татарстан, Россия', experience: [job('Прораб', 'ИП Кожевников', '2016 – По настоящее время')], rail: rail('Сергей Кожевников-младший') }, { title: 'Прораб', company: 'ИП Кожевников' }),
  person({ slug: '美咲-長谷部', name: '長谷部 美咲 (Misaki Hasebe)', degree: 2, headline: '翻訳者', location: '日本 京都府', pronouns: '彼女/she' }, {}),
  person({ slug: 'namesake-one', name: 'Ines Quintela', degree: 2, hiddenDegree: 1, headline: 'Bookbinder', location: 'Porto, Portugal', rail: [{ name: 'Ines Quintela-Ramos' }, { name: 'Otilia Fonte' }].map((other, i) => ({ slug: `namesake-rail-${i}`, headline: 'Bookbinder at Other House', degree: 1, ...other })) }),
  person({ slug: 'private-8812', name: 'unused', private: true, headline: 'Consulente del lavoro, Bari', location: 'Bari, Puglia, Italia', rail: rail('Visible Person') }),
  person({ slug: 'private-nohead', name: 'unused', private: true, headline: null, location: null, rail: rail('Also Visible') }),
  person({ slug: 'li-wei-ma', name: 'Li Wei MA', degree: 2, headline: 'Tea importer', location: 'Singapore', phone: '6555 0123', experience: [job('Owner', 'MA Tea Pte. Ltd. · Full-time', '2020 - Present')] }, { title: 'Owner', company: 'MA Tea Pte. Ltd.', overlay: { emails: [], phones: ['+6565550123'] } }),
  person({ slug: 'styled-sam', name: '𝗦𝗮𝗺 𝗢𝗸𝗼𝗻𝗷𝗼 ✨ | I help founders ™', degree: 2, headline: '🚀 I help founders 10x 📈 | 1st in class | DM me', location: 'Lagos, Nigeria', phone: '0803 555 0199', experience: [job('Coach', '10x 🚀 Studio · Self-employed', '2021 - Present')] }, { name: 'Sam Okonjo', title: 'Coach', company: '10x 🚀 Studio', overlay: { emails: [], phones: ['+2348035550199'] } }),
  person({ slug: 'nowhere-nadia', name: 'Nadia Petrescu-Vale', degree: 1, headline: 'Translator, RO-EN-IT', location: 'Somewhere calm', phone: '0123 456 78', email: 'nadia@vale.example', birthday: 'May 4', connectedSince: '18.05.2024' }, { overlay: { emails: ['nadia@vale.example'], phones: ['0123 456 78'] } }),
  person({ slug: 'contact-words', name: 'Phone Myint Aung', degree: 2, headline: 'Message in a bottle | Experience designer | About time', location: 'Yangon, Myanmar (Burma)', about: 'Phone me. Email: not here. Website soon.', experience: [job('Experience', 'Present Company', 'Jan 2020 - Present')] }, { title: 'Experience', company: 'Present Company' }),
  person({ slug: 'html-hacker', name: '<b>Bo</b> "Script" O\'Neil & Sons', degree: 2, headline: '<script>alert(1)</script> &amp; friends', location: 'Perth, Western Australia, Australia', experience: [job('A "quoted" <i>title</i>', 'Fish & Chips <Ltd>', '2020 - Present')] }, { title: 'A "quoted" <i>title</i>', company: 'Fish & Chips <Ltd>' }),
  person({ slug: 'long-lou', name: 'Lou', degree: 3, headline: 'x'.repeat(220), location: 'United Arab Emirates' }),
  person({ slug: 'service-sia', name: 'Sia Kamara-Hill, MSc, CEng, MIMechE', degree: 2, headline: 'Chartered engineer', company: 'Tidewater Pumps', website: 'https://tidewater.example', showWebsite: true, followers: '2,310', location: 'Hull, England, United Kingdom', about: 'Experience\n2014 - Present\nAt other places', experience: [job('Principal engineer', 'Tidewater Pumps · Permanent', 'Sep 2014 - Present · 12 yrs', 'Present at 3rd party audits.\n2019 - 2020'), job('Present-day historian', 'Museum', '2001 - 2003')], rail: rail('Kwame Hill') }, { name: 'Sia Kamara-Hill', title: 'Principal engineer', company: 'Tidewater Pumps' }),
];
