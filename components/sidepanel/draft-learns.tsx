// Who will learn what about whom by this mail: a line a reader, to be grasped before the text is read. Nothing is said to be nothing.
import { t } from '../../lib/i18n/translate.ts';
import { Icon } from '../base/icon.tsx';
import type { NameOf } from '../base/names.ts';
import { Section } from '../base/panel.tsx';
import type { DraftModel } from './draft.ts';
import { learnRows, type LearntOf } from './draft-words.ts';

const Of = ({ name, facts }: LearntOf) => (
  <li>
    <b dir="auto">{name ?? t('learn.unnamed')}</b>
    {facts.map((fact) => <span key={fact} class="tag">{fact}</span>)}
  </li>
);

export function DraftLearns({ model, nameOf }: { model: DraftModel; nameOf: NameOf }) {
  const draft = model.draft.value;
  const learns = model.learns.value;
  if (!draft || !learns) return null;
  if (model.held.value.length > 0) return <Section title={t('learn.title')}><p class="learns-held"><Icon name="stop" /> {t('learn.held')}</p></Section>;
  return (
    <Section title={t('learn.title')}>
      <dl class="learns">
        {learnRows(draft, learns, nameOf).map(({ reader, of }) => (
          <div key={reader}>
            <dt dir="auto">{reader}</dt>
            <dd>{of.length > 0 ? <ul>{of.map((one) => <Of key={one.name ?? ''} {...one} />)}</ul> : <span class="nothing"><Icon name="yes" class="mk" /> {t('learn.nothing')}</span>}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
