// On a person's page: what was given to them and received from them, in words; how they came; and the way to all of it in the ledger.
import { useMemo } from 'preact/hooks';
import { balanceWith } from '../../lib/domain/ledger/balance.ts';
import type { Person } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { BookModel } from '../book/book-model.ts';
import { hashOf } from '../book/route.ts';
import { tallyWords, type Side } from './balance-words.ts';
import { addressOf } from './ledger-address.ts';
import { noFilter } from '../../lib/domain/ledger/ledger-lines.ts';
import { SideBySide } from './sums.tsx';
import { WaysOf } from './ways-of.tsx';

const SIDES: readonly Side[] = ['given', 'received', 'helped', 'came'];

/** `theirs`: the referrals in which they stand. */
export function BetweenYou({ book, theirs, person, name }: { book: BookModel; theirs: readonly Referral[]; person: Person; name: string }) {
  const balance = useMemo(() => balanceWith(theirs, person.id), [theirs, person.id]);
  const today = book.today();
  const sides = SIDES.map((side) => ({ side, tally: balance[side], words: tallyWords(side, balance[side], name, today) })).filter(({ words }) => words.length > 0);
  return (
    <section class="between">
      <h2>{t('between.title', { name })}</h2>
      {sides.length === 0 && <p class="soft">{t('between.nothing')}</p>}
      {sides.map(({ side, tally, words: [what, ...more] }) => (
        <div key={side} class="side">
          <p dir="auto">{what}</p>
          {more.length > 0 && <p class="small soft" dir="auto">{more.join(' ')}</p>}
          <SideBySide sums={tally.sums} />
        </div>
      ))}
      <WaysOf book={book} personId={person.id} />
      {sides.length > 0 && <p><a class="link" href={hashOf({ room: 'ledger', id: addressOf({ ...noFilter, personId: person.id }) })}>{t('between.all')}</a></p>}
    </section>
  );
}
