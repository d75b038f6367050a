// One card file through Goen's lines and through the libraries that read cards, each laid out the same: by card, what a person in an address book has, as text.
import ICAL from 'ical.js';
import { parseVCards } from 'vcard4-ts';
import { decodeText } from '../../lib/domain/writing/decode-text.ts';
import { cardProperties, sourceOf } from '../../lib/exchange/vcard/card-lines.ts';
import { unescaped } from '../../lib/exchange/vcard/card-values.ts';
import { cardsOf } from '../../lib/exchange/vcard/read-cards.ts';

/** By name, the values in order: parts joined by semicolons, lists by commas. */
export type PlainCard = Readonly<Record<string, readonly string[]>>;
export const COMPARED = ['FN', 'N', 'NICKNAME', 'EMAIL', 'TEL', 'ORG', 'TITLE', 'ROLE', 'NOTE', 'URL', 'CATEGORIES', 'ADR', 'LABEL'] as const;
const NAMES: ReadonlySet<string> = new Set(COMPARED);

const plain = (text: string): string => text.replace(/\r\n?/gu, '\n').replace(/[^\S\n]+$/gmu, '').replace(/;+$/u, '').trim();
function toCard(properties: Iterable<readonly [string, string]>): PlainCard {
  const card = new Map<string, string[]>();
  for (const [name, value] of properties) {
    if (!NAMES.has(name) || plain(value) === '') continue;
    card.set(name, [...(card.get(name) ?? []), plain(value)]);
  }
  return Object.fromEntries([...card].sort(([a], [b]) => (a < b ? -1 : 1)));
}
const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

export function goen(bytes: Uint8Array): readonly PlainCard[] {
  const decoded = decodeText(bytes);
  return [...cardsOf(cardProperties(sourceOf(bytes, decoded.ok ? decoded.value : { text: '', encoding: 'windows-1252', isSound: false })))].map((card) => toCard(card.map(({ name, value }) => [name, unescaped(value)] as const)));
}

type Json = string | number | readonly Json[];
const joined = (value: Json, sign = ';'): string => (Array.isArray(value) ? (value as readonly Json[]).map((one) => joined(one, ',')).join(sign) : String(value));
export function icalJs(bytes: Uint8Array): readonly PlainCard[] {
  const parsed = ICAL.parse(utf8(bytes)) as unknown as readonly unknown[];
  const cards = (typeof parsed[0] === 'string' ? [parsed] : parsed) as readonly (readonly [string, readonly (readonly [string, object, string, ...Json[]])[]])[];
  return cards.map(([, properties]) => toCard(properties.map(([name, , , ...values]) => [name.toUpperCase(), values.map((value) => joined(value)).join(',')] as const)));
}

const parts = (value: unknown): string => (Array.isArray(value) ? value.map(String).join(',') : value !== null && typeof value === 'object' ? Object.values(value).map(parts).join(';') : String(value ?? ''));
export function vcard4Ts(bytes: Uint8Array): readonly PlainCard[] {
  return (parseVCards(utf8(bytes)).vCards ?? []).map((card) => toCard(Object.entries(card as object).flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one) => [name, parts((one as { value?: unknown } | null)?.value)] as const))));
}

/** A file as a tool wrote it anew: one form, nothing quoted-printable. */
export function expectedCards(text: string): readonly PlainCard[] {
  const cards: (readonly [string, string])[][] = [];
  for (const line of text.replace(/\r?\n[ \t]/gu, '').split(/\r?\n/u)) {
    if (/^BEGIN:VCARD$/iu.test(line)) cards.push([]);
    const [, name = '', value = ''] = /^(?:[^:;"]*\.)?([^:;."]+)(?:;(?:[^:"]|"[^"]*")*)?:(.*)$/u.exec(line) ?? [];
    cards.at(-1)?.push([name.toUpperCase(), value.replace(/\\r\\n|\\r/gu, '\\n').replace(/\\([\\;,:nN])/gu, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign))]);
  }
  return cards.map(toCard);
}
/** ical.js's own expected jCard. */
export const expectedJcard = (json: string): readonly PlainCard[] => {
  const parsed = JSON.parse(json) as readonly unknown[];
  const cards = (typeof parsed[0] === 'string' ? [parsed] : parsed) as readonly (readonly [string, readonly (readonly [string, object, string, ...Json[]])[]])[];
  return cards.map(([, properties]) => toCard(properties.map(([name, , , ...values]) => [name.toUpperCase(), values.map((value) => joined(value)).join(',')] as const)));
};

/** What differs first; null where nothing does. */
export function difference(read: readonly PlainCard[], expected: readonly PlainCard[]): string | null {
  if (read.length !== expected.length) return `${read.length} cards for ${expected.length}`;
  for (const [i, want] of expected.entries()) {
    for (const name of COMPARED) {
      const [a, b] = [JSON.stringify(read[i]?.[name] ?? []), JSON.stringify(want[name] ?? [])];
      if (a !== b) return `${name}: ${a.slice(0, 70)} for ${b.slice(0, 70)}`;
    }
  }
  return null;
}
