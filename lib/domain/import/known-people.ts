// Whom the book knows, laid out so that each entry of a file finds the same person at once: by address, profile, telephone, name and firm. It reads no book itself.
import { foldEmail, foldProfile } from '../lookup-keys.ts';
import { foldName } from '../person.ts';
import { anyAgree } from './names-agree.ts';
import type { JoinSign } from './planned.ts';
import { isSamePhone, phoneKey } from './same-phone.ts';

/** What a person is found by; anybody of the book, or an earlier entry of the file. */
export interface Findable {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly company: string | null;
  readonly profileUrl: string | null;
}
export interface Match<Who> {
  readonly who: Who;
  readonly by: JoinSign;
  /** An address or number says so, and the names do not contradict it. */
  readonly isSure: boolean;
}

const namesOf = (one: Findable): readonly string[] => [one.name, ...one.otherNames].filter((name) => foldName(name) !== '');
const foldFirm = (company: string | null): string => foldName((company ?? '').replace(/(?:株式会社|有限会社|合同会社|（株）|\(株\))|\b(?:inc|ltd|llc|limited|gmbh|corp|co|s\.?r\.?l|s\.?p\.?a|srl|spa|plc)\b\.?|(?:^|\s)(?:ООО|ОАО|ЗАО|ПАО|АО|ИП)(?=\s|$)/giu, ''));
/** Two profiles of one name are two people. */
const areApart = (a: Findable, b: Findable): boolean => a.profileUrl !== null && b.profileUrl !== null && foldProfile(a.profileUrl) !== foldProfile(b.profileUrl);

/** What somebody is looked up by; folding is most of the work of a long list, so it is done once for each entry. */
export interface FindKeys {
  readonly emails: readonly string[];
  readonly profile: string | null;
  readonly phones: readonly { readonly written: string; readonly key: string }[];
  readonly names: readonly string[];
}
export function keysOf(one: Findable): FindKeys {
  return {
    emails: one.emails.map(foldEmail), profile: one.profileUrl === null ? null : foldProfile(one.profileUrl),
    phones: one.phones.flatMap((written) => { const key = phoneKey(written); return key === null ? [] : [{ written, key }]; }),
    names: [one.name, ...one.otherNames].map(foldName).filter((name) => name !== ''),
  };
}

export class KnownPeople<Who extends Findable> {
  readonly #by = { email: new Map<string, Who[]>(), profile: new Map<string, Who[]>(), phone: new Map<string, Who[]>(), name: new Map<string, Who[]>() };

  /** `as`: whom what is found by `one` leads to; themselves where nothing is said. */
  add(one: Findable, as: Who = one as Who, keys: FindKeys = keysOf(one)): void {
    const put = (map: Map<string, Who[]>, key: string): void => {
      const there = map.get(key);
      if (!there) map.set(key, [as]);
      else if (!there.includes(as)) there.push(as);
    };
    for (const email of keys.emails) put(this.#by.email, email);
    if (keys.profile !== null && keys.profile !== '') put(this.#by.profile, keys.profile);
    for (const { key } of keys.phones) put(this.#by.phone, key);
    for (const name of keys.names) put(this.#by.name, name);
  }

  /** The surest first, each person once. */
  find(wanted: Findable, keys: FindKeys = keysOf(wanted)): readonly Match<Who>[] {
    const found = new Map<Who, Match<Who>>();
    const hit = (who: Who, by: JoinSign, isSure: boolean): void => { if (!found.has(who)) found.set(who, { who, by, isSure }); };
    const agree = (who: Who): boolean => anyAgree(namesOf(wanted), namesOf(who));
    if (keys.profile !== null) for (const who of this.#by.profile.get(keys.profile) ?? []) hit(who, 'profile', true);
    for (const email of keys.emails) for (const who of this.#by.email.get(email) ?? []) hit(who, 'email', agree(who));
    for (const { written, key } of keys.phones) for (const who of this.#by.phone.get(key) ?? []) if (who.phones.some((one) => isSamePhone(one, written))) hit(who, 'phone', agree(who));
    for (const name of keys.names) {
      for (const who of this.#by.name.get(name) ?? []) {
        if (found.has(who) || areApart(wanted, who)) continue;
        const firm = foldFirm(wanted.company);
        hit(who, firm !== '' && firm === foldFirm(who.company) ? 'name-company' : 'name', false);
      }
    }
    return found.size < 2 ? [...found.values()] : [...found.values()].sort((a, b) => Number(b.isSure) - Number(a.isSure) || ORDER[a.by] - ORDER[b.by]);
  }
}
const ORDER = { profile: 0, email: 1, phone: 2, 'name-company': 3, name: 4 } as const satisfies Record<JoinSign, number>;
