// The line one types into, what the search is narrowed to before it, and below it what it could be narrowed to.
import type { RefObject } from 'preact';
import { t } from '../../lib/i18n/translate.ts';
import { Icon } from '../base/icon.tsx';
import type { SearchModel } from './search-model.ts';
import { choiceWords, FILTER_KINDS, kindIn, kindWords } from './search-offers.ts';

export function SearchBox({ model, input, hasHits, chosen }: { model: SearchModel; input: RefObject<HTMLInputElement | null>; hasHits: boolean; chosen: string | undefined }) {
  const press = (event: KeyboardEvent): void => {
    // An input method takes its own Backspace first.
    if (event.isComposing || event.key !== 'Backspace' || model.typed.value !== '') return;
    if (model.takeOutLast()) event.preventDefault();
  };
  return (
    <div class="q">
      <Icon name="search" />
      {model.choices.value.map((choice) => (
        <button key={choice.kind} class="pal-chip" type="button" aria-label={t('find.takeOut', { what: choiceWords(choice) })} onClick={() => { model.takeOut(choice); input.current?.focus(); }}>
          <span dir="auto">{choiceWords(choice)}</span> <Icon name="x" />
        </button>
      ))}
      <input
        ref={input} role="combobox" aria-expanded={hasHits} aria-controls="hits" aria-activedescendant={chosen} aria-autocomplete="list" aria-label={t('search.placeholder')} placeholder={model.choices.value.length > 0 ? '' : t('search.placeholder')}
        autocomplete="off" spellcheck={false} autoFocus value={model.typed.value} onKeyDown={press} onInput={(event) => model.type(event.currentTarget.value)}
      />
      <kbd class="key">Esc</kbd>
    </div>
  );
}

/** A press writes the word that one could have typed. */
export function SearchKinds({ model, input }: { model: SearchModel; input: RefObject<HTMLInputElement | null> }) {
  const named = kindIn(model.typed.value);
  const hint = named && named.rest === '' && model.offers.value.length === 0 ? (named.kind === 'amount' ? t('find.typeAmount') : named.kind === 'with' || named.kind === 'by' ? t('find.typeName') : '') : '';
  return (
    <div class="pal-kinds" role="group" aria-label={t('find.narrow')}>
      {model.typed.value === '' ? FILTER_KINDS.map((kind) => (
        <button key={kind} type="button" class="btn btn-quiet btn-small" onClick={() => { model.type(`${kindWords(kind)} `); input.current?.focus(); }}>{kindWords(kind)}</button>
      )) : hint && <p class="small soft">{hint}</p>}
    </div>
  );
}
