// What the guard found, word by word, each with what can be done about it.
import { useId } from 'preact/hooks';
import type { Disclosure } from '../../lib/domain/draft.ts';
import { listed } from '../../lib/i18n/listed.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Icon } from '../base/icon.tsx';
import type { NameOf } from '../base/names.ts';
import { NEUTRAL_WORD, remediesFor, type Remedy } from './remedies.ts';
import type { DraftModel } from './draft.ts';

export interface DraftFindingsProps {
  readonly model: DraftModel;
  readonly findings: readonly Disclosure[];
  readonly nameOf: NameOf;
}

export function DraftFindings({ model, findings, nameOf }: DraftFindingsProps) {
  const id = useId();
  if (findings.length === 0) return null;
  const held = findings.filter((finding) => finding.level === 'leak');
  const people = listed([...new Set((held.length > 0 ? held : findings).map((finding) => nameOf(finding.person)))]);
  const language = model.draft.value?.language ?? 'en';
  const label = (remedy: Remedy): string => (remedy === 'neutral-word' ? t('remedy.neutral-word', { word: NEUTRAL_WORD[language] }) : t(`remedy.${remedy}`));
  return (
    <section class="sec" aria-labelledby={id}>
      <div class={`note note-${held.length > 0 ? 'hold' : 'look'}`}>
        <Icon name={held.length > 0 ? 'stop' : 'look'} />
        <div><h3 id={id} aria-level={2}>{t(held.length > 0 ? 'finding.held' : 'finding.look', { name: people })}</h3><p>{t(held.length > 0 ? 'finding.heldText' : 'finding.lookText')}</p></div>
        <ul class="finds">
          {findings.map((finding) => (
            <li key={`${finding.field} ${finding.entry} ${finding.start} ${finding.quote} ${finding.person}`}>
              <div>
                <mark class={finding.level === 'leak' ? 'm-hold' : 'm-look'} dir="auto">{finding.quote}</mark>
                <span class="small">{t('finding.of', { what: t(`finding.of.${finding.of}`), name: nameOf(finding.person) })}{finding.field !== 'bodyText' && ` · ${t(`finding.in.${finding.field}`)}`}</span>
              </div>
              <span class="acts">
                {remediesFor(finding).map((remedy) => (remedy === 'in-the-box'
                  ? <span key={remedy} class="small soft">{t('remedy.in-the-box')}</span>
                  : <Button key={remedy} small onPress={() => void model.remedy(remedy, finding)} about={finding.quote}>{label(remedy)}</Button>))}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
