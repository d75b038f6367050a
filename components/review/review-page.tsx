// One review: the way through it at the side, and the sheet of paper that is walked over, filled in and printed.
import { useEffect, useRef } from 'preact/hooks';
import type { LoadedReview } from '../../lib/actions/load-review.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { KeyHints } from '../base/keys.tsx';
import { isOnControl, singleKey } from '../base/single-key.ts';
import { Mark } from '../base/tie.tsx';
import { useKeyPresses } from '../base/use-key-presses.ts';
import { AmountsPart } from './amounts-part.tsx';
import { EndPart } from './end-part.tsx';
import { EntriesPart } from './entries-part.tsx';
import { FiguresPart } from './figures-part.tsx';
import { LettersPart } from './letters-part.tsx';
import { LoopsPart } from './loops-part.tsx';
import { PlansPart } from './plans-part.tsx';
import type { ReviewModel } from './review-model.ts';
import { rangeWords, titleWords } from './review-words.ts';
import { WalkList } from './walk-list.tsx';

/** A key presses the button that bears it. */
function pressKey(model: ReviewModel, root: HTMLElement | null, event: KeyboardEvent): void {
  if (!model.book.settings.value.singleKeys && event.key.length === 1) return;
  const key = singleKey(event);
  if (key === null || model.book.searching.value || (key === 'Enter' && isOnControl(event))) return;
  if (key === 'j' || key === 'k') model.move(key === 'j' ? 1 : -1);
  else {
    const button = root?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key === 'Enter' ? 'enter' : key)}"] .btn`);
    if (!button) return;
    button.click();
  }
  event.preventDefault();
}

function Head({ model, loaded }: { model: ReviewModel; loaded: LoadedReview }) {
  const { period } = loaded.review;
  const name = loaded.settings.name;
  const today = model.book.today();
  return (
    <header class="paper-head">
      <div>
        <p class="small soft">{name ? t('review.of', { name, range: rangeWords(period) }) : rangeWords(period)}</p>
        <h1>{titleWords(period)}</h1>
      </div>
      <p class="brand"><Mark /> <span class="only-print">{t('review.printed', { day: formatDay(today, 'day', '0000') })}</span><span class="no-print">{period.to >= today ? t('review.runsUntil', { day: formatDay(period.to, 'day', '0000') }) : 'Goen'}</span></p>
    </header>
  );
}

export function ReviewPage({ model, loaded }: { model: ReviewModel; loaded: LoadedReview }) {
  const root = useRef<HTMLDivElement>(null);
  const at = model.at.value;
  const shown = useRef(at);
  useKeyPresses((event) => pressKey(model, root.current, event), [model]);
  useEffect(() => {
    const stop = root.current?.querySelector<HTMLElement>('[data-stop]');
    if (shown.current !== at) stop?.focus({ preventScroll: true });
    if (at !== 'figures' || shown.current !== at) stop?.scrollIntoView({ block: 'nearest' });
    shown.current = at;
  }, [at]);
  const { review } = loaded;
  const isEmpty = review.received.length + review.given.length === 0;
  return (
    <div class="wrap" ref={root}>
      <WalkList model={model} loaded={loaded} />
      <div class="review-sheet">
        <Head model={model} loaded={loaded} />
        {isEmpty && <div class="nil"><h2 class="title">{t('review.empty.title')}</h2><p class="soft">{t('review.empty.text')}</p></div>}
        {!isEmpty && <FiguresPart model={model} loaded={loaded} />}
        {(['received', 'given'] as const).map((part) => review[part].length > 0 && <EntriesPart key={part} part={part} model={model} loaded={loaded} />)}
        <AmountsPart loaded={loaded} nameOf={model.nameOf.value} />
        {review.loops.length > 0 && <LoopsPart model={model} loaded={loaded} />}
        {review.sources.length > 0 && <PlansPart model={model} loaded={loaded} />}
        {review.letters.length > 0 && <LettersPart loaded={loaded} nameOf={model.nameOf.value} />}
        <EndPart model={model} loaded={loaded} />
        <div class="no-print"><KeyHints hints={[{ keys: ['J', 'K'], does: t('keys.move') }, { keys: ['1', '2', '3'], does: t('review.keys.answer') }, { keys: ['Enter'], does: t('keys.enter') }, { keys: ['D'], does: t('review.keys.next') }, { keys: ['Z'], does: t('keys.undo') }]} /></div>
      </div>
    </div>
  );
}
