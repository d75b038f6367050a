// Which of many messages are one conversation, and under which id it is known from any of them. Pure; two messages of one subject are never joined for that alone.
import type { MessageLinks } from './message-links.ts';

const SHORTEST_SUBJECT = 4;
const pairOf = ({ people }: MessageLinks): string => people.slice(0, 2).toSorted().join(' ');

/** A reply that names no message follows the newest one before it of its subject between the same two. */
function followed(pool: readonly MessageLinks[]): ReadonlyMap<string, string> {
  const follows = new Map<string, string>();
  const newest = new Map<string, string>();
  for (const one of pool.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))) {
    if (one.subject.length < SHORTEST_SUBJECT || one.people.length < 2) continue;
    const key = `${one.subject.toLowerCase()}\n${pairOf(one)}`;
    const before = newest.get(key);
    if (one.isReply && one.named.length === 0 && before !== undefined) follows.set(one.id, before);
    newest.set(key, one.id);
  }
  return follows;
}

/** All of the pool that hangs together with this one, oldest first. Messages that nobody has join those that name them. */
export function conversationOf(pool: readonly MessageLinks[], seed: string): readonly MessageLinks[] {
  const follows = followed(pool);
  const beside = new Map<string, string[]>();
  const join = (a: string, b: string): void => {
    beside.set(a, [...(beside.get(a) ?? []), b]);
    beside.set(b, [...(beside.get(b) ?? []), a]);
  };
  for (const one of pool) {
    for (const id of one.named) join(one.id, id);
    const before = follows.get(one.id);
    if (before !== undefined) join(one.id, before);
  }
  const reached = new Set([seed]);
  for (const id of reached) for (const next of beside.get(id) ?? []) reached.add(next);
  return pool.filter(({ id }) => reached.has(id)).toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** The message with which it began, whether it is there or only named: the same from each of its messages. */
export function rootOf(members: readonly MessageLinks[]): string {
  const byId = new Map(members.map((one) => [one.id, one]));
  let root = members[0]?.id ?? '';
  const passed = new Set([root]);
  for (;;) {
    const before = byId.get(root)?.named[0];
    if (before === undefined || passed.has(before)) return root;
    passed.add(root = before);
  }
}

/** Named by somebody, and not among them. */
export function missingIn(members: readonly MessageLinks[]): readonly string[] {
  const there = new Set(members.map(({ id }) => id));
  return [...new Set(members.flatMap(({ named }) => named))].filter((id) => !there.has(id));
}
