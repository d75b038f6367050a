// On a person's page: the way to them as a source, and where they meet needs, whether referrals go to them.
import type { Person } from '../../lib/domain/person.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { BookModel } from '../book/book-model.ts';
import { hashOf } from '../book/route.ts';
import { PausePart } from './pause-part.tsx';

export function PersonSource({ book, person }: { book: BookModel; person: Person }) {
  return (
    <>
      <section aria-labelledby="person-source">
        <h2 id="person-source">{t('sources.person')}</h2>
        <p><a class="link" href={hashOf({ room: 'sources', id: person.id })}>{t(person.source ? 'sources.openPlan' : 'sources.makePlan')}</a></p>
      </section>
      <PausePart book={book} person={person} />
    </>
  );
}
