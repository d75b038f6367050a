// Bringing in while it runs, when it is over, and when it came to nothing.
import type { WorkProgress } from '../../lib/actions/work-progress.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Note } from '../base/note.tsx';
import { hashOf } from '../book/route.ts';
import type { BringModel } from './bring-model.ts';
import type { Stage } from './bring-stage.ts';
import { failureWords } from './bring-words.ts';

type At<Name extends Stage['at']> = Extract<Stage, { at: Name }>;

function Bar({ progress, label }: { progress: WorkProgress | null; label: string }) {
  return progress?.of ? <progress aria-label={label} max={progress.of} value={progress.done} /> : <progress aria-label={label} />;
}

export function AtWork({ model, stage }: { model: BringModel; stage: At<'looking'> | At<'writing'> }) {
  const title = t(stage.at === 'looking' ? 'bring.looking' : 'bring.writing', { name: stage.fileName });
  return (
    <section class="bring-work" aria-label={title}>
      <div role="status"><h2 dir="auto">{title}</h2></div>
      <Bar progress={model.progress.value} label={title} />
      <p class="soft">{t(stage.at === 'looking' ? 'bring.lookingText' : 'bring.writingText')}</p>
      <p class="acts"><Button onPress={model.stop}>{t('bring.stop')}</Button></p>
    </section>
  );
}

export function Done({ model, stage }: { model: BringModel; stage: At<'done'> }) {
  const { counts, operation } = stage.brought;
  return (
    <Note kind="ok" title={t('bring.done', { name: stage.fileName, count: counts.added })} actions={<>
      <a class="btn" href="#/people">{t('bring.toPeople')}</a>
      <a class="btn" href="#/same">{t('bring.toSame')}</a>
      <Button kind="quiet" waits={model.takingBack.value ? t('bring.takingBack') : null} onPress={() => void model.takeBack(operation, stage.fileName)}>{t('bring.takeBack')}</Button>
    </>}>
      <p>{t('bring.doneText', { joined: counts.joined, leftOut: counts.leftOut })}</p>
    </Note>
  );
}

export function NotRead({ stage }: { stage: At<'unreadable'> | At<'failed'> | At<'elsewhere'> }) {
  const { fileName: name } = stage;
  switch (stage.at) {
    case 'unreadable': return <Note kind="look" title={t('bring.problem.title', { name })}>{t(`bring.problem.${stage.problem}`)}</Note>;
    case 'failed': return <Note kind={stage.problem === 'stopped' ? 'plain' : 'look'} title={t('bring.failed.title', { name })}>{failureWords(stage.problem)}</Note>;
    case 'elsewhere': {
      const to = stage.kind === 'backup' ? <a class="btn" href="#/keep">{t('bring.toKeep')}</a> : <a class="btn" href="#/mailbox">{t('bring.toMailbox')}</a>;
      return <Note kind="plain" title={t(`bring.elsewhere.${stage.kind}`)} actions={to}>{t(`bring.elsewhere.${stage.kind}Text`, { name })}</Note>;
    }
    default: return stage satisfies never;
  }
}

export function TakingBack({ model }: { model: BringModel }) {
  const progress = model.takingBack.value;
  if (!progress) return null;
  return (
    <section class="bring-work" aria-label={t('bring.takingBack')}>
      <div role="status"><h2>{t('bring.takingBack')}</h2></div>
      <Bar progress={progress} label={t('bring.takingBack')} />
    </section>
  );
}

export function TookBackNote({ model }: { model: BringModel }) {
  const took = model.tookBack.value;
  if (!took) return null;
  const { gone, asBefore, stays, staying } = took.result;
  return (
    <Note kind="ok" title={t('bring.tookBack', { name: took.fileName })}>
      <p>{t('bring.tookBackText', { gone, asBefore })}</p>
      {staying > 0 && <p>{t('bring.staying', { count: staying })}</p>}
      <ul class="bring-stays">
        {stays.slice(0, 10).map((one) => <li key={one.id}><a class="link" href={hashOf({ room: one.type === 'person' ? 'people' : 'referrals', id: one.id })} dir="auto">{one.name || t('person.noName')}</a> <span class="soft">{t(`bring.stays.${one.why}`)}</span></li>)}
        {staying > 10 && <li class="soft">{t('bring.stays.more', { count: staying - Math.min(10, stays.length) })}</li>}
      </ul>
    </Note>
  );
}
