// A letter, a card or an envelope: written on the left, as it prints on the right. In print only the paper is left.
import { useMemo } from 'preact/hooks';
import type { LetterKind, LetterPlace } from '../../lib/actions/compose-letter.ts';
import { callName } from '../../lib/domain/person.ts';
import { t } from '../../lib/i18n/translate.ts';
import { EmptyState } from '../base/empty-state.tsx';
import { Note } from '../base/note.tsx';
import { Skeleton } from '../base/skeleton.tsx';
import type { BookModel } from '../book/book-model.ts';
import { hashOf } from '../book/route.ts';
import { LETTER, LETTER_TO, letterPlace } from '../thanks/letter-links.ts';
import { LetterAddresses } from './letter-addresses.tsx';
import { LetterFoot } from './letter-foot.tsx';
import { LetterMissing } from './letter-missing.tsx';
import { createLetter, type LetterModel } from './letter-model.ts';
import { LetterPaper } from './letter-paper.tsx';
import { LetterText } from './letter-text.tsx';
import { LetterWays } from './letter-ways.tsx';

const KINDS: readonly LetterKind[] = ['thanks-letter', 'card', 'apology', 'envelope'];

function Kinds({ place }: { place: LetterPlace }) {
  if (place.kind === 'leave') return null;
  const to = (kind: LetterKind): string => (place.referralId === null ? LETTER_TO(place.personId ?? '', kind) : LETTER(place.referralId, kind, kind === 'envelope' ? place.personId : null));
  return <nav class="subrooms" aria-label={t('letter.kinds')}>{KINDS.map((kind) => <a key={kind} class="link" href={to(kind)} aria-current={kind === place.kind ? 'page' : undefined}>{t(`letter.kind.${kind}`)}</a>)}</nav>;
}

function Desk({ book, model }: { book: BookModel; model: LetterModel }) {
  const result = model.result.value;
  if (result === null) return <Skeleton text={t('draft.writing')} />;
  if (!result.ok && result.reason === 'missing-facts') return <LetterMissing model={model} missing={result.missing} />;
  if (!result.ok) return <Note kind="hold" title={t(`refusal.${result.reason as 'no-consent' | 'no-reader' | 'not-offered'}.title`)}>{t(`refusal.${result.reason as 'no-consent' | 'no-reader' | 'not-offered'}.text`)}</Note>;
  return (
    <div class="cols letter-cols">
      <div class="stack write">
        <LetterWays model={model} />
        {model.place.kind !== 'envelope' && <LetterText book={book} model={model} />}
        <LetterFoot book={book} model={model} />
        {model.place.kind !== 'leave' && <LetterAddresses book={book} model={model} />}
      </div>
      {model.place.kind !== 'leave' && <section class="print-area" aria-label={t('letter.preview')}><h2>{t('letter.preview')}</h2><LetterPaper book={book} model={model} /></section>}
    </div>
  );
}

function Opened({ book, place }: { book: BookModel; place: LetterPlace }) {
  const model = useMemo(() => createLetter(book, place), [book]);
  const letter = model.letter.value;
  const kind = t(`letter.kind.${place.kind}`);
  const back = place.referralId !== null ? { href: hashOf({ room: 'referrals', id: place.referralId }), words: t('letter.back.record') } : { href: hashOf({ room: 'people', id: place.personId }), words: t('letter.back.person') };
  return (
    <main class="today letter-room">
      <div class="letter-head">
        <h1 class="title" dir="auto">{letter ? t('letter.title', { kind, name: callName(letter.person) }) : kind}</h1>
        <p class="subrooms"><a class="link" href={back.href}>{back.words}</a><a class="link" href="#/thanks">{t('room.thanks')}</a></p>
        <Kinds place={place} />
      </div>
      <Desk book={book} model={model} />
    </main>
  );
}

export function LetterRoom({ book }: { book: BookModel }) {
  const place = letterPlace(book.route.value.id);
  return place ? <Opened book={book} place={place} /> : <main class="today"><EmptyState level={2} title={t('refusal.no-reader.title')}>{t('refusal.no-reader.text')}</EmptyState></main>;
}
