// The book's own space in Thunderbird: a button in the spaces toolbar that opens it in a tab.
import { thunderbird } from './messenger.ts';

const NAME = 'goen_book';
const ICONS = { 16: 'icon/16.png', 32: 'icon/32.png' };

/** Once, however often it is asked for: Thunderbird forgets spaces when it ends, and keeps them while the event page sleeps. */
export async function keepSpace(bookUrl: string, title: string): Promise<void> {
  const { spaces } = thunderbird();
  const [known] = await spaces.query({ isSelfOwned: true, name: NAME });
  if (!known) await spaces.create(NAME, bookUrl, { title, defaultIcons: ICONS });
}
