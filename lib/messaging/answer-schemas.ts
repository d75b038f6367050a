// What a content script may answer: checked before a page of ours believes it, because it lives beside a foreign page.
import * as z from 'zod/mini';
import type { HostAnswers } from './requests.ts';
import type { HostProblem, InsertPlace } from '../domain/open-page.ts';

const MAX_TEXT = 8_000_000;
const short = z.string().check(z.maxLength(4_000));
const long = z.string().check(z.maxLength(MAX_TEXT));
const orNull = <T extends z.ZodMiniType>(type: T) => z.nullable(type);

const address = z.object({ name: orNull(short), email: orNull(short) });
const message = z.object({
  id: short, sentAt: short, from: address, to: z.array(address).check(z.maxLength(10_000)), cc: z.array(address).check(z.maxLength(10_000)),
  bodyText: long, bodyHtml: z.optional(long),
});
const thread = z.object({
  host: z.enum(['gmail', 'linkedin', 'outlook', 'thunderbird', 'file']), threadId: short, subject: short,
  me: z.object({ name: orNull(short), emails: z.array(short) }), messages: z.array(message).check(z.maxLength(2_000)),
});
const openThread = z.object({
  kind: z.literal('thread'), thread, unseen: z.array(z.object({ id: orNull(short), from: orNull(short), why: z.enum(['collapsed', 'loading', 'folded', 'clipped', 'unreadable', 'locked', 'unsearched']) })),
  foldedCount: z.number(), missing: z.array(z.enum(['subject', 'account', 'sender', 'recipients', 'time', 'body', 'thread-id'])), account: orNull(short), url: short,
});
const openProfile = z.object({
  kind: z.literal('profile'),
  profile: z.object({
    name: orNull(short), headline: orNull(short), title: orNull(short), company: orNull(short), location: orNull(short), profileUrl: orNull(short),
    emails: z.array(short), phones: z.array(short), website: z.optional(orNull(short)), pronouns: orNull(short), degree: orNull(z.number()), isOwn: z.boolean(),
  }),
  missing: z.array(short), url: short,
});
const openPage = z.union([openThread, openProfile, z.object({ kind: z.literal('nothing'), url: short })]);
const problem = z.enum(['page-changed', 'not-ready', 'no-thread', 'no-access', 'no-compose', 'several-threads', 'locked', 'wrong-thread', 'not-signed-in'] satisfies HostProblem[]);
const place = z.enum(['open-compose', 'reply', 'new-mail', 'message-box'] satisfies InsertPlace[]);

const result = <T extends z.ZodMiniType>(value: T) => z.union([z.object({ ok: z.literal(true), value }), z.object({ ok: z.literal(false), reason: problem })]);
const lists = z.array(short);
const compose = z.object({ to: lists, cc: lists, bcc: lists, subject: short, ownText: long, quotedText: long, attachments: lists });
const report = z.object({ there: z.boolean(), alreadyThere: z.boolean(), recipientsMatch: z.boolean(), subjectMatches: z.boolean(), place });

export const answerSchemas = {
  'read-page': result(openPage),
  'expand-messages': result(openPage),
  'show-message': result(z.literal(true)),
  'read-compose': result(orNull(compose)),
  'insert-draft': result(report),
  'describe-page': long,
} satisfies { [Ask in keyof HostAnswers]: z.ZodMiniType<HostAnswers[Ask]> };
