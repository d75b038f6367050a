// Where in the book one is, as the part of the address after #. Pure: it reads no address itself.

/** As they stand in the list of rooms; from `letter` on they are opened from what they belong to. */
const ROOMS = ['today', 'referrals', 'people', 'ledger', 'sources', 'review', 'thanks', 'pictures', 'kit', 'add', 'bring', 'mails', 'rules', 'settings', 'keep', 'letter', 'same', 'mailbox', 'mail'] as const;
export type Room = (typeof ROOMS)[number];
export interface Route {
  readonly room: Room;
  /** The record that is shown, or the mail. */
  readonly id: string | null;
}
const isRoom = (text: string | undefined): text is Room => (ROOMS as readonly (string | undefined)[]).includes(text);

/** `#/search` is today with the search open. */
export function routeFrom(hash: string): { readonly route: Route; readonly search: boolean } {
  const [room, ...rest] = hash.replace(/^#\/?/u, '').split('/').map((part) => { try { return decodeURIComponent(part); } catch { return ''; } });
  // A letter is named by several: of which record or whom, which kind, to whom.
  const id = room === 'letter' ? rest.join('/') : rest[0];
  return { route: { room: isRoom(room) ? room : 'today', id: isRoom(room) && id ? id : null }, search: room === 'search' };
}
export const hashOf = ({ room, id }: Route): string => `#/${room}${id === null ? '' : `/${room === 'letter' ? id.split('/').map(encodeURIComponent).join('/') : encodeURIComponent(id)}`}`;
