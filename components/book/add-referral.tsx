// A referral by hand: what is needed, who is in it, whether it is a referral or only a lead.
import { useMemo } from 'preact/hooks';
import { isBlank, partyIn } from '../../lib/domain/capture-form.ts';
import type { Role } from '../../lib/domain/reading.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Choose, Segmented } from '../base/choices.tsx';
import { Field, TextArea } from '../base/field.tsx';
import { Parties } from '../base/parties.tsx';
import { MailWays } from '../from-file/mail-ways.tsx';
import { PartySlot } from '../people/party-slot.tsx';
import { withFacts, withNobodySame, withPerson, withSame } from '../referral/form-edits.ts';
import { createAdd, type AddModel } from './add-model.ts';
import type { BookModel } from './book-model.ts';

const ROLES: readonly Role[] = ['prospect', 'introducer', 'provider'];

function Slots({ book, model }: { book: BookModel; model: AddModel }) {
  const form = model.form.value;
  return (
    <Parties>
      {ROLES.map((role) => {
        const party = partyIn(form, role);
        const person = party && !party.isMe && !isBlank(party) ? party.person : null;
        return (
          <PartySlot
            key={role} role={role} isMe={party?.isMe ?? false} myName={book.settings.value.name} person={person} loose={role !== 'provider' && !person && !party?.isMe} emptyText=""
            sameName={party?.candidates.map((candidate) => candidate.person)} onSame={(known) => model.edit((f) => withSame(f, role, known))} onNotSame={() => model.edit((f) => withNobodySame(f, role))}
            onEdit={(facts) => model.edit((f) => withPerson(f, role, facts))} onChoose={(chosen) => model.choose(role, chosen)} onNew={(facts) => void model.addNew(role, facts)} search={model.search}
          />
        );
      })}
    </Parties>
  );
}

function ReferralForm({ book, model }: { book: BookModel; model: AddModel }) {
  const form = model.form.value;
  const isLead = form.form === 'lead' || !form.need;
  return (
    <div class="cols">
      <div class="stack">
        <Field label={t('add.topic')} hint={t('add.topicHint')} value={form.topic} onInput={(topic) => model.edit((f) => ({ ...f, topic }))} autofocus />
        <TextArea label={t('add.need')} value={form.need ?? ''} onInput={(need) => model.edit((f) => withFacts(f, { need: need || null }))} />
        <Segmented label={t('add.direction')} value={form.direction} choices={[{ value: 'given', label: t('add.given') }, { value: 'received', label: t('add.received') }]} onChoose={model.setDirection} />
        <section aria-label={t('add.who')}><h2>{t('add.who')}</h2><Slots book={book} model={model} /></section>
      </div>
      <div class="stack">
        <Segmented label={t('field.actual')} value={form.actual} choices={[{ value: 'now', label: t('actual.now') }, { value: 'soon', label: t('actual.soon') }, { value: 'someday', label: t('actual.someday') }]} onChoose={(actual) => model.edit((f) => withFacts(f, { actual }))} />
        <Field label={t('field.wantedBy')} value={form.wantedBy ?? ''} onInput={(wantedBy) => model.edit((f) => ({ ...f, wantedBy: wantedBy || null }))} />
        <Choose label={t('add.keepAs')} value={form.form} choices={[{ value: 'referral', label: t('form.referral'), hint: t('form.referralHint') }, { value: 'lead', label: t('form.lead'), hint: t('form.leadHint') }]} onChoose={(kind) => model.edit((f) => ({ ...f, form: kind }))} />
        <p class="acts"><Button kind="main" saves waits={model.waits()} onPress={() => void model.save()}>{t(model.waits() ? 'act.save' : isLead ? 'add.saveLead' : 'add.saveReferral')}</Button></p>
      </div>
    </div>
  );
}

export function AddReferral({ book }: { book: BookModel }) {
  const { id } = book.route.value;
  const model = useMemo(() => createAdd(book, id ?? ''), [book, id]);
  return (
    <main class="today">
      <h1 class="title">{t('add.title')}</h1>
      <ReferralForm book={book} model={model} />
      {book.doors.mailFiles && <MailWays book={book} isAlone={false} />}
    </main>
  );
}
