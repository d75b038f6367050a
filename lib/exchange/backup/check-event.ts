// Whether something out of a file is an event that this book can hold: its frame, what it tells of a record, how deep and how large it is. It changes nothing.
import * as z from 'zod/mini';
import type { BackupProblem } from '../../domain/backup.ts';
import type { BookEvent, EventKind, SubjectType } from '../../domain/event.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { CAPS } from './backup-format.ts';
import { knownEntries, knownFields } from './known-fields.ts';

z.config({ jitless: true }); // pages of ours may make no code out of text

const KINDS: Readonly<Record<EventKind, true>> = {
  captured: true, added: true, corrected: true, 'answer-recorded': true, introduced: true, 'draft-placed': true, 'draft-sent': true, 'outcome-recorded': true, noted: true, planned: true,
  done: true, 'put-off': true, dropped: true, closed: true, removed: true, imported: true, merged: true, tagged: true, joined: true, 'allowed-words': true, 'sent-anyway': true, erased: true, undone: true,
};
const TYPES = ['person', 'referral', 'follow-up', 'settings'] as const satisfies readonly SubjectType[];

const uuid = z.string().check(z.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u));
/** No sign that a list or an address would be cut by. */
const name = z.string().check(z.regex(/^[^\u0000-\u001f\u007f]{1,500}$/u)); // oxlint-disable-line no-control-regex
const fields = z.record(z.string(), z.unknown());
const frame = z.strictObject({
  id: uuid,
  at: z.string().check(z.regex(/^(?:19|20)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z-[0-9a-f]{4}-[0-9a-f]{12}$/u)),
  device: z.string().check(z.regex(/^[0-9a-f]{12}$/u)),
  operation: name,
  subject: z.strictObject({ type: z.enum(TYPES), id: name }),
  kind: z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)*$/u), z.maxLength(40)),
  set: z.optional(fields),
  put: z.optional(z.record(z.string(), fields)),
  undoes: z.optional(uuid),
});

/** Plain JSON of a bearable size. `__proto__` is nobody's word for anything, and where it stands somebody means harm. */
function isBearable(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return value.length <= CAPS.text;
  if (typeof value === 'number') return Number.isFinite(value);
  if (value === null || typeof value === 'boolean') return true;
  if (typeof value !== 'object' || depth >= CAPS.depth) return false;
  if (Array.isArray(value)) return value.length <= CAPS.keys && value.every((entry) => isBearable(entry, depth + 1));
  const keys = Object.keys(value);
  return keys.length <= CAPS.keys && keys.every((key) => key !== '__proto__' && key.length <= 2000 && isBearable((value as Record<string, unknown>)[key], depth + 1));
}

/** A field of a row goes by its name through the whole house; a tag or a key of an entry may be any word. */
const RESERVED: ReadonlySet<string> = new Set(['constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf', 'toJSON', 'then']);

/** What this version does not know is taken as it is; what it knows has to be what it takes it for. */
function tellsSound({ subject: { type }, set = {}, put = {} }: z.infer<typeof frame>): boolean {
  const [ofSet, ofPut] = [knownFields(type), knownEntries(type)];
  return Object.entries(set).every(([field, value]) => !RESERVED.has(field) && (ofSet(field)?.safeParse(value).success ?? true))
    && Object.entries(put).every(([field, entries]) => {
      const schema = ofPut(field);
      return !RESERVED.has(field) && (schema ? Object.values(entries).every((entry) => entry === null || schema.safeParse(entry).success) : ofSet(field) === undefined);
    });
}

const dayOf = (at: string): number => Date.parse(at.slice(0, 24));

export function checkEvent(found: unknown): Result<BookEvent, Extract<BackupProblem, 'damaged' | 'newer-format'>> {
  if (!isBearable(found)) return fail('damaged');
  const event = frame.safeParse(found);
  if (!event.success) return fail('damaged');
  const { at, device, kind, undoes, subject, set, put } = event.data;
  if (!at.endsWith(device) || Number.isNaN(dayOf(at)) || (kind === 'undone') !== (undoes !== undefined) || (undoes !== undefined && (set ?? put) !== undefined)) return fail('damaged');
  if (subject.type === 'settings' && subject.id !== 'settings') return fail('damaged');
  if (!Object.hasOwn(KINDS, kind)) return fail('newer-format');
  return tellsSound(event.data) ? ok(found as BookEvent) : fail('damaged');
}
