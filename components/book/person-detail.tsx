// Everything kept about one person: the fields, the referrals they are in, what happened; to correct, give out, remove, or forget.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { BookEvent } from '../../lib/domain/event.ts';
import { callName, type Person } from '../../lib/domain/person.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button, IconButton } from '../base/button.tsx';
import { PersonSource } from '../sources/person-source.tsx';
import { FirstOf } from '../base/first-of.tsx';
import { Menu } from '../base/menu.tsx';
import { Note } from '../base/note.tsx';
import { JoinedEntries } from '../same/joined-entries.tsx';
import { TagField } from '../lists/tag-field.tsx';
import { Timeline } from '../lists/timeline.tsx';
import { OwnNote } from '../today/own-note.tsx';
import { BetweenYou } from '../ledger/between-you.tsx';
import { PersonIdeal } from '../kit/person-ideal.tsx';
import { PersonGifts } from '../thanks/person-gifts.tsx';
import { PersonPraise } from '../thanks/person-praise.tsx';
import { PersonTies } from '../pictures/person-ties.tsx';
import type { BookModel } from './book-model.ts';
import type { BookRows } from './book-rows.ts';
import { ForgetDialog } from './forget-dialog.tsx';
import { PersonAnswers } from './person-answers.tsx';
import { PersonLedger } from './person-fields.tsx';
import { downloadPerson, forgetPerson, savePerson, takeOutPerson } from './person-verbs.ts';
import { ReferralRow } from './referrals-room.tsx';

const REFERRALS_SHOWN = 20;

/** `cameAs`: the entry that the address names, where it was joined to this one. */
export function PersonDetail({ book, rows, person, cameAs = null }: { book: BookModel; rows: BookRows; person: Person; cameAs?: string | null }) {
  const [menu, setMenu] = useState(false);
  const [asking, setAsking] = useState(false);
  const [history, setHistory] = useState<readonly BookEvent[]>([]);
  useEffect(() => {
    let stale = false;
    void book.tools.book.historyOf(person.id).then((events) => { if (!stale) setHistory(events); });
    return () => { stale = true; };
  }, [person.id, person.revision]);
  const name = callName(person) || t('person.noName');
  const theirs = useMemo(() => rows.referrals.filter((referral) => [referral.prospectId, referral.providerId, referral.introducerId].includes(person.id)), [rows.referrals, person.id]);
  const given = theirs.filter((referral) => referral.direction === 'received' && referral.introducerId === person.id).length;
  return (
    <article>
      <p class="back"><a class="link" href="#/people">{t('detail.back')}</a></p>
      <div class="dh">
        <div>
          <p class="kind">{person.company && <span dir="auto">{person.company}</span>}<span>{t('room.countReferrals', { count: theirs.length })}</span>{given > 0 && <span>{t('person.given')}: {given}</span>}</p>
          <h1 class="title" dir="auto">{name}</h1>
        </div>
        <span class="menu-place">
          <IconButton icon="more" label={t('act.more')} menu expanded={menu} onPress={() => setMenu(!menu)} />
          {menu && <Menu class="drop" label={t('act.more')} onClose={() => setMenu(false)} items={[
            { label: t('person.download'), onTake: () => void downloadPerson(book, person) },
            { label: t('detail.remove'), onTake: () => void takeOutPerson(book, person) },
            { label: t('person.forget'), onTake: () => setAsking(true) },
          ]} />}
        </span>
      </div>
      <TagField book={book} type="person" row={person} />
      {cameAs !== null && <Note kind="plain" title={t('same.cameAs')} />}
      <div class="two">
        <div class="stack">
          <section data-key="e"><h2>{t('person.kept')}</h2><PersonLedger person={person} onSave={(facts) => savePerson(book, person, facts)} /></section>
          <PersonGifts book={book} rows={rows} person={person} name={name} />
          <PersonPraise book={book} rows={rows} theirs={theirs} person={person} name={name} />
          <PersonAnswers book={book} rows={rows} person={person} name={name} />
        </div>
        <div class="stack">
          <BetweenYou book={book} theirs={theirs} person={person} name={name} />
          <PersonIdeal rows={rows} person={person} onSave={(facts) => savePerson(book, person, facts)} />
          <section>
            <h2>{t('person.referrals')}<span>{theirs.length || ''}</span></h2>
            {theirs.length === 0 ? <p class="soft">{t('person.noReferrals')}</p> : (
              <FirstOf items={theirs} page={REFERRALS_SHOWN} about={t('person.referrals')}>
                {(shown) => <ul class="rows box">{shown.map((referral) => <li key={referral.id} data-row><ReferralRow book={book} rows={rows} referral={referral} selected={false} /></li>)}</ul>}
              </FirstOf>
            )}
          </section>
          <OwnNote book={book} about={{ personId: person.id, referralId: null }} name={name} />
          <PersonSource book={book} person={person} />
          <PersonTies key={person.id} book={book} person={person} />
          <Timeline book={book} person={person} referrals={theirs} history={history} />
          <JoinedEntries book={book} person={person} />
          <section class="stack-small">
            <p class="small soft">{t('person.giveOutHint')}</p>
            <p class="acts"><Button small onPress={() => void downloadPerson(book, person)}>{t('person.download')}</Button></p>
            <p class="small soft">{t('person.removeHint')}</p>
            <p class="acts"><Button small kind="danger" onPress={() => void takeOutPerson(book, person)}>{t('detail.remove')}</Button></p>
            <p class="small soft">{t('person.forgetHint')}</p>
            <p class="acts"><Button small kind="danger" onPress={() => setAsking(true)}>{t('person.forget')}</Button></p>
          </section>
        </div>
      </div>
      {asking && <ForgetDialog name={name} onForget={() => { setAsking(false); void forgetPerson(book, person); }} onClose={() => setAsking(false)} />}
    </article>
  );
}
