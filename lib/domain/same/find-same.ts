// People who may be one and the same, with the reasons, in groups. Each is laid under a few keys and compared with those under the same key only, so that it takes as long for each however many there are.
import type { Person, PersonId } from '../person.ts';
import { foldProfile } from '../lookup-keys.ts';
import { emailKey, firmKey, houseOf, isShared, nameKey, nameWords, phoneKey } from './written-names.ts';
import type { Naming } from './who-is-named.ts';

export type SameKind = 'email' | 'profile' | 'phone' | 'firm' | 'house' | 'name';
export interface SameReason {
  readonly kind: SameKind;
  /** As it is written with one of them. */
  readonly value: string;
}
/** Two of a group that agree, and in what. */
export interface SameLink {
  readonly a: PersonId;
  readonly b: PersonId;
  readonly reasons: readonly SameReason[];
}
export interface SameGroup {
  /** The one that knows most first: the others are joined to it. */
  readonly people: readonly PersonId[];
  readonly links: readonly SameLink[];
}
/** All groups of a book, and which rows name those in them. */
export interface SameFound {
  readonly groups: readonly SameGroup[];
  readonly naming: Naming;
}

/** What is compared; a row has more. */
export type Compared = Pick<Person, 'id' | 'name' | 'otherNames' | 'emails' | 'phones' | 'company' | 'profileUrl' | 'notSame' | 'joined' | 'title' | 'notes' | 'removed' | 'erasedOn'>;

export interface FindSame {
  take(people: readonly Compared[]): void;
  groups(): readonly SameGroup[];
}

/** How sure a reason is; the surest are shown first. */
export const SURENESS: Readonly<Record<SameKind, number>> = { email: 5, profile: 5, phone: 3, firm: 3, house: 2, name: 1 };
/** A number that so many have is a switchboard. */
const SWITCHBOARD = 3;
/** Up to here each is compared with each. */
const EACH_WITH_EACH = 12;

interface Known {
  readonly id: PersonId;
  readonly names: readonly string[];
  readonly apart: readonly PersonId[];
  readonly weight: number;
}
type Block = { readonly kind: SameKind; readonly value: string; readonly members: number[]; readonly isWeak: boolean };

const namesOf = ({ name, otherNames }: Compared): readonly string[] => (otherNames.length === 0 ? [name] : [name, ...otherNames]);
const weightOf = (person: Compared): number =>
  person.emails.length + person.phones.length + Number(person.company !== null) + Number(person.title !== null) + Number(person.profileUrl !== null) + Number(person.notes !== null) + Number(person.name !== '') + 3 * Object.keys(person.joined).length;

/** The same in one of its writings, one of them unknown, or a word and initials that do not speak against it. */
export function mayBeOneName(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [a, b].map((names) => names.filter((name) => name.trim() !== ''));
  if (!first || !second || first.length === 0 || second.length === 0) return true;
  return first.some((one) => second.some((other) => {
    if (nameKey(one) === nameKey(other) && nameKey(one) !== '') return true;
    const [short, long] = [nameWords(one), nameWords(other)].sort((x, y) => x.length - y.length) as [readonly string[], readonly string[]];
    const shared = short.filter((word) => word.length > 1 && long.includes(word));
    const rest = short.filter((word) => !shared.includes(word));
    const left = long.filter((word) => !shared.includes(word));
    return shared.length > 0 && rest.every((word) => left.some((another) => another.startsWith(word) || word.startsWith(another)));
  }));
}

/** `byName`: a name alone is enough. */
export function findSame({ byName = false }: { readonly byName?: boolean } = {}): FindSame {
  const known: Known[] = [];
  // A key nearly always has one member: a number until there are more.
  const blocks = new Map<string, number | Block>();
  const lay = (key: string, kind: SameKind, value: string, at: number, isWeak = false): void => {
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, at);
    else if (typeof block !== 'number') { if (block.members.at(-1) !== at) block.members.push(at); }
    else if (block !== at) blocks.set(key, { kind, value, members: [block, at], isWeak });
  };
  // Firms come again and again.
  const firms = new Map<string, string>();
  const firmOf = (company: string): string => {
    const key = firms.get(company) ?? firmKey(company);
    firms.set(company, key);
    return key;
  };
  const take = (person: Compared): void => {
    if (person.removed || person.erasedOn !== undefined) return;
    const at = known.length;
    const names = namesOf(person);
    known.push({ id: person.id, names, apart: Object.keys(person.notSame), weight: weightOf(person) });
    const nameKeys = names.length === 1 ? [nameKey(names[0] ?? '')].filter((key) => key !== '') : [...new Set(names.map(nameKey))].filter((key) => key !== '');
    for (const email of person.emails) {
      const key = emailKey(email);
      if (key === '') continue;
      lay(`e ${key}`, 'email', email, at, isShared(key));
      const house = houseOf(key);
      if (house !== '') for (const name of nameKeys) lay(`h ${name}@${house}`, 'house', house, at);
    }
    if (person.profileUrl) lay(`u ${foldProfile(person.profileUrl)}`, 'profile', person.profileUrl, at);
    for (const phone of person.phones) {
      const key = phoneKey(phone);
      if (key !== '') lay(`p ${key}`, 'phone', phone, at);
    }
    const firm = person.company ? firmOf(person.company) : '';
    if (firm !== '') for (const name of nameKeys) lay(`c ${name}\n${firm}`, 'firm', person.company ?? '', at);
    // One word alone is a name that many have.
    if (byName) for (const name of nameKeys) if (name.includes(' ') || /[^\p{Script=Latin}]/u.test(name)) lay(`n ${name}`, 'name', names[0] ?? '', at);
  };
  return { take: (people) => { for (const person of people) take(person); }, groups: () => grouped(known, [...blocks.values()].filter((block): block is Block => typeof block !== 'number')) };
}

