// Stands in place of the book where it cannot be opened: what happened, what is safe, what one can do.
import type { StoreProblem } from '../../lib/store/book.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { StoreProblemNote } from '../base/note.tsx';
import { Mark } from '../base/tie.tsx';
import type { LostModel } from './lost-model.ts';
import { LostOffer } from './lost-offer.tsx';

/** `lost` is null where a backup would not help: storage denied, an older page. */
export function LostPage({ problem, lost, onReload }: { problem: StoreProblem; lost: LostModel | null; onReload: () => void }) {
  return (
    <main class="lost">
      <p class="lost-brand"><Mark /> Goen</p>
      <h1 class="title">{t('lost.title')}</h1>
      <StoreProblemNote problem={problem} actions={<Button kind={lost ? 'plain' : 'main'} onPress={onReload}>{t('act.reload')}</Button>} />
      {lost && <LostOffer lost={lost} />}
      <p class="small soft">{t('lost.typed')}</p>
    </main>
  );
}
