// What came of somebody in the web, in words below the picture, with the ways on: to the person, and to their ties alone.
import { ME, type PersonId } from '../../lib/domain/person.ts';
import type { DrawnWeb } from './draw-web.ts';
import type { NameOf } from '../base/names.ts';
import { listed } from '../../lib/i18n/listed.ts';
import { t } from '../../lib/i18n/translate.ts';
import { moneyOf, tallyWords, wayWords } from './picture-words.ts';

const FEW = 4;

export function WebTold({ drawn, id, nameOf, isKnown, canNarrow }: { drawn: DrawnWeb; id: PersonId | null; nameOf: NameOf; isKnown: (id: PersonId) => boolean; canNarrow: boolean }) {
  const person = id === null ? undefined : drawn.web.people.find((one) => one.id === id);
  if (!person) return <div class="told"><p class="soft small">{t('web.pointAt')}</p></div>;
  const name = nameOf(person.id);
  const ways = drawn.web.ways.filter((way) => way.chain.includes(person.id));
  return (
    <div class="told">
      <p><b dir="auto">{name}</b> <span class="soft">{tallyWords(person)}</span></p>
      <ul class="small">{ways.slice(0, FEW).map((way) => <li key={way.chain.join(' ')}><span dir="auto">{wayWords(way.chain, nameOf)}</span> <span class="soft">{way.all > 1 ? tallyWords(way) : listed([t(`web.look.${way.look}`), moneyOf(way.worth) ?? ''].filter(Boolean))}</span></li>)}</ul>
      {ways.length > FEW && <p class="small soft">{t('web.andMore', { count: ways.length - FEW })}</p>}
      {person.id !== ME && isKnown(person.id) && (
        <p class="acts small">
          <a class="link" href={`#/people/${encodeURIComponent(person.id)}`}>{t('web.openPerson', { name })}</a>
          {canNarrow && person.id !== drawn.centre && <a class="link" href={`#/pictures/${encodeURIComponent(person.id)}`}>{t('web.only', { name })}</a>}
        </p>
      )}
    </div>
  );
}
