// How soon people answer and of how many introductions it is known how they went, for the whole book and by person.
import type { SourcesView } from '../../lib/actions/sources.ts';
import type { Loops, Spread } from '../../lib/domain/sources/answer-times.ts';
import { callName } from '../../lib/domain/person.ts';
import { t } from '../../lib/i18n/translate.ts';
import { hashOf } from '../book/route.ts';
import { spreadParts } from './source-words.ts';

const SHOWN = 12;

/** The same lines for the book and for one person. */
export function TimesLines({ answers, waiting = 0, loops }: { answers: Spread | null; waiting?: number; loops: Loops }) {
  return (
    <ul class="plain-lines">
      <li>{answers ? t('sources.times.answers', { ...spreadParts(answers), count: answers.count }) : t('sources.times.few')}</li>
      {waiting > 0 && <li>{t('sources.times.waiting', { count: waiting })}</li>}
      {loops.made > 0 && <li>{t('sources.times.loops', { count: loops.made, known: loops.known })}</li>}
      {loops.until && <li>{t('sources.times.until', spreadParts(loops.until))}</li>}
    </ul>
  );
}

export function BookTimesPart({ view }: { view: SourcesView }) {
  const { answers, loops, people } = view.times;
  if (!answers && loops.made === 0) return null;
  return (
    <section aria-labelledby="sources-times">
      <h2 id="sources-times">{t('sources.times')}</h2>
      <p class="small soft">{t('sources.times.text')}</p>
      <TimesLines answers={answers} loops={loops} />
      {people.length > 0 && (
        <table class="times">
          <caption>{t('sources.times.table')}</caption>
          <thead><tr><th scope="col">{t('sources.times.who')}</th><th scope="col">{t('sources.times.middle')}</th><th scope="col">{t('sources.times.range')}</th><th scope="col">{t('sources.times.count')}</th><th scope="col">{t('sources.times.known')}</th></tr></thead>
          <tbody>
            {people.slice(0, SHOWN).map((one) => {
              const { median, least, most } = spreadParts(one.answers);
              return (
                <tr key={one.person.id}>
                  <th scope="row"><a class="link" dir="auto" href={hashOf({ room: 'sources', id: one.person.id })}>{callName(one.person) || t('person.noName')}</a></th>
                  <td>{median}</td><td>{t('sources.times.span', { least, most })}</td><td>{one.answers.count}</td><td>{t('sources.times.ofMade', { known: one.known, made: one.made })}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
