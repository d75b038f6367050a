// The search over everything: people, referrals, words of mails, narrowed as one likes. Arrows move, Enter opens or narrows, Alt+Enter acts, Backspace takes out the last choice.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { KeyHints } from '../base/keys.tsx';
import { SearchBox, SearchKinds } from './search-box.tsx';
import { groupsOf } from './search-groups.tsx';
import { HitGroup, type Hit } from './search-hits.tsx';
import { createSearch, type SearchDesk, type SearchModel } from './search-model.ts';
import './search.css';

function Standing({ model, hits }: { model: SearchModel; hits: number }) {
  const { packing, failed, found, typed, choices } = model;
  if (failed.value) return <p class="none" role="alert">{t('find.failed')}</p>;
  if (packing.value && !found.value) {
    const { done, of } = packing.value;
    return <div class="none soft" role="status"><p>{of === null ? t('find.packing') : t('find.packed', { done, of })}</p>{of !== null && <progress class="pal-progress" max={of} value={done} aria-label={t('find.packing')} />}</div>;
  }
  if (!found.value || hits > 0) return null;
  if (choices.value.length > 0) return <div class="none soft"><p>{t('find.nothingHere')}</p><Button small onPress={model.clear}>{t('find.clear')}</Button></div>;
  return <p class="none soft">{typed.value.trim() === '' ? t('find.empty') : t('search.nothing', { query: typed.value.trim() })}</p>;
}

export function SearchPalette({ desk }: { desk: SearchDesk }) {
  const model = useMemo(() => createSearch(desk), [desk]);
  const [at, setAt] = useState(0);
  const sheet = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => { sheet.current?.showModal(); }, []);
  useEffect(() => () => model.dispose(), [model]);
  useEffect(() => setAt(0), [model.typed.value, model.choices.value]);
  const groups = groupsOf(model);
  const hits = groups.flatMap((group) => group.hits);
  const chosen = hits[Math.min(at, hits.length - 1)];
  const counts = model.found.value?.counts;
  const count = (counts?.people ?? 0) + (counts?.referrals ?? 0);
  const open = (hit: Hit): void => {
    if (!hit.narrows) desk.close();
    hit.open();
    input.current?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setAt((hits.length + Math.min(at, hits.length - 1) + (event.key === 'ArrowDown' ? 1 : -1)) % Math.max(1, hits.length));
    } else if (event.key === 'Enter' && chosen && event.target === input.current) {
      event.preventDefault();
      if (event.altKey && chosen.act) { desk.close(); chosen.act(); } else open(chosen);
    }
  };
  useEffect(() => { if (at > 0 && chosen) document.getElementById(`hit-${chosen.id}`)?.scrollIntoView({ block: 'nearest' }); }, [chosen?.id]);
  return (
    <dialog class="pal" ref={sheet} aria-label={t('act.search')} onClose={desk.close} onKeyDown={press} onClick={(event) => { if (event.target === sheet.current) desk.close(); }}>
      <SearchBox model={model} input={input} hasHits={hits.length > 0} chosen={chosen && `hit-${chosen.id}`} />
      <SearchKinds model={model} input={input} />
      <p class="sr" role="status">{model.typed.value.trim() && t('search.found', { count })}</p>
      <Standing model={model} hits={hits.filter(({ id }) => id !== 'new').length} />
      <div id="hits" role="listbox" aria-label={t('act.search')} class="hits">
        {groups.map((group) => <HitGroup key={group.head} {...group} query={model.typed.value} chosen={chosen?.id ?? null} onOpen={open} />)}
      </div>
      <KeyHints hints={[{ keys: ['↑', '↓'], does: t('keys.move') }, { keys: ['Enter'], does: t(chosen?.narrows ? 'find.choose' : 'search.open') }, ...(chosen?.act ? [{ keys: ['Alt', 'Enter'], does: t('keys.enter') }] : []), ...(model.isNarrowed.value ? [{ keys: ['⌫'], does: t('find.takeOutLast') }] : [])]} />
    </dialog>
  );
}
