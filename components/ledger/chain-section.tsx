// Where a referral came from and what came of it: the chain back to the first introducer, the branch below it, and a way to tie it to an earlier one.
import { useState } from 'preact/hooks';
import { branchOf, chainOf, likelyParents, type ReferralRows } from '../../lib/domain/ledger/chain.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { sumsOf, worthOf } from '../../lib/domain/worth.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import type { NameOf } from '../base/names.ts';
import { CameFromPicker } from './came-from-picker.tsx';
import { ChainLinks } from './chain-links.tsx';
import type { LedgerActs } from './ledger-acts-model.ts';
import { SideBySide, sumsWords } from './sums.tsx';

export interface ChainSectionProps {
  readonly referral: Referral;
  readonly rows: ReferralRows;
  readonly nameOf: NameOf;
  readonly today: string;
  readonly acts: Pick<LedgerActs, 'cameFrom'>;
}

export function ChainSection({ referral, rows, nameOf, today, acts }: ChainSectionProps) {
  const [picking, setPicking] = useState(false);
  const chain = chainOf(rows, referral.id);
  const branch = branchOf(rows, referral.id);
  const offered = likelyParents(rows, referral)[0];
  const whole = chain[0] ? branchOf(rows, chain[0].id) : [];
  const sums = sumsOf(whole.flatMap((twig) => worthOf(twig.referral)));
  const choose = async (parentId: string | null): Promise<boolean> => {
    const saved = await acts.cameFrom(parentId);
    if (saved) setPicking(false);
    return saved;
  };
  return (
    <div class="roots">
      <h3>{t('roots.from')}</h3>
      {chain.length > 1 ? <ChainLinks twigs={chain.map((one, depth) => ({ referral: one, depth }))} here={referral.id} nameOf={nameOf} today={today} label={t('roots.from')} /> : <p class="soft">{t('roots.fromNone')}</p>}
      {offered && !picking && (
        <p class="offered"><span dir="auto">{t('roots.offered', { name: nameOf(referral.introducerId), topic: offered.topic || t('form.referral') })}</span> <Button small onPress={() => void choose(offered.id)} about={offered.topic}>{t('roots.yes')}</Button></p>
      )}
      {picking ? <CameFromPicker {...{ referral, rows, nameOf, today }} onPick={(id) => void choose(id)} onClose={() => setPicking(false)} /> : (
        <p class="acts">
          <Button small onPress={() => setPicking(true)}>{t(referral.cameFromId ? 'roots.another' : 'roots.choose')}</Button>
          {referral.cameFromId && <Button small kind="quiet" onPress={() => void choose(null)}>{t('roots.untie')}</Button>}
        </p>
      )}
      <h3>{t('roots.branch')}</h3>
      {branch.length > 1 ? <ChainLinks twigs={branch.slice(1).map(({ referral: one, depth }) => ({ referral: one, depth: depth - 1 }))} here={null} nameOf={nameOf} today={today} label={t('roots.branch')} /> : <p class="soft">{t('roots.branchNone')}</p>}
      {whole.length > 1 && sums.length > 0 && <p>{t('roots.sums', { amounts: sumsWords(sums) })}</p>}
      {whole.length > 1 && <SideBySide sums={sums} />}
    </div>
  );
}
