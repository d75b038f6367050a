// What is done when Outlook starts us with a new mail: a form that the pane has opened and waits for is looked into, until the pane has seen enough. It writes nothing.
import type { ComposeContent } from '../../domain/open-page.ts';
import { contentOf } from './compose-content.ts';
import { pause, type WrittenMail } from './office.ts';

/** A form fills a moment after it opens. */
const LOOKS_MS = [0, 250, 500, 1000, 2000, 4000] as const;

export async function lookIntoNewMail(item: WrittenMail, awaited: () => string | null, tell: (content: ComposeContent, wish: string) => void): Promise<void> {
  const wish = awaited();
  if (wish === null) return;
  for (const wait of LOOKS_MS) {
    // oxlint-disable-next-line no-await-in-loop -- one look after the other
    await pause(wait);
    if (awaited() !== wish) return;
    // oxlint-disable-next-line no-await-in-loop -- as above
    const content = await contentOf(item);
    if (content.ok) tell(content.value, wish);
  }
}
