// What is said before a gift is saved: that much the same was given before, and that rules may forbid it.
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Note } from '../base/note.tsx';
import type { GiftForm } from './gift-form-model.ts';

const SHOWN = 4;

export function GiftNotes({ model, name, today, topicOf }: { model: Pick<GiftForm, 'repeats' | 'caution'>; name: string; today: string; topicOf: (referralId: string) => string | null }) {
  const [repeats, caution] = [model.repeats.value, model.caution.value];
  const topic = (id: string | null): string => (id !== null && topicOf(id)) || '';
  return (
    <>
      {caution === 'own' && <Note kind="look" title={t('gift.caution.own')}>{t('gift.caution.ownText')}</Note>}
      {caution !== null && caution !== 'own' && <Note kind="look" title={t(`gift.caution.${caution}`)}>{t('gift.caution.text', { name })}</Note>}
      {repeats.length > 0 && (
        <Note kind="look" title={t('gift.repeat')}>
          <ul class="repeats">
            {repeats.slice(0, SHOWN).map(({ gift, why }) => (
              <li key={gift.id}>
                <span dir="auto">{t('gift.repeatLine', { what: gift.what, day: formatDay(gift.on, 'day', today) })}</span> <span class="tag">{t(`gift.why.${why}`)}</span>
                {topic(gift.referralId) && <span class="small soft" dir="auto"> {t('gift.for.what', { topic: topic(gift.referralId) })}</span>}
              </li>
            ))}
          </ul>
          <p>{t('gift.repeatText')}</p>
        </Note>
      )}
    </>
  );
}
