// A contact from an open profile, or typed by hand: what was read, whether the book knows them, and the save.
import { callName, type Person } from '../../lib/domain/person.ts';
import type { ContactWay } from '../../lib/domain/reading.ts';
import { formatTime } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button, LinkButton } from '../base/button.tsx';
import { Field, Select, TextArea } from '../base/field.tsx';
import { Note, StoreProblemNote } from '../base/note.tsx';
import { Section, TitleSection } from '../base/panel.tsx';
import { cleaned, PersonFields } from '../people/person-fields.tsx';
import { secondLine } from '../people/person-lines.ts';
import type { ContactModel } from './contact-model.ts';
import { PanelFrame } from './panel-frame.tsx';
import type { PanelModel } from './panel.ts';

const WAYS: readonly ContactWay[] = ['email', 'phone', 'linkedin', 'messenger', 'video-call', 'in-person'];

export function ContactView({ panel, model }: { panel: PanelModel; model: ContactModel }) {
  const person = model.person.value;
  const known = model.known.value;
  const edit = (facts: Partial<Person>): void => model.edit(facts);
  const blank = !callName(person) && !person.profileUrl;
  const saved = model.saved.value;
  const foot = (
    <>
      <Button kind="main" saves waits={blank ? t('contact.waits') : null} onPress={() => { edit(cleaned(person)); void model.save(); }}>{t(known ? 'contact.saveKnown' : 'contact.save')}</Button>
      {model.page && <Button onPress={() => void panel.look()}>{t('panel.readAgain')}</Button>}
    </>
  );
  return (
    <PanelFrame panel={panel} where={model.page ? t('hostName.linkedin') : t('where.byHand')} foot={saved ? undefined : foot}>
      <TitleSection kinds={[t(saved ? 'contact.isSaved' : known ? 'contact.known' : 'contact.new')]} title={callName(person) || t('contact.unnamed')} />
      {model.trouble.value && <div class="sec"><StoreProblemNote problem={model.trouble.value} actions={<Button kind="main" onPress={() => void model.save()}>{t('act.saveAgain')}</Button>} /></div>}
      {model.page?.profile.isOwn && <div class="sec"><Note kind="look" title={t('contact.own')}>{t('contact.ownText')}</Note></div>}
      {model.candidates.value.slice(0, 3).map(({ person: other }) => (
        <div class="sec" key={other.id}>
          <Note
            kind="look" title={t('contact.perhaps')}
            actions={<><Button small onPress={() => model.same(other)}>{t('contact.same')}</Button><Button small onPress={model.nobody}>{t('contact.other')}</Button></>}
          >
            <dl class="cmp"><dt>{t('contact.inBook')}</dt><dd dir="auto"><b>{callName(other)}</b> {secondLine(other)}</dd></dl>
          </Note>
        </div>
      ))}
      {saved ? (
        <Section>
          <div class="stack">
            <Note kind="ok" title={t('contact.savedNote', { name: callName(person) })} />
            <div class="acts">
              <Button onPress={() => void panel.byHand({ role: 'prospect', person })}>{t('contact.hasNeed')}</Button>
              <Button onPress={() => void panel.byHand({ role: 'provider', person })}>{t('contact.mayMeet')}</Button>
            </div>
          </div>
        </Section>
      ) : (
        <section class="sec form">
          <PersonFields person={person} onType={(typed) => edit(typed)} />
          <Field label={t('field.location')} value={person.location ?? ''} onInput={(location) => edit({ location: location || null })} />
          <Select<ContactWay | ''> label={t('field.preferredContact')} value={(person.preferredContact ?? '') as ContactWay | ''} options={[{ value: '', label: t('fact.notSaid') }, ...WAYS.map((way) => ({ value: way, label: t(`contactWay.${way}`) }))]} onChange={(way) => edit({ preferredContact: way === '' ? null : way })} />
          <TextArea label={t('field.notes')} value={person.notes ?? ''} onInput={(notes) => edit({ notes: notes || null })} rows={3} />
        </section>
      )}
      {model.referrals.value.length > 0 && (
        <Section title={t('contact.referrals')}>
          <ul class="links">{model.referrals.value.map((referral) => <li key={referral.id}><LinkButton onPress={() => void panel.openReferral(referral.id)}>{referral.topic || t('capture.untitled')}</LinkButton></li>)}</ul>
        </Section>
      )}
      {model.page && !saved && <section class="sec"><p class="small soft">{t('contact.readAt', { time: formatTime(model.readAt) })}</p></section>}
    </PanelFrame>
  );
}
