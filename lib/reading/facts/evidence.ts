// The words that each fact of a reading rests on, and how sure it is. Every quote stands in a message's own words; what only the headers tell has no words and no entry.
import type { FactEvidence, ReadParty } from '../../domain/reading.ts';
import { findPhones } from '../people/phones.ts';
import type { Someone } from '../people/someone.ts';
import type { ReadMessage } from '../text/read-message.ts';

interface Found {
  readonly messageId: string;
  readonly quote: string;
}

/** Where the value stands in own words or a signature, newest first for its sender. */
function findWords(messages: readonly ReadMessage[], value: string): Found | null {
  for (const read of messages) if (read.own.includes(value) || read.signature.includes(value)) return { messageId: read.message.id, quote: value };
  return null;
}

function findNumber(messages: readonly ReadMessage[], e164: string): Found | null {
  for (const read of messages) {
    for (const text of [read.own, read.signature]) {
      const phone = findPhones(text, read.message.sentAt, read.language.country).find((one) => one.e164 === e164);
      if (phone && text.includes(phone.text)) return { messageId: read.message.id, quote: phone.text };
    }
  }
  return null;
}

/** A firm or a name may have been trimmed or turned: its longest word still stands there. */
function findPart(messages: readonly ReadMessage[], value: string): Found | null {
  const words = value.split(/[\s\u3000]+/u).toSorted((a, b) => b.length - a.length);
  const word = words[0];
  return word && word.length >= 2 ? findWords(messages, word) : null;
}

export function partyEvidence(messages: readonly ReadMessage[], parties: readonly { party: ReadParty; someone: Someone }[]): FactEvidence[] {
  const out: FactEvidence[] = [];
  parties.forEach(({ party, someone }, i) => {
    const add = (field: string, value: string | null, sure: FactEvidence['sure'], found: Found | null): void => {
      if (value && found) out.push({ fact: `parties.${i}.${field}`, ...found, sure });
    };
    const known = someone.inHeaders ? 'sure' : 'doubtful';
    add('role', party.role, party.role === 'introducer' ? 'sure' : 'doubtful', party.name ? (findWords(messages, party.name) ?? findPart(messages, party.name)) : null);
    if (party.name) add('name', party.name, known, findWords(messages, party.name) ?? findPart(messages, party.name));
    for (const field of ['company', 'title', 'profileUrl'] as const) {
      const value = party[field];
      if (value) add(field, value, known, findWords(messages, value) ?? findPart(messages, value));
    }
    const bestTime = party.bestTime;
    if (bestTime) add('bestTime', bestTime, 'doubtful', findWords(messages, bestTime));
    const way = someone.sources.get('preferredContact');
    if (way) add('preferredContact', party.preferredContact, 'doubtful', way);
    party.phones.forEach((phone, n) => add(`phones.${n}`, phone, known, findNumber(messages, phone)));
    party.emails.forEach((email, n) => add(`emails.${n}`, email, 'sure', findWords(messages, email)));
  });
  return out;
}
