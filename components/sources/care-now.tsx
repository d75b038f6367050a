// Whom to care for now: whoever sent somebody for the first time, and new clients who may become sources.
import type { SourcesView } from '../../lib/actions/sources.ts';
import { callName } from '../../lib/domain/person.ts';
import type { FirstIntroduction, Source } from '../../lib/domain/sources/roster.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { hashOf } from '../book/route.ts';
import type { SourcesModel } from './sources-model.ts';

const SHOWN = 6;
const nameOf = ({ person }: Source): string => callName(person) || t('person.noName');

function planLink(source: Source) {
  const words = t(source.person.source ? 'sources.openPlan' : 'sources.makePlan');
  return <a class="btn btn-small" href={hashOf({ room: 'sources', id: source.person.id })} aria-label={t('act.about', { act: words, what: nameOf(source) })}>{words}</a>;
}

function First({ source, today }: { source: FirstIntroduction; today: string }) {
  const { first } = source;
  const day = formatDay(first.on, 'day', today);
  const isKnown = first.state === 'won' || first.state === 'lost';
  return (
    <li>
      <div>
        <p class="who"><b dir="auto">{nameOf(source)}</b> <span class="tag tag-first">{t('sources.firsts.tag')}</span></p>
        <p class="small soft" dir="auto">{first.topic ? t('sources.firsts.sent', { day, topic: first.topic }) : t('sources.firsts.sentOne', { day })}</p>
        <p class={`small ${first.isThanked && (!isKnown || first.isReported) ? 'soft' : 'st-open'}`}>{!first.isThanked ? t('sources.firsts.notThanked') : isKnown && !first.isReported ? t('sources.firsts.notTold') : t('sources.firsts.cared')}</p>
      </div>
      <p class="acts"><a class="link" href={hashOf({ room: 'referrals', id: first.referralId })} aria-label={t('act.about', { act: t('act.openRecord'), what: nameOf(source) })}>{t('act.openRecord')}</a>{planLink(source)}</p>
    </li>
  );
}

export function CareNow({ model, view }: { model: SourcesModel; view: SourcesView }) {
  const { firsts, newClients } = view.roster;
  return (
    <div class="source-halves">
      {firsts.length > 0 && (
        <section aria-labelledby="sources-firsts">
          <h2 id="sources-firsts">{t('sources.firsts')}</h2>
          <p class="small soft">{t('sources.firsts.text')}</p>
          <ul class="source-rows care-rows">{firsts.slice(0, SHOWN).map((source) => <First key={source.person.id} source={source} today={view.today} />)}</ul>
          {firsts.length > SHOWN && <p class="small soft">{t('sources.more', { count: firsts.length - SHOWN })}</p>}
        </section>
      )}
      {newClients.length > 0 && (
        <section aria-labelledby="sources-new">
          <h2 id="sources-new">{t('sources.new')}</h2>
          <p class="small soft">{t('sources.new.text')}</p>
          <ul class="source-rows care-rows">
            {newClients.slice(0, SHOWN).map((source) => (
              <li key={source.person.id}>
                <div>
                  <p class="who"><b dir="auto">{nameOf(source)}</b></p>
                  <p class="small soft" dir="auto">{t('sources.new.since', { day: formatDay(source.tally.clientSince ?? view.today, 'day', view.today), name: model.nameOf.value(source.tally.cameThrough) })}</p>
                </div>
                <p class="acts">{planLink(source)}</p>
              </li>
            ))}
          </ul>
          {newClients.length > SHOWN && <p class="small soft">{t('sources.more', { count: newClients.length - SHOWN })}</p>}
        </section>
      )}
    </div>
  );
}
