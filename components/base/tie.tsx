// The knot as the state of the two answers: the upper cord has the need, the lower may meet it. Thin, dashed, full, or broken.
import type { OptInState } from '../../lib/domain/opt-in.ts';
import { t } from '../../lib/i18n/translate.ts';

export type CordState = 'yes' | 'asked' | 'none' | 'no';

export function cordOf(state: OptInState): CordState {
  switch (state) {
    case 'granted': return 'yes';
    case 'asked': return 'asked';
    case 'not-asked': return 'none';
    case 'declined':
    case 'withdrawn': return 'no';
    default: return state satisfies never;
  }
}

const UPPER = 'M1 2.75h6.5a3.5 3.5 0 0 1 3.2 2.05M10.7 7.7A3.5 3.5 0 0 1 7.5 9.75H1';
const LOWER = 'M15 13.25H8.5a3.5 3.5 0 0 1-3.2-2.05M5.3 8.3A3.5 3.5 0 0 1 8.5 6.25H15';

export function Tie({ prospect, provider }: { prospect: OptInState; provider: OptInState }) {
  const [upper, lower] = [cordOf(prospect), cordOf(provider)];
  return (
    <svg class="tie" viewBox="0 0 16 16" role="img" aria-label={t('tie.label', { prospect: t(`tie.${upper}`), provider: t(`tie.${lower}`) })}>
      <path class={upper} d={UPPER} />
      <path class={lower} d={LOWER} />
    </svg>
  );
}

/** The sign of Goen, in one colour. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.7" aria-hidden="true">
      <path d={UPPER + LOWER} />
    </svg>
  );
}
