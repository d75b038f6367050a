// What is to change of all that are chosen: one thing at a time, with its value, saved as one.
import { useState } from 'preact/hooks';
import type { SeveralChange } from '../../lib/domain/several.ts';
import { tagsIn } from '../../lib/domain/tags.ts';
import { LANGUAGE_NAMES, UI_LANGUAGES } from '../../lib/i18n/language.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Field, Select, type Option } from '../base/field.tsx';
import { Sheet } from '../base/sheet.tsx';
import type { BookModel } from '../book/book-model.ts';
import type { BulkModel } from './bulk-model.ts';
import { listsOf, type ListModel } from './list-model.ts';

type What = Exclude<SeveralChange['what'], 'remove'>;
const PERSON: readonly What[] = ['tag', 'untag', 'company', 'language', 'register', 'rhythm', 'source'];
const REFERRAL: readonly What[] = ['tag', 'untag', 'business', 'close', 'reopen'];
const WHY = ['no-need', 'no-answer', 'declined', 'done', 'not-a-referral'] as const;
const CHOICES: Readonly<Partial<Record<What, () => readonly Option<string>[]>>> = {
  language: () => [{ value: '', label: '—' }, ...UI_LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))],
  register: () => [{ value: '', label: '—' }, ...(['formal', 'familiar'] as const).map((value) => ({ value, label: t(`register.${value}`) }))],
  source: () => (['client', 'partner'] as const).map((value) => ({ value, label: t(`lists.source.${value}`) })),
  close: () => WHY.map((value) => ({ value, label: t(`closedWhy.${value}`) })),
};
const isDays = (text: string): boolean => /^\d{1,4}$/u.test(text.trim()) && Number(text) > 0;

/** Null while what is typed makes no change. */
function changeFrom(what: What, typed: string, second: string, written: (tag: string) => string): SeveralChange | null {
  const text = typed.trim();
  switch (what) {
    case 'tag': case 'untag': { const tags = tagsIn(text).map(written); return tags.length > 0 ? { what, tags } : null; }
    case 'company': case 'business': case 'language': return { what, value: text || null };
    case 'register': return { what, value: text === 'formal' || text === 'familiar' ? text : null };
    case 'rhythm': return text === '' && second.trim() === '' ? { what, value: null } : isDays(text) && isDays(second) && Number(second) >= Number(text) ? { what, value: { idealDays: Number(text), longestDays: Number(second) } } : null;
    case 'source': return { what, value: text === 'partner' ? 'partner' : 'client' };
    case 'close': return { what, value: WHY.find((one) => one === text) ?? 'no-need' };
    case 'reopen': return { what };
    default: return what satisfies never;
  }
}

export function BulkSheet({ book, bulk, list }: { book: BookModel; bulk: BulkModel; list: ListModel }) {
  const [what, setWhat] = useState<What>('tag');
  const [typed, setTyped] = useState('');
  const [second, setSecond] = useState('');
  const { size } = list.choice.ids.value;
  const known = listsOf(book).tags.value.map(({ tag }) => tag);
  const fold = (tag: string): string => known.find((one) => one.toLowerCase() === tag.toLowerCase()) ?? tag;
  const choices = CHOICES[what]?.() ?? null;
  const value = choices && !choices.some((one) => one.value === typed) ? (choices[0]?.value ?? '') : typed;
  const change = changeFrom(what, value, second, fold);
  const close = (): void => { bulk.changing.value = null; };
  const save = (event: Event): void => {
    event.preventDefault();
    if (!change) return;
    close();
    void bulk.change(list.type, [...list.choice.ids.value], change);
  };
  return (
    <Sheet title={t('lists.changeTitle', { count: size })} onClose={close}>
      <form class="stack-small" onSubmit={save}>
        <Select<What> label={t('lists.what')} value={what} options={(list.type === 'person' ? PERSON : REFERRAL).map((one) => ({ value: one, label: t(`lists.what.${one}`) }))} onChange={(next) => { setWhat(next); setTyped(''); setSecond(''); }} />
        {choices && <Select label={t(`lists.what.${what}`)} value={value} options={choices} onChange={setTyped} />}
        {what === 'rhythm' && <div class="pair"><Field label={t('lists.ideal')} type="number" min={1} value={typed} onInput={setTyped} /><Field label={t('lists.longest')} type="number" min={1} value={second} onInput={setSecond} /></div>}
        {!choices && what !== 'rhythm' && what !== 'reopen' && <Field label={t(`lists.what.${what}`)} value={typed} hint={what === 'company' || what === 'business' ? t('lists.emptyTakesOut') : t('lists.commas')} onInput={setTyped} autofocus />}
        {(what === 'tag' || what === 'untag') && known.length > 0 && <p class="tag-offers">{known.slice(0, 12).map((tag) => <button key={tag} type="button" class="tag" onClick={() => setTyped([...tagsIn(typed), tag].join(', '))}>{tag}</button>)}</p>}
        <div class="acts"><Button onPress={close}>{t('act.cancel')}</Button><Button kind="main" submit onPress={() => undefined} waits={change ? null : t('lists.waits')}>{t('lists.apply')}</Button></div>
      </form>
    </Sheet>
  );
}
