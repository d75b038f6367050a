// What is known, in the ledger: each fact with its words, each to be corrected in place.
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Field, TextArea } from '../base/field.tsx';
import { Ledger } from '../base/ledger.tsx';
import { Section } from '../base/panel.tsx';
import { ContactRows } from '../referral/contact-rows.tsx';
import { EditableFact } from '../referral/editable-fact.tsx';
import { NeedRows, type FactWords } from '../referral/need-rows.tsx';
import { evidenceAt, quotedFrom } from '../referral/quoted.ts';
import type { RecordPartProps } from './record-part.ts';

const orNull = (text: string): string | null => text.trim() || null;

export function RecordKnown({ panel, model, sheet, opened, open }: RecordPartProps) {
  const { referral, people, today } = sheet;
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (opened !== 'need') return;
    part.current?.querySelector<HTMLElement>('.need-rows .fact .btn')?.click();
    open(null);
  }, [opened]);
  const openThread = model.page?.thread.threadId;
  const wordsAt = (prefix: string): FactWords => {
    const at = (path: string) => evidenceAt(referral.evidence, prefix + path);
    return {
      sureOf: (path) => at(path)?.sure ?? 'sure',
      quotedOf: (path) => quotedFrom(at(path), today, at(path)?.threadId === openThread ? (id) => void panel.showMessage(id) : null),
      onRight: (path) => void model.confirm(prefix + path),
    };
  };
  const text = (field: 'needNeutral' | 'fitReason' | 'notes' | 'topic', long = true) => (
    <EditableFact at={field} label={t(`field.${field}`)} value={referral[field] ?? ''} shown={referral[field] || null} onSave={(typed) => model.correct({ [field]: field === 'topic' ? typed.trim() : orNull(typed) })}>
      {(typed, type) => (long ? <TextArea label={t(`field.${field}`)} hint={field === 'needNeutral' ? t('known.neutralHint') : null} value={typed} onInput={type} /> : <Field label={t(`field.${field}`)} value={typed} onInput={type} />)}
    </EditableFact>
  );
  return (
    <Section title={t('known.title')}>
      <div ref={part}>
        <div class="need-rows"><Ledger>
          <NeedRows facts={referral} currency={panel.currency()} {...wordsAt('')} onSave={(facts) => model.correct(facts)} />
          {text('needNeutral')}{text('fitReason')}{text('topic', false)}{text('notes')}
        </Ledger></div>
        {(['prospect', 'provider'] as const).map((role) => {
          const person = people[role];
          return person && (
            <div key={role}>
              <h3 class="whose" dir="auto">{person.name || person.emails[0]} <span class="soft">{t(`role.${role}`)}</span></h3>
              <Ledger>
                <ContactRows role={role} person={person} {...wordsAt(`${role}.`)} onSave={(facts) => model.correctPerson(role, facts)} />
                {role === 'provider' && (
                  <EditableFact at={`${role}.neutral`} label={t('field.neutral')} value={person.neutral ?? ''} shown={person.neutral} onSave={(typed) => model.correctPerson(role, { neutral: orNull(typed) })}>
                    {(typed, type) => <TextArea label={t('field.neutral')} hint={t('known.tradeHint')} value={typed} onInput={type} rows={2} />}
                  </EditableFact>
                )}
              </Ledger>
            </div>
          );
        })}
      </div>
    </Section>
  );
}
