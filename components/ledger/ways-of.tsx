// "Who brought us this client?": each way by which somebody came, from the first introducer on, and what came of the whole branch.
import { useMemo } from 'preact/hooks';
import { branchOf, spinOffsBy, waysOf } from '../../lib/domain/ledger/chain.ts';
import type { PersonId } from '../../lib/domain/person.ts';
import { sumsOf, worthOf } from '../../lib/domain/worth.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { BookModel } from '../book/book-model.ts';
import { ChainLinks } from './chain-links.tsx';
import { SideBySide, sumsWords } from './sums.tsx';

export function WaysOf({ book, personId, level = 3 }: { book: BookModel; personId: PersonId; level?: 2 | 3 }) {
  const all = book.rows.value;
  const rows = all?.referralById;
  // The map stays the same when something in it changes; the list is another.
  const ways = useMemo(() => (rows ? waysOf(rows, personId) : []), [all?.referrals, personId]);
  const spinOffs = useMemo(() => (rows && ways.length > 0 ? spinOffsBy(rows) : null), [ways]);
  if (!rows || !spinOffs) return null;
  const nameOf = book.nameOf.value;
  const label = t('between.way', { name: nameOf(personId) });
  return (
    <section class="ways">
      <h3 aria-level={level}>{label}</h3>
      {ways.map((chain) => {
        const [first] = chain;
        if (!first) return null;
        const branch = branchOf(rows, first.id, spinOffs);
        const sums = sumsOf(branch.flatMap(({ referral }) => worthOf(referral)));
        return (
          <div key={chain.at(-1)?.id} class="way">
            <p dir="auto">{t('between.first', { name: nameOf(first.introducerId) })}</p>
            <ChainLinks twigs={chain.map((referral, depth) => ({ referral, depth }))} here={null} nameOf={nameOf} today={book.today()} label={label} />
            {sums.length > 0 && <p class="small" dir="auto">{t('roots.sums', { amounts: sumsWords(sums) })}</p>}
            <SideBySide sums={sums} />
          </div>
        );
      })}
    </section>
  );
}