interface Pair { readonly a: number; readonly b: number; readonly reasons: SameReason[] }

function* pairsOf({ members, kind, isWeak }: Block, known: readonly Known[]): Iterable<readonly [number, number]> {
  const isNamed = isWeak || (kind === 'phone' && members.length > SWITCHBOARD);
  const hasName = (at: number): boolean => known[at]?.names.some((name) => name.trim() !== '') === true;
  const agree = (a: number, b: number): boolean => !isNamed || (hasName(a) && hasName(b) && mayBeOneName(known[a]?.names ?? [], known[b]?.names ?? []));
  if (members.length <= EACH_WITH_EACH) {
    for (const [i, a] of members.entries()) for (const b of members.slice(i + 1)) if (agree(a, b)) yield [a, b];
  } else if (!isNamed) for (const b of members.slice(1)) yield [members[0] as number, b];
  else {
    // A house of many: those of one name in it.
    const byName = new Map<string, number>();
    for (const member of members) for (const name of known[member]?.names ?? []) {
      const key = nameKey(name);
      const first = byName.get(key);
      if (key === '') continue;
      if (first === undefined) byName.set(key, member);
      else if (first !== member) yield [first, member];
    }
  }
}

const surest = (reasons: readonly SameReason[]): number => Math.max(...reasons.map(({ kind }) => SURENESS[kind]));

function grouped(known: readonly Known[], blocks: readonly Block[]): readonly SameGroup[] {
  const pairs = new Map<string, Pair>();
  for (const block of blocks) for (const [a, b] of pairsOf(block, known)) {
    const [x, y] = [known[a], known[b]];
    if (!x || !y || x.apart.includes(y.id) || y.apart.includes(x.id)) continue;
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const pair = pairs.get(key) ?? { a: Math.min(a, b), b: Math.max(a, b), reasons: [] };
    // The firm and its house say the same twice.
    if (!(block.kind === 'house' && pair.reasons.some(({ kind }) => kind === 'firm' || kind === 'email'))) pair.reasons.push({ kind: block.kind, value: block.value });
    pairs.set(key, pair);
  }
  const inOrder = [...pairs.values()].sort((p, q) => surest(q.reasons) - surest(p.reasons) || q.reasons.length - p.reasons.length || p.a - q.a || p.b - q.b);
  const groups = new Map<number, { members: number[]; links: Pair[] }>();
  for (const pair of inOrder) {
    const [one, other] = [groups.get(pair.a) ?? { members: [pair.a], links: [] }, groups.get(pair.b) ?? { members: [pair.b], links: [] }];
    if (one === other) { one.links.push(pair); continue; }
    if (areApart(known, one.members, other.members)) continue; // said of two of them: decided anew once one of them is joined
    const [large, small] = one.members.length >= other.members.length ? [one, other] : [other, one];
    large.members.push(...small.members);
    large.links.push(...small.links, pair);
    for (const member of small.members) groups.set(member, large);
    groups.set(pair.a, large).set(pair.b, large);
  }
  return [...new Set(groups.values())].map(({ members, links }) => ({
    people: [...members].sort((a, b) => (known[b]?.weight ?? 0) - (known[a]?.weight ?? 0) || a - b).flatMap((member) => known[member]?.id ?? []),
    links: links.map(({ a, b, reasons }) => ({ a: known[a]?.id ?? '', b: known[b]?.id ?? '', reasons })),
  })).sort((g, h) => surest(h.links.flatMap(({ reasons }) => reasons)) - surest(g.links.flatMap(({ reasons }) => reasons)) || h.links.length / h.people.length - g.links.length / g.people.length);
}

function areApart(known: readonly Known[], one: readonly number[], other: readonly number[]): boolean {
  const apart = new Set(one.flatMap((member) => known[member]?.apart ?? []));
  const ids = new Set(one.map((member) => known[member]?.id));
  return other.some((member) => apart.has(known[member]?.id ?? '') || (known[member]?.apart ?? []).some((id) => ids.has(id)));
}
