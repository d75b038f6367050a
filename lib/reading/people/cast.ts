// Everybody met in a thread: those in the headers first, then those that the words name. It must not know who plays which part.
import type { MailAddress, MailThread } from '../../domain/mail-thread.ts';
import type { ReadMessage } from '../text/read-message.ts';
import { isDeviceLine } from '../text/signature.ts';
import { isMachineAddress, isSharedAddress } from './contacts.ts';
import { cleanName, looksLikeFirm, nameWords } from './names.ts';
import { readAddressee, readSelfIntroduction } from './japanese-signature.ts';
import { domainStem } from './firm-signs.ts';
import { cardIn, readSignature } from './signature-facts.ts';
import { answersTo, newSomeone, type Someone } from './someone.ts';

export interface Cast {
  readonly everybody: Someone[];
  readonly me: Someone;
  readonly of: (address: MailAddress) => Someone;
}

const MESSENGER = /(?:assistant|secretary|reception|office of|приёмная|приемная|помощник|секретарь|秘書|assistente|segreteria|sekretariat|vorzimmer|büro von)/iu;

/** A header name that is a firm or a department, as against a person. */
const isFirmName = (name: string, email: string | null): boolean => {
  if (looksLikeFirm(name)) return true;
  const stem = domainStem(email);
  const flat = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const local = email?.split('@')[0]?.toLowerCase() ?? '';
  return flat.length > 5 && !name.includes(' ') && (flat === stem || flat === local) && !/[\u3040-\u30ff\u3400-\u9fff\u0400-\u04ff]/u.test(name) && /^(?:info|office|kontakt|contact|hello|hallo|build|werkstatt|segreteria|biblioteca)/u.test(local) ? true : flat === local && flat.length > 8 && !name.includes(' ');
};

function addHeaderName(someone: Someone, address: MailAddress): void {
  const written = address.name?.trim();
  if (!written || someone.isMe) return;
  if (MESSENGER.test(written)) someone.isBystander = true;
  if (address.email && written.toLowerCase() === address.email) return;
  const { name, aside } = cleanName(written);
  if (aside && (looksLikeFirm(aside) || (/[\u3040-\u9fff]/u.test(aside) && !/旧姓|姓/u.test(aside) && aside !== name))) someone.company ??= aside;
  const parts = name.split(/[\s\u3000]+/u);
  if (isFirmName(name, address.email)) {
    // "上田税理士事務所 上田": the firm and then the person.
    const last = parts.at(-1) ?? '';
    if (parts.length === 2 && /[\u3040-\u9fff]/u.test(name) && !looksLikeFirm(last)) {
      someone.company ??= parts[0] ?? null;
      someone.name ??= last;
      someone.writings.add(last);
      return;
    }
    if (/[\u3040-\u9fff]/u.test(name)) {
      const stripped = name.replace(/(?:株式会社|有限会社|合同会社|司法書士法人|建築設計室|設計室|税理士事務所|保険事務所|事務所|商店|工務店|写真館|病院|医院)/gu, '');
      if (stripped.length >= 2 && stripped !== name) someone.writings.add(stripped);
    } else for (const word of parts) if (word.length > 3 && /^\p{Lu}/u.test(word) && !looksLikeFirm(word)) someone.writings.add(word);
    someone.company ??= name;
    return;
  }
  someone.writings.add(name);
  if (!someone.name || (nameWords(name).length > nameWords(someone.name).length && !someone.isMe)) someone.name = name;
}

export function gatherCast(thread: MailThread, messages: readonly ReadMessage[]): Cast {
  const everybody: Someone[] = [];
  const byEmail = new Map<string, Someone>();
  const me = newSomeone(thread.me.name ? cleanName(thread.me.name).name : null);
  me.isMe = true;
  for (const email of thread.me.emails) {
    me.emails.add(email.toLowerCase());
    byEmail.set(email.toLowerCase(), me);
  }
  if (thread.me.name) me.writings.add(cleanName(thread.me.name).name);
  everybody.push(me);

  const of = (address: MailAddress): Someone => {
    const email = address.email?.toLowerCase() ?? null;
    let someone = email ? byEmail.get(email) : undefined;
    const name = address.name ? cleanName(address.name).name : null;
    if (!someone && !email && name) someone = everybody.find((one) => [...one.writings].some((writing) => writing === name));
    // The same person under two addresses: the very same full name.
    if (!someone && name && nameWords(name).length >= 2 && !looksLikeFirm(name)) someone = everybody.find((one) => one.inHeaders && one.name === name);
    if (!someone) {
      someone = newSomeone(null);
      everybody.push(someone);
    }
    if (email) {
      byEmail.set(email, someone);
      someone.emails.add(email);
      if (isSharedAddress(email)) someone.isBystander = true;
      if (isMachineAddress(email)) someone.isMachine = true;
    }
    someone.inHeaders = true;
    if (someone.isMe && name) someone.writings.add(name);
    addHeaderName(someone, address);
    return someone;
  };
  for (const { message } of messages) for (const address of [message.from, ...message.to, ...message.cc]) of(address);
  for (const read of messages) readOwnWords(read, of(read.message.from));
  for (const read of messages) if (!read.language.spaced) readLetterHead(read, of(read.message.from), read.message.to.length === 1 && read.message.to[0] ? of(read.message.to[0]) : null);
  for (const read of messages) meetForwarded(read, everybody, byEmail);
  return { everybody, me, of };
}

