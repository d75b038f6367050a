// Whether a person has ties enough for a picture; the picture itself is fetched only then.
import { useEffect, useState } from 'preact/hooks';
import { ME, type Person } from '../../lib/domain/person.ts';
import { alsoSpeak } from '../../lib/i18n/load-language.ts';
import type { BookModel } from '../book/book-model.ts';
import { later } from '../sidepanel/later.tsx';

const EgoPicture = later(async () => (await Promise.all([import('./ego-picture.tsx'), alsoSpeak('charts')]))[0].EgoPicture);
const ENOUGH = 2;

export function PersonTies({ book, person }: { book: BookModel; person: Person }) {
  const [enough, setEnough] = useState(false);
  useEffect(() => {
    let gone = false;
    void book.tools.book.referralsOf(person.id).then((referrals) => {
      const others = new Set(referrals.flatMap(({ introducerId, prospectId, providerId }) => [introducerId, prospectId, providerId]).filter((id) => id !== null && id !== ME && id !== person.id));
      if (!gone) setEnough(referrals.length >= ENOUGH && others.size > 0);
    }).catch(() => undefined); // the page says by itself that the book cannot be read
    return () => { gone = true; };
  }, [person.id, book.rows.value]);
  return enough ? <EgoPicture book={book} person={person} /> : null;
}
