// Kinds of small thanks that this person had not yet, each to be taken with one press; and what is better left in their culture.
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import type { GiftForm } from './gift-form-model.ts';

export function GiftIdeas({ model }: { model: Pick<GiftForm, 'ideas' | 'customs' | 'takeIdea'> }) {
  const ideas = model.ideas.value;
  return (
    <details class="ideas">
      <summary>{t('gift.ideas')}</summary>
      <p class="small soft">{ideas.length > 0 ? t('gift.ideasHint') : t('gift.noIdeas')}</p>
      <ul class="idea-list">
        {ideas.map((id) => <li key={id}><span>{t(`idea.${id}`)}</span><Button small kind="quiet" about={t(`idea.${id}`)} onPress={() => model.takeIdea(id)}>{t('gift.take')}</Button></li>)}
      </ul>
      <h3>{t('gift.customs')}</h3>
      <ul class="plain-list">{model.customs.value.map((id) => <li key={id}>{t(`custom.${id}`)}</li>)}</ul>
    </details>
  );
}
