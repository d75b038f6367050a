// By which words a need and a provider fit, offered as the reason. It says whether nothing does by its absence, and never decides.
import { useEffect, useState } from 'preact/hooks';
import type { CommonWords } from '../../lib/domain/matching/words-in-common.ts';
import { ME, type Person } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';

async function commonWords(referral: Referral, provider: Person | null, { ideal, kit, about }: Settings): Promise<CommonWords | null> {
  const [{ wordsInCommon }, { profileOfMe }, { needText }] = await Promise.all([import('../../lib/domain/matching/words-in-common.ts'), import('../../lib/domain/matching/who-needs.ts'), import('../../lib/domain/matching/passages.ts')]);
  const who = referral.providerId === ME ? profileOfMe([ideal, ...Object.values(kit).map((one) => one.ideal)], about) : provider;
  return who && wordsInCommon(needText(referral), who);
}

export function FitWords({ referral, provider, settings, onKeep }: { referral: Referral; provider: Person | null; settings: Settings; onKeep: (reason: string) => void }) {
  const [common, setCommon] = useState<CommonWords | null>(null);
  useEffect(() => {
    let stale = false;
    void commonWords(referral, provider, settings).then((found) => { if (!stale) setCommon(found); });
    return () => { stale = true; };
  }, [referral.revision, provider?.revision]);
  if (!common) return null;
  const words = `${common.need.join(', ')} → ${common.theirs.join(', ')}`;
  return (
    <div class="edit">
      <p class="small soft" dir="auto">{t('suggest.fits', { words })}</p>
      {!referral.fitReason && <p class="acts"><Button small onPress={() => onKeep(words)}>{t('suggest.keep')}</Button></p>}
    </div>
  );
}
