// Letters and envelopes to write by hand: a box for the letter, one for the envelope, what is known of the address, lines for the rest.
import type { LoadedReview } from '../../lib/actions/load-review.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { NameOf } from '../base/names.ts';
import { addressLines, letterWords } from './review-words.ts';

export function LettersPart({ loaded, nameOf }: { loaded: LoadedReview; nameOf: NameOf }) {
  return (
    <section class="part" aria-labelledby="review-letters">
      <header><h2 id="review-letters">{t('review.part.letters')}</h2><p>{t('review.part.letters.hint')}</p></header>
      <table class="letters">
        <colgroup><col class="c-box" /><col class="c-box" /><col class="c-to" /><col /><col class="c-for" /></colgroup>
        <thead><tr><th scope="col">{t('review.column.letter')}</th><th scope="col">{t('review.column.envelope')}</th><th scope="col">{t('review.column.to')}</th><th scope="col">{t('review.column.address')}</th><th scope="col">{t('review.column.for')}</th></tr></thead>
        <tbody>
          {loaded.review.letters.map((letter) => {
            const known = addressLines(loaded.people.get(letter.personId));
            return (
              <tr key={letter.personId}>
                <td><span class="box" aria-hidden="true" /></td>
                <td><span class="box" aria-hidden="true" /></td>
                <td class="who" dir="auto"><b>{nameOf(letter.personId)}</b></td>
                <td class="address" dir="auto">{known.map((line) => <span class="sub" key={line}>{line}</span>)}<span class="hand-line only-print" aria-hidden="true" /></td>
                <td class="need" dir="auto">{letterWords(letter, nameOf).map((line) => <span class="line-of" key={line}>{line}</span>)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
