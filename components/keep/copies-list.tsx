// The copies in the browser, newest first: when, why, how much; each can be looked at, restored, or saved as a file.
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import type { Kept, KeepModel } from './keep-model.ts';
import { sizeWords } from '../base/size-words.ts';
import { countWords, whenWords } from './keep-words.ts';
import type { RestoreModel } from './restore-model.ts';

export function CopiesList({ model, restore, kept, today }: { model: KeepModel; restore: RestoreModel; kept: Kept; today: string }) {
  return (
    <section class="group" aria-labelledby="keep-copies">
      <h2 id="keep-copies">{t('keep.copies.title')}</h2>
      <p class="soft">{t('keep.copies.text')}</p>
      {kept.copies.length > 0 && (
        <ul class="box keep-copies">
          {kept.copies.map((copy) => (
            <li key={copy.id}>
              <div>
                <p><b>{whenWords(copy.at, today)}</b> <span class="tag">{t(`keep.why.${copy.why}`)}</span></p>
                <p class="small soft">{t('keep.backup.holds', { what: countWords(copy), size: sizeWords(copy.bytes) })}{copy.verifiedAt === null && ` · ${t('keep.copies.untried')}`}</p>
              </div>
              <p class="acts">
                <Button small about={whenWords(copy.at, today)} onPress={() => void restore.takeCopy(copy)}>{t('keep.copies.restore')}</Button>
                <Button small kind="quiet" about={whenWords(copy.at, today)} onPress={() => void model.saveCopy(copy)}>{t('keep.copies.save')}</Button>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
