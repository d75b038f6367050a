// The end: true sources, thanks never said, ends nobody told; what is chosen goes into Today.
import type { PastLoop } from '../../lib/domain/mailbox/loops.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { useState } from 'preact/hooks';
import { Button, LinkButton } from '../base/button.tsx';
import { EmptyState } from '../base/empty-state.tsx';
import { Icon } from '../base/icon.tsx';
import { Skeleton } from '../base/skeleton.tsx';
import { hashOf } from '../book/route.ts';
import type { MailboxModel } from './mailbox-model.ts';
import { loopWords } from './summary-model.ts';

const FIRST = 10;
const day = (on: string): string => formatDay(on, 'short', '0000');

function Loops({ model, loops, title, hint }: { model: MailboxModel; loops: readonly PastLoop[]; title: string; hint: string }) {
  const [isAll, setAll] = useState(false);
  const { summary } = model;
  if (loops.length === 0) return null;
  const shown = isAll ? loops : loops.slice(0, FIRST);
  return (
    <section class="mailbox-end">
      <h2>{title}</h2>
      <p class="soft small">{hint}</p>
      <ul>
        {shown.map((loop) => (
          <li key={loop.key}>
            {summary.planned.value.has(loop.key) ? <span class="loop-what"><Icon name="yes" /> <span dir="auto">{loopWords(loop, summary.nameOf())}</span> <span class="soft small">{t('mailbox.loop.planned')}</span></span> : (
              <label class="check"><input type="checkbox" checked={summary.chosen.value.has(loop.key)} onChange={() => summary.toggle(loop.key)} /><span dir="auto">{loopWords(loop, summary.nameOf())}</span></label>
            )}
            <span class="soft small"><a class="link" href={hashOf({ room: 'referrals', id: loop.referralId })} dir="auto">{loop.topic}</a> · {day(loop.since)}</span>
          </li>
        ))}
      </ul>
      {loops.length > shown.length && <p><span class="soft small">{t('mailbox.more', { count: loops.length - shown.length })}</span> <LinkButton onPress={() => setAll(true)} about={title}>{t('mailbox.showAll')}</LinkButton></p>}
    </section>
  );
}

export function SummaryPart({ model }: { model: MailboxModel }) {
  const { summary, batch } = model;
  const told = summary.summary.value;
  if (!told) return model.book.trouble.value ? null : <Skeleton text={t('loading')} />;
  const chosen = summary.chosen.value.size;
  const ways = <>{batch.left.value > 0 && <Button onPress={() => void model.confirm()}>{t('mailbox.batch.left', { count: batch.left.value })}</Button>}<Button onPress={() => void model.forget()}>{t('mailbox.another')}</Button></>;
  if (model.cases.value.length === 0) return <EmptyState level={2} title={t('mailbox.end.none.title')} actions={ways}>{t('mailbox.end.none.text')}</EmptyState>;
  return (
    <>
      <h2 class="title">{t('mailbox.end.title')}</h2>
      <p>{t('mailbox.end.counts', { given: told.given, received: told.received })}</p>
      <section class="mailbox-end">
        <h2>{t('mailbox.sources')}</h2>
        {told.sources.length === 0 ? <p class="soft">{t('mailbox.sources.none')}</p> : (
          <ol>
            {told.sources.slice(0, FIRST).map((source) => (
              <li key={source.personId}>
                <a class="link" href={hashOf({ room: 'people', id: source.personId })} dir="auto">{summary.nameOf()(source.personId)}</a>
                <span class="soft small"> {t('mailbox.sources.sent', { count: source.sent })}{source.won > 0 && <> · {t('mailbox.sources.won', { count: source.won })}</>} · {source.first === source.last ? day(source.first) : t('mailbox.case.fromTo', { from: day(source.first), to: day(source.last) })}</span>
              </li>
            ))}
          </ol>
        )}
        <p><a class="link" href={hashOf({ room: 'sources', id: null })}>{t('mailbox.sources.more')}</a></p>
      </section>
      <Loops model={model} loops={told.loops.filter(({ kind }) => kind === 'thank')} title={t('mailbox.thanks')} hint={t('mailbox.thanks.hint')} />
      <Loops model={model} loops={told.loops.filter(({ kind }) => kind === 'outcome')} title={t('mailbox.loops')} hint={t('mailbox.loops.hint')} />
      <div class={chosen > 0 ? 'acts mailbox-foot' : 'acts'}>{chosen > 0 && <Button kind="main" onPress={() => void summary.plan()}>{t('mailbox.plan', { count: chosen })}</Button>}{ways}</div>
    </>
  );
}
