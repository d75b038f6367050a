// What one person was asked and agreed to, over all referrals: how it stands in each, and every entry.
import { useMemo } from 'preact/hooks';
import { entriesBy, type OptInEntry } from '../../lib/domain/opt-in.ts';
import type { Person } from '../../lib/domain/person.ts';
import { introductionOf, optInOf, thirdConsentOf, type Referral } from '../../lib/domain/referral.ts';
import { t } from '../../lib/i18n/translate.ts';
import { FirstOf } from '../base/first-of.tsx';
import { AnswerList } from '../referral/answer-list.tsx';
import { threadOfWords } from '../referral/newest-thread.ts';
import type { BookModel } from './book-model.ts';
import type { BookRows } from './book-rows.ts';
import { hashOf } from './route.ts';

const ANSWERS_SHOWN = 20;

/** Null where they stand on neither side any more. */
function stateIn(referral: Referral, { id }: Person): string | null {
  const side = referral.prospectId === id ? 'prospect' : referral.providerId === id ? 'provider' : null;
  return side && t(`optIn.${optInOf(referral, side).state}`);
}

export function PersonAnswers({ book, rows, person, name }: { book: BookModel; rows: BookRows; person: Person; name: string }) {
  const asked = useMemo(() => rows.referrals.map((referral) => ({ referral, entries: entriesBy(referral.optIns, person.id) })).filter(({ entries }) => entries.length > 0), [rows.referrals, person.id]);
  const showWords = (referral: Referral) => ({ words }: OptInEntry): (() => void) | null => {
    const thread = threadOfWords(referral.threads, words?.threadId, book.doors.opens);
    return thread ? () => book.doors.openThread(thread.url, referral.id) : null;
  };
  return (
    <section>
      <h2>{t('person.agreed', { name })}<span>{asked.length || ''}</span></h2>
      {asked.length === 0 && <p class="soft">{t('person.agreedNothing')}</p>}
      <FirstOf items={asked} page={ANSWERS_SHOWN} about={t('person.agreed', { name })}>{(shown) => shown.map(({ referral, entries }) => (
        <section key={referral.id} data-row class="agreed" aria-label={referral.topic || t('form.referral')}>
          <p class="who"><a class="link" dir="auto" href={hashOf({ room: 'referrals', id: referral.id })}>{referral.topic || t('form.referral')}</a> {stateIn(referral, person) && <span class="tag">{stateIn(referral, person)}</span>}</p>
          <AnswerList
            entries={entries} label={referral.topic || t('form.referral')} nameOf={book.nameOf.value} today={book.today()} showWords={showWords(referral)}
            towards={(entry) => (entry.about === 'introduction' ? introductionOf : thirdConsentOf)(referral, person.id).towards}
          />
        </section>
      ))}</FirstOf>
    </section>
  );
}
