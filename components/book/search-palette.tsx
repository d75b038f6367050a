// The search over everything: people, referrals, words of mails, and noting something new. Arrows move, Enter opens, Alt+Enter acts.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { callName } from '../../lib/domain/person.ts';
import { optInOf } from '../../lib/domain/referral.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Icon } from '../base/icon.tsx';
import { KeyHints } from '../base/keys.tsx';
import { Tie } from '../base/tie.tsx';
import { secondLine } from '../people/person-lines.ts';
import type { BookModel } from './book-model.ts';
import { MOST, searchRows, type Found } from './search-model.ts';
import { HitGroup, type Hit } from './search-hits.tsx';

function groupsOf(book: BookModel, found: Found, query: string): readonly { readonly head: string; readonly hits: readonly Hit[] }[] {
  const today = book.today();
  const open = (room: 'people' | 'referrals', id: string) => () => book.go({ room, id });
  const act = (id: string) => () => { const item = book.rows.value?.nextOf.get(id); if (item) book.due.acts.beside?.(item); };
  return [
    { head: t('search.people'), hits: found.people.slice(0, MOST).map((person) => ({ id: `p${person.id}`, sign: null, text: callName(person), more: secondLine(person), aside: '', open: open('people', person.id) })) },
    { head: t('search.referrals'), hits: found.referrals.slice(0, MOST).map((referral) => ({ id: `r${referral.id}`, sign: <Tie prospect={optInOf(referral, 'prospect').state} provider={optInOf(referral, 'provider').state} />, text: referral.topic, more: t('party.between', { first: book.nameOf.value(referral.prospectId), second: book.nameOf.value(referral.providerId) }), aside: referral.closedOn ? t('list.closed') : '', open: open('referrals', referral.id), act: act(referral.id) })) },
    { head: t('search.words'), hits: found.words.slice(0, MOST).map(({ referral, quote, day }, i) => ({ id: `w${i}${referral.id}`, sign: <Icon name="mail" />, text: quote, words: true, more: '', aside: day ? formatDay(day, 'day', today) : '', open: open('referrals', referral.id), act: act(referral.id) })) },
    { head: t('search.do'), hits: query.trim() === '' ? [] : [{ id: 'new', sign: <Icon name="go" />, text: t('search.note', { query: query.trim() }), more: '', aside: '', open: () => book.go({ room: 'add', id: query.trim() }) }] },
  ].filter((group) => group.hits.length > 0);
}

export function SearchPalette({ book }: { book: BookModel }) {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<Found>({ people: [], referrals: [], words: [] });
  const [at, setAt] = useState(0);
  const sheet = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => { sheet.current?.showModal(); void book.needLists(); }, []);
  useEffect(() => {
    let stale = false;
    void searchRows(book, query).then((now) => { if (!stale) { setFound(now); setAt(0); } });
    return () => { stale = true; };
  }, [query, book.rows.value]);
  const groups = groupsOf(book, found, query);
  const hits = groups.flatMap((group) => group.hits);
  const chosen = hits[Math.min(at, hits.length - 1)];
  const count = found.people.length + found.referrals.length + found.words.length;
  const close = (): void => { book.searching.value = false; };
  const press = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setAt((hits.length + at + (event.key === 'ArrowDown' ? 1 : -1)) % Math.max(1, hits.length));
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      close();
      (event.altKey && chosen.act ? chosen.act : chosen.open)();
    }
  };
  return (
    <dialog class="pal" ref={sheet} aria-label={t('act.search')} onClose={close} onKeyDown={press} onClick={(event) => { if (event.target === sheet.current) close(); }}>
      <div class="q">
        <Icon name="search" />
        <input role="combobox" aria-expanded={hits.length > 0} aria-controls="hits" aria-activedescendant={chosen && `hit-${chosen.id}`} aria-autocomplete="list" aria-label={t('search.placeholder')} placeholder={t('search.placeholder')} autocomplete="off" spellcheck={false} autoFocus value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
        <kbd class="key">Esc</kbd>
      </div>
      <p class="sr" role="status">{query.trim() && t('search.found', { count })}</p>
      {query.trim() !== '' && count === 0 && <p class="none soft">{t('search.nothing', { query: query.trim() })}</p>}
      <div id="hits" role="listbox" aria-label={t('act.search')} class="hits">
        {groups.map((group) => <HitGroup key={group.head} {...group} query={query} chosen={chosen?.id ?? null} onOpen={(hit) => { close(); hit.open(); }} />)}
      </div>
      <KeyHints hints={[{ keys: ['↑', '↓'], does: t('keys.move') }, { keys: ['Enter'], does: t('search.open') }, { keys: ['Alt', 'Enter'], does: t('keys.enter') }]} />
    </dialog>
  );
}
