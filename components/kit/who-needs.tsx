// "Who needs this?": open needs, and sentences of one's own notes, that fit what somebody does; each with the words.
import type { NeedMatch } from '../../lib/domain/matching/who-needs.ts';
import { callName } from '../../lib/domain/person.ts';
import { t } from '../../lib/i18n/translate.ts';
import { hashOf } from '../book/route.ts';
import { Marked } from './marked.tsx';

function Need({ match }: { match: NeedMatch }) {
  const route = match.from === 'notes' ? ({ room: 'people', id: match.person.id } as const) : ({ room: 'referrals', id: match.referral.id } as const);
  const title = match.from === 'notes' ? t('needs.fromNotes', { name: callName(match.person) || t('party.unknown') }) : match.referral.topic || t('form.referral');
  const theirs = match.passages.flatMap(({ text, marks }) => marks.map(({ start, length }) => text.slice(start, start + length)));
  const isTold = match.from === 'referral' && match.text === match.referral.topic;
  return (
    <li>
      <div>
        <a class="link" href={hashOf(route)} dir="auto">{isTold ? <Marked text={match.text} marks={match.marks} /> : title}</a>
        {!isTold && <p class="why" dir="auto"><Marked text={match.text} marks={match.marks} /></p>}
        <p class="why">{t('needs.fits', { words: [...new Set(theirs)].join(' · ') })}</p>
      </div>
    </li>
  );
}

export function NeedList({ title, found }: { title: string; found: readonly NeedMatch[] | null }) {
  return (
    <section class="help stack-small">
      <h2>{title}</h2>
      {found === null ? <p class="soft small" role="status">{t('help.looking')}</p>
        : found.length === 0 ? <p class="soft small">{t('needs.nobody')}</p>
          : <ul class="cand" aria-label={title}>{found.map((match) => <Need key={match.from === 'notes' ? match.person.id : match.referral.id} match={match} />)}</ul>}
    </section>
  );
}
