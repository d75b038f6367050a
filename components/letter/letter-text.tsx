// The text, to be changed before it is printed, with the words marked that its reader may not learn, and what can be done about each.
import { useId } from 'preact/hooks';
import { listed } from '../../lib/i18n/listed.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Icon } from '../base/icon.tsx';
import { MarkedText } from '../base/marked-text.tsx';
import type { BookModel } from '../book/book-model.ts';
import { NEUTRAL_WORD, remediesFor } from '../sidepanel/remedies.ts';
import type { LetterModel } from './letter-model.ts';

function Findings({ book, model, id }: { book: BookModel; model: LetterModel; id: string }) {
  const findings = model.findings.value;
  if (findings.length === 0) return null;
  const held = findings.filter(({ level }) => level === 'leak');
  const names = listed([...new Set((held.length > 0 ? held : findings).map(({ person }) => book.nameOf.value(person)))]);
  const language = model.draft.value?.language ?? 'en';
  return (
    <div class={`note note-${held.length > 0 ? 'hold' : 'look'}`} id={id} role="alert">
      <Icon name={held.length > 0 ? 'stop' : 'look'} />
      <div>
        <h3 aria-level={2}>{t(held.length > 0 ? 'finding.held' : 'finding.look', { name: names })}</h3>
        <p>{t(held.length > 0 ? 'finding.heldText' : 'finding.lookText')}</p>
        <ul class="finds">
          {findings.map((finding) => (
            <li key={`${finding.field} ${finding.start} ${finding.quote}`}>
              <div><mark class={finding.level === 'leak' ? 'm-hold' : 'm-look'} dir="auto">{finding.quote}</mark> <span class="small">{t('finding.of', { what: t(`finding.of.${finding.of}`), name: book.nameOf.value(finding.person) })}</span></div>
              <span class="acts">{remediesFor(finding).map((remedy) => <Button key={remedy} small about={finding.quote} onPress={() => void model.remedy(remedy, finding)}>{remedy === 'neutral-word' ? t('remedy.neutral-word', { word: NEUTRAL_WORD[language] }) : t(`remedy.${remedy}`)}</Button>)}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

export function LetterText({ book, model }: { book: BookModel; model: LetterModel }) {
  const id = useId();
  const draft = model.draft.value;
  if (!draft) return null;
  const findings = model.findings.value;
  const marks = (field: 'subject' | 'bodyText') => findings.filter((finding) => finding.field === field).map(({ start, quote, level }) => ({ start, length: quote.length, level: level === 'leak' ? ('hold' as const) : ('look' as const) }));
  return (
    <div class="letter-text">
      {draft.subject !== '' && <MarkedText label={t('draft.subject')} text={draft.subject} language={draft.language} marks={marks('subject')} oneLine onInput={(subject) => model.type({ subject })} />}
      <MarkedText label={t('letter.text')} text={draft.body} language={draft.language} marks={marks('bodyText')} wrong={model.isHeld.value} describedBy={findings.length > 0 ? id : undefined} onInput={(body) => model.type({ body })} />
      <Findings book={book} model={model} id={id} />
    </div>
  );
}
