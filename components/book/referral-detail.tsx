// One referral in full: the next step, the two answers, CARE, the people, what is known, what happened. The parts are those of the panel.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ME } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Note, StoreProblemNote } from '../base/note.tsx';
import { Skeleton } from '../base/skeleton.tsx';
import { ledgerActs } from '../ledger/ledger-acts-model.ts';
import { RecordRoots } from '../ledger/record-roots.tsx';
import { SinceSection } from '../ledger/since-section.tsx';
import { StepsSection } from '../ledger/steps-section.tsx';
import { WorthSection } from '../ledger/worth-section.tsx';
import { WhoCouldHelp } from '../kit/who-could-help.tsx';
import { HistorySection } from '../referral/history-section.tsx';
import { RecordAnswers } from '../sidepanel/record-answers.tsx';
import { RecordCare } from '../sidepanel/record-care.tsx';
import { RecordKnown } from '../sidepanel/record-known.tsx';
import { RecordMenu } from '../sidepanel/record-menu.tsx';
import type { RecordModel } from '../sidepanel/record-model.ts';
import { namesOf, type Opened, type RecordPartProps } from '../sidepanel/record-part.ts';
import { RecordPeople } from '../sidepanel/record-people.tsx';
import { takenBack } from '../sidepanel/record-sheet.ts';
import { RecordStep } from '../sidepanel/record-step.tsx';
import { TagField } from '../lists/tag-field.tsx';
import { OwnNote } from '../today/own-note.tsx';
import type { BookModel } from './book-model.ts';
import { openInBook, pageOf } from './referral-model.ts';

function Opened({ book, model }: { book: BookModel; model: RecordModel }) {
  const [opened, open] = useState<Opened>(null);
  const page = useMemo(() => pageOf(book), [book]);
  const acts = useMemo(() => ledgerActs(model), [model]);
  const sheet = model.sheet.value;
  const { referral, today, firstFrom } = sheet;
  const nameOf = namesOf(sheet);
  const trouble = model.trouble.value;
  const ledger = { sheet, nameOf, acts, currency: page.currency() };
  const parts: RecordPartProps = { panel: page, model, sheet, nameOf, opened, open };
  const through = referral.introducerId !== null && referral.introducerId !== ME ? nameOf(referral.introducerId) : null;
  return (
    <article>
      <p class="back"><a class="link" href="#/referrals">{t('detail.back')}</a></p>
      <div class="dh">
        <div>
          <p class="kind">
            <span>{t(referral.form === 'lead' ? 'form.lead' : `direction.${referral.direction}`)}</span>
            {referral.capturedOn && <span>{t('detail.since', { day: formatDay(referral.capturedOn, 'day', today) })}</span>}
            {through && <span>{firstFrom ? <span class="tag tag-first">{t('party.first', { name: through })}</span> : t('detail.through', { name: through })}</span>}
            {referral.closedWhy && <span>{t('history.closed', { why: t(`closedWhy.${referral.closedWhy}`) })}</span>}
          </p>
          <h1 class="title" dir="auto">{referral.topic || t('form.referral')}</h1>
        </div>
        <RecordMenu {...parts} />
      </div>
      <TagField book={book} type="referral" row={referral} />
      {trouble && <StoreProblemNote problem={trouble} actions={<Button kind="main" onPress={() => void (trouble === 'conflict' ? model.refresh() : book.doors.reload())}>{t('act.reload')}</Button>} />}
      {referral.removed && <Note kind="plain" title={t('history.removed')} />}
      <div data-key="enter"><RecordStep {...parts} /></div>
      {referral.providerId === null && referral.closedOn === null && !referral.removed && book.rows.value && <div class="help-place"><WhoCouldHelp rows={book.rows.value} referral={referral} onChoose={(person) => void model.choose('provider', person)} /></div>}
      <div class="two">
        <div class="stack">
          <RecordAnswers {...parts} />
          <SinceSection {...ledger} />
          <WorthSection {...ledger} />
          <div data-key="e"><RecordKnown {...parts} /></div>
        </div>
        <div class="stack">
          <RecordCare {...parts} />
          <RecordPeople {...parts} />
          <OwnNote book={book} about={{ personId: null, referralId: referral.id }} name={referral.topic || t('form.referral')} />
          <RecordRoots book={book} {...ledger} />
          <StepsSection {...ledger} />
          <HistorySection events={sheet.history} takenBack={takenBack(sheet.history)} onUndo={(event) => void model.undo(event)} nameOf={nameOf} followUps={sheet.followUps} today={today} />
        </div>
      </div>
    </article>
  );
}

export function ReferralDetail({ book, referral }: { book: BookModel; referral: Referral }) {
  const [model, setModel] = useState<RecordModel | null>(null);
  useEffect(() => {
    let stale = false;
    if (model) void model.refresh();
    else void openInBook(book, referral).then((opened) => { if (!stale) setModel(opened); });
    return () => { stale = true; };
  }, [book, referral.id, referral.revision]);
  return model ? <Opened book={book} model={model} /> : <Skeleton text={t('loading')} />;
}