const FORWARDED_FROM = /^[>\s*]{0,6}(?:From|Von|Da|От|差出人|送信者|De|Van|Od)\s?\*?[:：]\*?\s{0,3}([^\n<]{1,80}?)\s?<([^<>\s]{3,80}@[^<>\s]{3,80})>/mu;

/** The writer of a forwarded mail, with what stands below its words. */
function meetForwarded(read: ReadMessage, everybody: Someone[], byEmail: Map<string, Someone>): void {
  const header = read.forwarded ? FORWARDED_FROM.exec(read.forwarded) : null;
  if (!header) return;
  const email = (header[2] ?? '').toLowerCase();
  if (byEmail.has(email)) return;
  const { name } = cleanName(header[1] ?? '');
  const someone = newSomeone(looksLikeFirm(name) ? null : name || null);
  someone.emails.add(email);
  someone.isForwarded = true;
  if (looksLikeFirm(name)) someone.company = name;
  byEmail.set(email, someone);
  everybody.push(someone);
  const lines = read.forwarded.split('\n').map((line) => line.replace(/^[>\s]+/u, '')).filter((line) => line.trim() !== '');
  const facts = readSignature(lines.slice(-5).join('\n'), read.language, { name, email }, read.message.sentAt);
  someone.company ??= facts.company;
  someone.title = facts.title;
  for (const phone of facts.phones) someone.phones.add(phone);
}

/** Whom a Japanese letter is addressed to, and as whose its writer begins. */
function readLetterHead(read: ReadMessage, sender: Someone, reader: Someone | null): void {
  const partsOf = (one: Someone): string[] => [...one.writings][0]?.split(/[\s\u3000]/u) ?? [];
  const familyOf = (one: Someone): string => partsOf(one)[0] ?? '';
  if (familyOf(sender)) {
    const self = readSelfIntroduction(read.own.slice(0, 400), familyOf(sender), partsOf(sender)[1]) ?? readSelfIntroduction(read.own.split('\n').slice(1, 4).join(' '), familyOf(sender), partsOf(sender)[1]);
    if (self?.isWork) sender.title ??= self.of;
    else if (self) sender.company ??= self.of;
  }
  if (reader && familyOf(reader)) reader.company ??= readAddressee(read.own, familyOf(reader));
}

/** What a sender's signature and first words tell of the sender. */
function readOwnWords(read: ReadMessage, sender: Someone): void {
  const email = read.message.from.email;
  if (read.signature) {
    const facts = readSignature(read.signature, read.language, { name: [...sender.writings].join(' ') || null, email }, read.message.sentAt);
    const source = { messageId: read.message.id, quote: '' };
    if (facts.name && nameWords(facts.name).length >= 2) {
      sender.writings.add(facts.name);
      // "Zanon Roberto" in the header, "Roberto Zanon" below the words: as people sign.
      const known = nameWords(sender.name ?? '').toSorted().join(' ').toLowerCase();
      const signed = nameWords(facts.name).toSorted().join(' ').toLowerCase();
      if (!sender.isMe && (!sender.name || nameWords(sender.name).length < 2 || (known === signed && read.language.code === 'it'))) sender.name = facts.name;
    } else if (facts.name && !sender.name && !sender.isMe) sender.name = facts.name;
    sender.company ??= facts.company;
    if (facts.company && sender.company !== facts.company && looksLikeFirm(facts.company) && !read.isAutomatic && sender.company && facts.company.includes(sender.company)) sender.company = facts.company;
    sender.title ??= facts.title;
    sender.profileUrl ??= facts.profileUrl;
    if (!read.isAutomatic) for (const phone of facts.phones) sender.phones.add(phone);
    sender.sources.set('signature', source);
  }
  if (read.language.spaced && (!sender.company || !sender.title)) {
    const names = nameWords([...sender.writings].join(' '));
    const card = names.length > 0 ? cardIn(read.own, names) : null;
    if (card) {
      const facts = readSignature(card, read.language, { name: names.join(' '), email }, read.message.sentAt);
      sender.company ??= facts.company;
      sender.title ??= facts.title;
      if (!read.isAutomatic) for (const phone of facts.phones) sender.phones.add(phone);
    }
  }
  if (!sender.name && !sender.isMe) {
    const lines = read.signature.split('\n').map((line) => line.trim()).filter((line) => line.length > 0);
    const line = lines.find((one) => !isDeviceLine(one));
    if (line && line.length <= 24 && !looksLikeFirm(line) && !/[\d@:]/u.test(line) && sender.company === null) sender.name = cleanName(line).name;
  }
}

export const findSomeone = (everybody: readonly Someone[], writing: string): Someone | undefined => everybody.find((one) => one.inHeaders && answersTo(one, writing)) ?? everybody.find((one) => answersTo(one, writing));
