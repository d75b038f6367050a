// "Who could help?": people of the book whose words meet those of a need, each with the words; one is chosen, none is assumed.
import { needText } from '../../lib/domain/matching/passages.ts';
import { joined } from '../../lib/domain/matching/match-words.ts';
import type { HelpMatch } from '../../lib/domain/matching/who-could-help.ts';
import { callName, type Person } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Section } from '../base/panel.tsx';
import type { BookRows } from '../book/book-rows.ts';
import { hashOf } from '../book/route.ts';
import { Marked } from './marked.tsx';
import { useHelpers } from './matching-model.ts';

function Candidate({ match, today, onChoose }: { match: HelpMatch; today: string; onChoose: () => void }) {
  const { person, passages, given, wentWell, isPaused } = match;
  const past = given === 0 ? null : [t('help.given', { count: given }), wentWell > 0 ? t('help.wentWell', { count: wentWell }) : null].filter(Boolean).join(' · ');
  return (
    <li>
      <div>
        <a class="link" href={hashOf({ room: 'people', id: person.id })} dir="auto">{callName(person) || t('party.unknown')}</a>
        {isPaused && person.pause && <span class="tag">{t('help.paused', { day: formatDay(person.pause.on, 'short', today) })}</span>}
        {passages.map(({ field, text, marks }) => <p class="why" key={field + text}><span class="faint">{t(`help.field.${field}`)}</span> <span dir="auto"><Marked text={text} marks={marks} /></span></p>)}
        {past && <p class="why">{past}</p>}
      </div>
      <Button small onPress={onChoose} about={callName(person)}>{t('act.choose')}</Button>
    </li>
  );
}

export function WhoCouldHelp({ rows, referral, onChoose }: { rows: BookRows; referral: Referral; onChoose: (person: Person) => void }) {
  const found = useHelpers(rows, referral);
  const text = needText(referral);
  return (
    <Section title={t('help.title')}>
      <div class="help stack-small">
        <p class="soft" dir="auto"><span class="sr">{t('help.need')}: </span><Marked text={text} marks={joined((found ?? []).flatMap(({ marks }) => marks))} /></p>
        {found === null ? <p class="soft small" role="status">{t('help.looking')}</p>
          : found.length === 0 ? <p class="soft small">{t('help.nobody')}</p>
            : <ul class="cand" aria-label={t('help.title')}>{found.map((match) => <Candidate key={match.person.id} match={match} today={rows.due.today} onChoose={() => onChoose(match.person)} />)}</ul>}
      </div>
    </Section>
  );
}
