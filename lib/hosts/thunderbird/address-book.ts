// Thunderbird's address books as one vCard file, for the way that every contact file takes. Remote books that only answer to a search are left out.
import { thunderbird } from './messenger.ts';

/** Null where there is nobody in them. */
export async function addressBookFile(): Promise<File | null> {
  const { addressBooks } = thunderbird();
  const books = (await addressBooks?.list(true)) ?? [];
  const cards = books.filter(({ remote }) => !remote).flatMap(({ contacts = [] }) => contacts.map(({ vCard }) => vCard.trim()));
  return cards.length === 0 ? null : new File([`${cards.join('\r\n')}\r\n`], 'Thunderbird.vcf', { type: 'text/vcard' });
}
