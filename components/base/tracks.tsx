// The two answers as two tracks that end in one knot: asked, answered, with the words. Below them the third consent.
import type { ComponentChildren } from 'preact';
import type { OptIn } from '../../lib/domain/opt-in.ts';
import { ME } from '../../lib/domain/person.ts';
import { optInOf, type Referral } from '../../lib/domain/referral.ts';
import { formatDay, formatSpan } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Icon } from './icon.tsx';
import type { NameOf } from './names.ts';
import { cordOf, Tie, type CordState } from './tie.tsx';
import { Words } from './words.tsx';

interface Stop { readonly state: CordState; readonly label: string; readonly when: string | null }

function stopsOf(optIn: OptIn, isMe: boolean, today: string, isTheirs: boolean): readonly [Stop, Stop] {
  const day = (on: string): string => formatDay(on, 'day', today);
  const { state, entry, askedOn } = optIn;
  if (isMe) return [{ state: 'yes', label: t('track.yourself'), when: null }, { state: 'yes', label: t('optIn.granted'), when: null }];
  switch (state) {
    case 'not-asked': return [{ state: 'none', label: t(entry ? 'optIn.expired' : isTheirs ? 'track.notByYou' : 'optIn.not-asked'), when: entry && day(entry.on) }, { state: 'none', label: t('track.noAnswer'), when: null }];
    case 'asked': return [{ state: 'asked', label: t('track.asked'), when: askedOn && day(askedOn) }, { state: 'none', label: t('track.waiting'), when: askedOn && formatSpan(askedOn, today) }];
    case 'granted': case 'declined': case 'withdrawn': {
      const first: Stop = askedOn ? { state: 'yes', label: t('track.asked'), when: day(askedOn) } : { state: 'yes', label: t('track.cameToYou'), when: entry?.step === 'renewed' ? null : entry && day(entry.on) };
      return [first, { state: cordOf(state), label: t(`optIn.${entry?.step ?? state}`), when: entry && day(entry.on) }];
    }
    default: return state satisfies never;
  }
}

const isSecond = (i: number): 'first' | 'second' => (i === 0 ? 'first' : 'second');

function Track({ side, name, optIn, isMe, isTheirs, today, children }: { side: 'a' | 'b'; name: string; optIn: OptIn; isMe: boolean; isTheirs: boolean; today: string; children?: ComponentChildren }) {
  const stops = stopsOf(optIn, isMe, today, isTheirs);
  return (
    <li class={`track track-${side}`} data-state={cordOf(optIn.state)}>
      <p class="who" dir="auto">{name}</p>
      {stops.map((stop, i) => <Icon key={i} name={stop.state} class={`dot ${isSecond(i)} is-${stop.state}`} />)}
      {stops.map((stop, i) => <p key={i} class={`lab is-${stop.state}`}><b>{stop.label}</b> {stop.when}</p>)}
      {optIn.entry?.words && optIn.state !== 'asked' && <div class="said"><Words quote={optIn.entry.words.quote} /></div>}
      {children}
    </li>
  );
}

export interface TracksProps {
  readonly referral: Referral;
  readonly nameOf: NameOf;
  readonly today: string;
  /** Buttons below one side's answer. */
  readonly below?: (side: 'prospect' | 'provider') => ComponentChildren;
  /** The third consent: the question and its standing. */
  readonly third?: ComponentChildren;
}

export function Tracks({ referral, nameOf, today, below, third }: TracksProps) {
  const prospect = optInOf(referral, 'prospect');
  const provider = optInOf(referral, 'provider');
  // Whoever introduced me asked the other side, or did not: the book cannot know.
  const isTheirs = referral.direction === 'received' && referral.introducerId !== ME;
  return (
    <div class="tracks">
      <ul>
        <Track side="a" name={nameOf(referral.prospectId)} optIn={prospect} isMe={referral.prospectId === ME} isTheirs={isTheirs} today={today}>{below && <div class="below">{below('prospect')}</div>}</Track>
        <Track side="b" name={nameOf(referral.providerId)} optIn={provider} isMe={referral.providerId === ME} isTheirs={isTheirs} today={today}>
          {below && <div class="below">{below('provider')}</div>}
          <Tie prospect={prospect.state} provider={provider.state} />
        </Track>
      </ul>
      {third && <div class="track-third">{third}</div>}
    </div>
  );
}
