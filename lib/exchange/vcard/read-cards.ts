// A file of vCards in, contacts out. It must not know where the file comes from.
import { CONTACT_CAPS, type ContactFileProblem } from '../../domain/contact-file.ts';
import type { ReadContact, ReadContacts } from '../../domain/read-contact.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { DecodedText } from '../../domain/writing/decode-text.ts';
import { cardProperties, sourceOf, type CardProperty } from './card-lines.ts';
import { cardToContact, isGroup } from './card-to-contact.ts';

const MOST_PROPERTIES = 2000;

/** Each card's properties; a card in a card (2.1's AGENT) belongs to nobody, a card without an end ends where the next begins. */
export function* cardsOf(properties: Iterable<CardProperty>): Generator<readonly CardProperty[]> {
  let open: CardProperty[] | null = null;
  let inside = 0;
  for (const property of properties) {
    const isCard = (property.name === 'BEGIN' || property.name === 'END') && property.value.trim().toUpperCase() === 'VCARD';
    if (isCard && property.name === 'BEGIN') {
      if (open && (inside > 0 || (open.at(-1)?.name === 'AGENT' && open.at(-1)?.value.trim() === ''))) inside += 1;
      else {
        if (open) yield open;
        open = [];
      }
    } else if (isCard) {
      if (inside > 0) inside -= 1;
      else if (open) {
        yield open;
        open = null;
      }
    } else if (open && inside === 0 && open.length < MOST_PROPERTIES) open.push(property);
  }
  if (open) yield open;
}

export function readCards(bytes: Uint8Array, decoded: DecodedText): Result<ReadContacts, ContactFileProblem> {
  const contacts: ReadContact[] = [];
  const [empty, cut, groups]: [number[], number[], number[]] = [[], [], []];
  let number = 0;
  for (const card of cardsOf(cardProperties(sourceOf(bytes, decoded)))) {
    number += 1;
    if (number > CONTACT_CAPS.entries) return fail('too-many');
    if (isGroup(card)) {
      groups.push(number);
      continue;
    }
    const contact = cardToContact(card);
    if (!contact) {
      empty.push(number);
      continue;
    }
    contacts.push(contact);
    if (card.some(({ isCut }) => isCut)) cut.push(number);
  }
  return ok({ kind: 'vcard', contacts, empty, ...(cut.length > 0 ? { cut } : {}), ...(groups.length > 0 ? { groups } : {}) });
}
