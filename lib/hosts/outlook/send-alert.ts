// The last door in Outlook: asked at the person's own press of Send, it answers whether the mail may go. It must not know the book; where it cannot look, the mail goes and that is said.
import type { ComposeContent } from '../../domain/open-page.ts';
import { contentOf } from './compose-content.ts';
import type { SendEvent, WrittenMail } from './office.ts';

export interface SendKeeper {
  /** What is to be said where it tells somebody who may not know; null where it may go. */
  judge(content: ComposeContent): Promise<string | null>;
  leaving(content: ComposeContent): void;
  sentUnchecked(): void;
}
/** Outlook shows no more. */
const LONGEST = 500;
const cut = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`);

/** The person may send it anyway: Outlook's own dialog asks. */
export async function answerSend(item: WrittenMail | null, event: SendEvent, keeper: SendKeeper): Promise<void> {
  const go = (): void => event.completed({ allowEvent: true });
  const unseen = (): void => {
    keeper.sentUnchecked();
    go();
  };
  try {
    const content = item ? await contentOf(item) : null;
    if (!content?.ok) return unseen();
    const said = await keeper.judge(content.value);
    if (said !== null) return event.completed({ allowEvent: false, errorMessage: cut(said), sendModeOverride: 'promptUser' });
    keeper.leaving(content.value);
    go();
  } catch {
    unseen();
  }
}
