// Everything that can give one hidden person away, made ready once: names in all forms, numbers, addresses, firm, title. It must not know the draft.
import type { HiddenPerson } from '../../domain/draft.ts';
import { companyForm, type CompanyForm } from './firms/company-form.ts';
import { freeMail, roleMailboxes } from './data/neighbour-words.ts';
import { foldPlain } from './text/fold-text.ts';
import { japaneseNames, type JapaneseName } from './japanese/japanese-names.ts';
import { nameForms, type NameForm } from './names/name-forms.ts';
import { isAsian, namePartsOf } from './names/name-parts.ts';
import { phoneForm, type PhoneForm } from './contacts/phones.ts';
import { remembering } from '../../domain/writing/remember.ts';
import { looseSound, skeleton } from '../../domain/writing/sound-key.ts';
import { titleForm, type TitleForm } from './firms/title-form.ts';

export interface AddressForm {
  readonly of: 'email' | 'website' | 'profile' | 'name';
  /** Words in order, as they stand between dots, hyphens and at-signs. */
  readonly words: readonly string[];
}
export interface PersonMatcher {
  readonly forms: ReadonlyMap<string, NameForm>;
  /** Forms long enough to be known with one letter wrong, by length. */
  readonly longForms: readonly NameForm[];
  readonly skeletons: ReadonlyMap<string, NameForm['part']>;
  /** Which parts of the name are on record in which alphabet. */
  readonly scripts: ReadonlySet<string>;
  /** Given names and surnames as katakana would bring them back. */
  readonly sounds: ReadonlySet<string>;
  readonly initials: readonly (readonly string[])[];
  readonly japanese: readonly JapaneseName[];
  readonly phones: readonly PhoneForm[];
  readonly addresses: readonly AddressForm[];
  readonly domains: readonly string[];
  /** A profile's slug that is not of letters alone, as folded text. */
  readonly slugs: readonly string[];
  readonly company: CompanyForm | null;
  readonly title: TitleForm | null;
}

const wordsIn = (text: string): readonly string[] => foldPlain(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
const topLevels = new Set('com net org co it ru jp de uk eu io info biz me ac edu gov ne or ltd example test www http https html in pub company рф su us fr es ch at'.split(' '));
const hostOf = (url: string): string => foldPlain(url).replace(/^[a-z]+:\/\//, '').split(/[/?#\s]/)[0] ?? '';

/** The label of a domain that somebody chose: `petrov-stroy` of `www.petrov-stroy.co.uk`. Null for free mail and networks. */
function chosenLabel(host: string): string | null {
  const labels = host.split('.').filter((label) => label !== '');
  const label = labels.filter((l, i) => !topLevels.has(l) || (i === 0 && labels.length === 2)).at(-1) ?? null;
  return label === null || freeMail.has(label) || label.length < 3 ? null : label;
}

function addressesOf(person: HiddenPerson, forms: ReadonlyMap<string, NameForm>): Pick<PersonMatcher, 'addresses' | 'domains' | 'slugs'> {
  const slugs: string[] = [];
  const addresses: AddressForm[] = [];
  const domains = new Set<string>();
  const addHost = (host: string, of: 'email' | 'website'): void => {
    const label = chosenLabel(host);
    if (!label) return;
    domains.add(label);
    addresses.push({ of: of === 'email' ? 'website' : of, words: wordsIn(label) });
  };
  for (const email of person.emails) {
    const [local = '', host = ''] = email.toLowerCase().split('@');
    const words = wordsIn(local);
    addresses.push({ of: 'email', words: [...words, ...wordsIn(host)] });
    if (words.join('').length >= 5 && !roleMailboxes.has(words[0] ?? '') && (words.length > 1 || ((words[0]?.length ?? 0) > 5 && !forms.has(words[0] ?? '')))) addresses.push({ of: 'email', words });
    addHost(foldPlain(host), 'email');
  }
  if (person.website) addHost(hostOf(person.website), 'website');
  if (person.profileUrl) {
    const slug = foldPlain(decodeSlug(person.profileUrl)).replace(/[?#].*$/, '').split('/').filter(Boolean).at(-1) ?? '';
    if (isAsian(slug) && slug.length > 3) slugs.push(slug, encodeSlug(slug));
    const label = chosenLabel(hostOf(person.profileUrl));
    if (!/\./.test(slug) && wordsIn(slug).join('').length >= 5) addresses.push({ of: 'profile', words: wordsIn(slug) });
    if (label) addHost(hostOf(person.profileUrl), 'website');
  }
  return { addresses, domains: [...domains], slugs };
}

function decodeSlug(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** Half a surrogate pair cannot be encoded; then the slug stands for itself. */
function encodeSlug(slug: string): string {
  try {
    return encodeURIComponent(slug).toLowerCase();
  } catch {
    return slug;
  }
}

function build(person: HiddenPerson): PersonMatcher {
  const names = [person.name, ...person.otherNames].filter((name) => name.trim() !== '');
  const forms = nameForms(names, person.emails);
  const plainForms = [...forms].filter(([key]) => !key.startsWith('~')).map(([, form]) => form);
  const parts = names.filter((name) => !isAsian(name)).map(namePartsOf);
  const skeletons = new Map<string, NameForm['part']>();
  for (const one of parts) {
    const bones = one.map((p) => skeleton(p.pieces.join('')));
    if (one.length > 1 && bones.join('').length > 4) skeletons.set(bones.join(''), 'whole');
    // English th is heard as s or t.
    for (const { part, pieces } of one) for (const name of [pieces.join(''), pieces.join('').replace(/th/g, 's')]) if (skeleton(name) !== '') skeletons.set(skeleton(name), part);
  }
  return {
    forms, skeletons,
    scripts: new Set(plainForms.map((form) => `${form.script} ${form.part}`)),
    sounds: new Set(parts.flatMap((one) => one.map((p) => looseSound(p.pieces.join('')))).filter((sound) => sound.length > 2)),
    longForms: plainForms.filter((form) => form.plain.length >= 5 && form.part !== 'nick' && form.part !== 'whole' && !(form.part === 'given' && form.plain.length < 6)),
    initials: parts.filter((one) => one.length > 1).map((one) => one.map((p) => (p.pieces.join('')).slice(0, 1))),
    japanese: japaneseNames(names, person.emails),
    phones: person.phones.map(phoneForm).filter((form) => form !== null),
    ...addressesOf(person, forms),
    company: person.company ? companyForm(person.company) : null,
    title: person.title ? titleForm(person.title) : null,
  };
}

/** What is on record of somebody, as one text: people are made anew for every look, but what is known of them rarely changes. */
export const recordOf = ({ name, otherNames, emails, phones, company, title, profileUrl, website }: HiddenPerson): string => JSON.stringify([name, otherNames, emails, phones, company, title, profileUrl, website]);

const ready = remembering(500, (_record, person: HiddenPerson) => build(person));
export const matcherOf = (person: HiddenPerson): PersonMatcher => ready(recordOf(person), person);
