// To whom a message went: from the details where they are, checked against the line "to me, Ann"; else from that line alone. It must not guess what is To and what Cc.
import type { MailAddress } from '../../domain/mail-thread.ts';
import type { Details } from './details.ts';
import { bareWord, textOf } from './find.ts';
import { personOf } from './person-shown.ts';
import { addressed } from './selectors.ts';
import { lineStarts, meWords } from './words.ts';

export interface Recipients {
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  /** The page did not tell all, or not which of them stand in Cc. */
  readonly incomplete: boolean;
}

/** More than these are not handed on. */
const most = 5000;

export const saysMe = (name: string | null): boolean => name !== null && meWords.includes(name.toLowerCase());

function peopleOfLine(line: Element | null): readonly MailAddress[] {
  if (!line) return [];
  const people = [...line.querySelectorAll(addressed)].map(personOf).filter((person) => person !== null);
  return people.map((person) => (saysMe(person.name) ? { ...person, name: null } : person));
}

/** In the line, the first word says that a To stands there at all. */
function startsWithTo(line: Element | null): boolean {
  const text = bareWord(textOf(line));
  return lineStarts.some((word) => text.startsWith(`${word} `) || text.startsWith(`${word}: `));
}

/** How many the line names, also where their addresses are lost. */
function countIn(line: Element | null): number {
  return line ? [...line.children].filter((child) => textOf(child) !== '').length : 0;
}

export function readRecipients(line: Element | null, details: Details | null): Recipients {
  const shown = peopleOfLine(line);
  const told = details && (details.to ?? details.cc ?? details.bcc) ? [...(details.to ?? []), ...(details.cc ?? []), ...(details.bcc ?? [])] : null;
  if (told) {
    const known = new Set(told.map((person) => person.email));
    const incomplete = shown.some((person) => !known.has(person.email)) || countIn(line) > told.length || told.some((person) => person.email === null);
    return cut(details?.to ?? [], details?.cc ?? [], incomplete);
  }
  const count = countIn(line);
  const certain = line !== null && shown.length === count && (count === 0 ? textOf(line) === '' : count === 1 && startsWithTo(line));
  return cut(shown, [], !certain);
}

function cut(to: readonly MailAddress[], cc: readonly MailAddress[], incomplete: boolean): Recipients {
  return { to: to.slice(0, most), cc: cc.slice(0, most), incomplete: incomplete || to.length > most || cc.length > most };
}
