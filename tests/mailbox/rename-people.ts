// The same thread between other people: names and addresses exchanged for those of others, consistently, so that a planted thread is no text that was seen before. For invented mailboxes only.
import type { MailAddress, MailMessage, MailThread } from '../../lib/domain/mail-thread.ts';

interface Somebody { readonly name: string; readonly email: string }

const addressesOf = (thread: MailThread): readonly MailAddress[] => thread.messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc]);

/** Everybody with a name and an address in the threads of one language. */
export function everybodyIn(threads: readonly MailThread[]): readonly Somebody[] {
  const found = new Map<string, Somebody>();
  for (const { name, email } of threads.flatMap(addressesOf)) if (name && email && name.split(/\s+/u).length === 2 && !/[（(@,.]/u.test(name)) found.set(name, { name, email });
  return [...found.values()];
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
const isSpaced = (name: string): boolean => !/[\u3040-\u30ff\u4e00-\u9fff]/u.test(name);
/** Endings agree where a language tells the sex by them. */
const ending = (name: string): string => name.split(/\s+/u).map((token) => (/[аяa]$/u.test(token) ? 'a' : 'x')).join('');

/** A word that stands in another form as well, a Russian case, cannot be exchanged. */
function isWhole(token: string, text: string): boolean {
  if (!isSpaced(token)) return token.length > 1;
  const stem = token.slice(0, Math.max(3, token.length - 1));
  return !new RegExp(`(?<!\\p{L})${escaped(stem)}\\p{L}*`, 'gu').test(text.replaceAll(new RegExp(`(?<!\\p{L})${escaped(token)}(?!\\p{L})`, 'gu'), ''));
}

type Exchange = readonly (readonly [RegExp, string])[];

function exchangeOf(one: Somebody, other: Somebody, text: string): Exchange | null {
  const [from, to] = [one.name.split(/\s+/u), other.name.split(/\s+/u)];
  if (from.length !== 2 || to.length !== 2 || !from.every((token) => isWhole(token, text))) return null;
  const words = from.map((token, i) => [isSpaced(token) ? new RegExp(`(?<!\\p{L})${escaped(token)}(?!\\p{L})`, 'gu') : new RegExp(escaped(token), 'gu'), to[i] ?? ''] as const);
  const [local] = one.email.split('@');
  const [otherLocal] = other.email.split('@');
  return [[new RegExp(`(?<![\\w.])${escaped(local ?? '')}@`, 'giu'), `${plain(otherLocal ?? '')}@`], ...words];
}

const apply = (text: string, exchange: Exchange): string => exchange.reduce((said, [from, to]) => said.replaceAll(from, to), text);

/** `pick`: one of those that fit. `owner`: whose mailbox it is, in this language's writing; they take the part of `me`. */
export function renamePeople(thread: MailThread, pool: readonly Somebody[], owner: { readonly name: string; readonly email: string }, pick: (fitting: readonly Somebody[]) => Somebody | undefined): { readonly thread: MailThread; readonly renamed: number } {
  const mine = new Set(thread.me.emails.map((email) => email.toLowerCase()));
  const whole = [thread.subject, ...thread.messages.flatMap(({ bodyText, bodyHtml }) => [bodyText, bodyHtml ?? ''])].join('\n');
  const people = new Map<string, Somebody>();
  for (const { name, email } of addressesOf(thread)) if (name && email && !mine.has(email.toLowerCase())) people.set(email.toLowerCase(), { name, email });
  const here = new Set([...people.values()].flatMap(({ name }) => name.split(/\s+/u)));
  const exchange: (readonly [RegExp, string])[] = [];
  let renamed = 0;
  for (const one of people.values()) {
    const other = pick(pool.filter(({ name }) => ending(name) === ending(one.name) && isSpaced(name) === isSpaced(one.name) && !name.split(/\s+/u).some((token) => here.has(token) || whole.includes(token))));
    const found = other ? exchangeOf(one, other, whole) : null;
    if (!found || !other) continue;
    exchange.push(...found);
    for (const token of other.name.split(/\s+/u)) here.add(token);
    renamed += 1;
  }
  const me = thread.me.name && thread.me.name.split(/\s+/u).length === 2 ? exchangeOf({ name: thread.me.name, email: 'x@x' }, { name: owner.name, email: 'x@x' }, whole) : null;
  const words: Exchange = [...exchange, ...(me ?? []).slice(1)];
  const mineAs = (email: string | null): string | null => (email !== null && mine.has(email.toLowerCase()) ? owner.email : email);
  const told = (text: string): string => [...mine].reduce((said, email) => said.replaceAll(new RegExp(escaped(email), 'giu'), owner.email), apply(text, words));
  const address = ({ name, email }: MailAddress): MailAddress => { const own = mineAs(email); return { name: name === null ? null : apply(name, words), email: own === owner.email ? own : own === null ? null : apply(own, words) }; };
  const message = (one: MailMessage): MailMessage => ({ ...one, from: address(one.from), to: one.to.map(address), cc: one.cc.map(address), bodyText: told(one.bodyText), ...(one.bodyHtml ? { bodyHtml: told(one.bodyHtml) } : {}) });
  return { thread: { ...thread, subject: told(thread.subject), messages: thread.messages.map(message) }, renamed };
}
