// Says of a reading whether it is right, left out and said so, or wrong without a word. It knows what was asked of the page, never how the host reads it.
import type { HostProblem, OpenPage, OpenProfile, OpenThread } from '../../../lib/domain/open-page.ts';
import type { MailThread } from '../../../lib/domain/mail-thread.ts';
import type { Result } from '../../../lib/domain/result.ts';
import type { Person } from './people.ts';

export interface Verdict {
  /** Not as the page has it, and not in `missing`. */
  readonly silent: readonly string[];
  /** Not as the page has it, but said so. */
  readonly reported: readonly string[];
}
export type Answer = Result<OpenPage, HostProblem>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

export interface Shown {
  readonly layout: string;
  readonly own: boolean;
  readonly overlay: boolean;
}

function wantedOf(person: Person, { layout, own, overlay }: Shown): Record<string, unknown> {
  const { expected } = person;
  const contact = overlay && !person.private;
  return {
    name: expected.name, headline: expected.headline, title: expected.title ?? null, company: expected.company ?? null, profileUrl: expected.profileUrl,
    ...('location' in expected ? { location: expected.location } : {}),
    degree: own || person.private ? null : (expected.degree ?? null),
    pronouns: layout === '2018' ? null : (expected.pronouns ?? null),
    isOwn: own,
    ...(contact && expected.overlay ? { emails: expected.overlay.emails, phones: expected.overlay.phones } : overlay ? {} : { emails: [], phones: [] }),
    ...(contact ? { website: person.website ?? null } : {}),
  };
}

export function judgeProfile(answer: Answer, person: Person, shown: Shown, isHarmed = false): Verdict {
  if (!answer.ok) return { silent: [], reported: [answer.reason] };
  if (answer.value.kind !== 'profile') return { silent: ['not read as a profile'], reported: [] };
  const { profile, missing } = answer.value as OpenProfile;
  const silent: string[] = [], reported: string[] = [];
  for (const [field, value] of Object.entries(wantedOf(person, shown))) {
    const got = profile[field as keyof typeof profile] ?? null;
    if (same(got, value)) continue;
    if (isHarmed && person.expected.or && profile.title === person.expected.or.title && profile.company === person.expected.or.company && (field === 'title' || field === 'company')) continue;
    if (field === 'phones' && missing.includes('location') && got !== null) continue;
    if (missing.includes(field) && (isEmpty(got) || field === 'isOwn')) reported.push(field);
    else silent.push(`${field}: ${JSON.stringify(got)}, not ${JSON.stringify(value)}`);
  }
  const told = JSON.stringify([profile.name, profile.headline, profile.title, profile.company, profile.profileUrl]);
  for (const other of person.expected.never) if (told.includes(other)) silent.push(`took ${other}`);
  return { silent, reported };
}

const minute = (sentAt: string): number => Math.floor(Date.parse(sentAt) / 60_000);
const namesOf = (list: readonly { readonly name: string | null }[]): string => list.map((address) => address.name).sort().join('|');

export function judgeThread(answer: Answer, wanted: MailThread, never: readonly string[] = []): Verdict {
  if (!answer.ok) return { silent: [], reported: [answer.reason] };
  if (answer.value.kind !== 'thread') return { silent: ['not read as a thread'], reported: [] };
  const { thread, missing, unseen } = answer.value as OpenThread;
  const silent: string[] = [], reported: string[] = [];
  const part = (name: (typeof missing)[number], got: unknown, value: unknown): void => {
    if (same(got, value)) return;
    if (missing.includes(name) && isEmpty(got)) reported.push(name);
    else silent.push(`${name}: ${JSON.stringify(got)}, not ${JSON.stringify(value)}`);
  };
  if (thread.threadId !== wanted.threadId) silent.push(`thread ${thread.threadId}`);
  part('account', thread.me.name, wanted.me.name);
  if (thread.messages.length + unseen.length !== wanted.messages.length) silent.push(`messages ${thread.messages.length} + ${unseen.length}`);
  if (unseen.length > 0) reported.push('body');
  if (unseen.length === 0) for (const [i, message] of wanted.messages.entries()) {
    const got = thread.messages[i];
    if (!got) continue;
    part('sender', got.from.name, message.from.name);
    part('time', got.sentAt && minute(got.sentAt), minute(message.sentAt));
    if (got.bodyText !== message.bodyText) silent.push(`body ${i}: ${JSON.stringify(got.bodyText)}, not ${JSON.stringify(message.bodyText)}`);
    if (namesOf(got.to) !== namesOf(message.to)) (missing.includes('recipients') ? reported : silent).push(`recipients ${namesOf(got.to)}, not ${namesOf(message.to)}`);
  }
  if (new Set(thread.messages.map((message) => message.id)).size !== thread.messages.length) silent.push('ids repeat');
  for (const other of never) if (JSON.stringify(thread).includes(other)) silent.push(`took ${other}`);
  return { silent, reported };
}
