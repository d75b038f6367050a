// With the rules as they are typed: what would be due, and what differs from now.
import { useState } from 'preact/hooks';
import { formatDay, formatDue } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Check } from '../base/choices.tsx';
import { Select } from '../base/field.tsx';
import { isRight } from './typed-rules.ts';
import { SPANS, type Preview, type PreviewRow, type RulesModel } from './rules-model.ts';

function differsWords({ differs, from }: PreviewRow, today: string): string | null {
  switch (differs) {
    case 'same': return null;
    case 'new': return t('rules.new');
    case 'gone': return t('rules.gone');
    case 'moved': return t('rules.moved', { day: formatDay(from ?? today, 'short', today) });
    default: return differs satisfies never;
  }
}

function Row({ row, today }: { row: PreviewRow; today: string }) {
  const words = differsWords(row, today);
  return (
    <li class={`would would-${row.differs}`}>
      <span class="would-day">{formatDue(row.day, today)}</span>
      <span><span class="would-what" dir="auto">{row.what}</span>{row.topic && <span class="small soft" dir="auto"> {row.topic}</span>}</span>
      {words && <span class="tag">{words}</span>}
    </li>
  );
}

function Found({ preview, today }: { preview: Preview; today: string }) {
  const [onlyChanges, setOnly] = useState(preview.differing > 0);
  const rows = onlyChanges ? preview.rows.filter((row) => row.differs !== 'same') : preview.rows;
  return (
    <>
      <p role="status">{preview.would === 0 && preview.differing === 0 ? t('rules.nothingDue') : <>{t('rules.wouldBe', { count: preview.would })} · {preview.differing === 0 ? t('rules.sameAsNow') : t('rules.differs', { count: preview.differing })}</>}</p>
      {preview.differing > 0 && <Check checked={onlyChanges} onChange={setOnly}>{t('rules.changes')}</Check>}
      {rows.length > 0 && <ul class="would-list box" aria-label={t('rules.preview')}>{rows.map((row) => <Row key={`${row.id} ${row.differs}`} row={row} today={today} />)}</ul>}
      {preview.left > 0 && !onlyChanges && <p class="small soft">{t('rules.more', { count: preview.left })}</p>}
    </>
  );
}

export function RulesPreview({ model, today }: { model: RulesModel; today: string }) {
  const busy = model.busy.value;
  const looking = busy?.with === 'looking';
  const preview = model.preview.value;
  return (
    <section class="group rules-preview" aria-label={t('rules.preview')}>
      <h2>{t('rules.preview')}</h2>
      <p class="small soft">{t('rules.previewText')}</p>
      <div class="rule-look">
        <Select<string> label={t('rules.span')} value={String(model.span.value)} options={SPANS.map((days) => ({ value: String(days), label: t('rules.spanDays', { count: days }) }))} onChange={(days) => { const chosen = SPANS.find((one) => String(one) === days); if (chosen) model.setSpan(chosen); }} />
        <Button onPress={() => void model.look()}>{t('rules.look')}</Button>
      </div>
      {looking && busy.all > 0 && <p class="small soft" role="status">{t('rules.looking', { done: busy.done, all: busy.all })}</p>}
      {preview && isRight(model.wrong.value) && <Found preview={preview} today={today} />}
    </section>
  );
}
