// A finding of the CARE rule in two short lines: what is so, and what follows from it.
import type { CareFinding } from '../../lib/domain/care.ts';
import { ME } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { NameOf } from './names.ts';

export type CaredFor = Pick<Referral, 'prospectId' | 'providerId' | 'introducerId' | 'direction' | 'introducedOn'>;
export interface CareLine { readonly head: string | null; readonly detail: string }

export function careWords(finding: CareFinding, referral: CaredFor, nameOf: NameOf, today: string): CareLine {
  const nameAt = (side: 'prospect' | 'provider'): string => nameOf(side === 'prospect' ? referral.prospectId : referral.providerId);
  switch (finding.letter) {
    case 'consent': {
      const { lacking } = finding;
      const waits = lacking === 'prospect' || lacking === 'provider' ? finding[lacking] === 'asked' : false;
      const follows = lacking === 'people' ? t('care.consent.people') : lacking === null ? t('care.consent.dated') : waits ? t(`step.wait-${lacking}.do`, { name: nameAt(lacking) }) : t('care.consent.askWhom', { name: nameAt(lacking) });
      if (finding.state === 'stop') return { head: t('care.consent.no'), detail: t('care.consent.passOn') };
      // Whoever introduces asks the other side; I only know that I was introduced.
      if (referral.direction === 'received' && finding.state !== 'done' && referral.introducerId !== null && referral.introducerId !== ME)
        return { head: t('care.consent.theirs'), detail: t(referral.introducedOn ? 'care.consent.introduced' : 'care.consent.theyAsk', { name: nameOf(referral.introducerId) }) };
      return { head: t(finding.state === 'done' ? 'care.consent.both' : finding.state === 'part' ? 'care.consent.one' : 'care.consent.none'), detail: follows };
    }
    case 'actual': {
      const detail = finding.state === 'done' ? t('care.actual.hold') : finding.state === 'look' ? t('care.actual.ask') : t('care.actual.wait');
      return { head: t(`care.actual.${finding.why}`), detail };
    }
    case 'relevant':
      if (finding.no) return { head: t('care.relevant.notTo', { name: nameAt(finding.no) }), detail: t('care.relevant.stop') };
      if (finding.unclear === null) return { head: t('care.relevant.both'), detail: t('care.relevant.holds') };
      if (finding.unclear === 'both') return { head: t('care.relevant.unclear'), detail: t('care.relevant.askBoth') };
      return { head: t('care.relevant.unclearTo', { name: nameAt(finding.unclear) }), detail: t('care.relevant.ask', { name: nameAt(finding.unclear) }) };
    case 'exit': {
      const day = formatDay(finding.since ?? today, 'day', today);
      return { head: null, detail: finding.why === 'waiting' || finding.why === 'due' ? t(`care.exit.${finding.why}`, { day }) : t(`care.exit.${finding.why}`) };
    }
    default: return finding satisfies never;
  }
}
