// What stands while the book is being opened: the head, with the way to the book, and nothing that needs a record. It is small on purpose: it is all that the first frame waits for.
import type { UiLanguage } from '../../lib/i18n/language.ts';
import { FIRST_WORDS } from '../../lib/i18n/first-words.ts';
import { Button } from '../base/button.tsx';
import { Panel } from '../base/panel.tsx';
import { Skeleton } from '../base/skeleton.tsx';

export function OpeningView({ language, openBook }: { language: UiLanguage; openBook: () => void }) {
  return (
    <Panel where="Goen" head={<Button kind="quiet" small onPress={openBook}>{FIRST_WORDS[language]['head.book']}</Button>}>
      <Skeleton text={FIRST_WORDS[language]['panel.reading']} />
    </Panel>
  );
}
