// The first line of the page: that all is safe, or what wants looking at.
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Note } from '../base/note.tsx';
import type { Kept, KeepModel } from './keep-model.ts';
import { dayWords } from './keep-words.ts';
import { needsOf, newestOf, type Need } from './needs.ts';

function needWords(need: Need, kept: Kept, today: string): string {
  const newest = newestOf(kept);
  switch (need) {
    case 'lost-saves': return t('health.lost-saves.text');
    case 'trouble': return kept.trouble === 'empty' || kept.trouble === null || kept.trouble === 'not-due' ? t('keep.write.broken') : t(`keep.write.${kept.trouble}`);
    case 'old-backup': return t('keep.need.old-backup', { day: newest === null ? '' : dayWords(newest, today) });
    case 'ask-folder': return t('keep.need.ask-folder', { folder: kept.folder?.name ?? '' });
    case 'unsound': case 'no-backup': case 'only-here': return t(`keep.need.${need}`);
    default: return need satisfies never;
  }
}

export function KeepState({ model, kept, today, nowMs }: { model: KeepModel; kept: Kept; today: string; nowMs: number }) {
  const needs = needsOf(kept, nowMs);
  const newest = newestOf(kept);
  if (kept.counts.events === 0 && newest === null) return <Note kind="plain" title={t('keep.empty.title')}>{t('keep.empty.text')}</Note>;
  if (needs.length === 0 && newest !== null) return <Note kind="ok" title={t('keep.well.title')}>{t('keep.well.text', { day: dayWords(newest, today) })}</Note>;
  const isGrave = needs.includes('lost-saves') || needs.includes('unsound');
  return (
    <Note kind={isGrave ? 'hold' : 'look'} title={needs[0] === 'lost-saves' ? t('health.lost-saves.title') : t('keep.look.title')} actions={needs.includes('ask-folder') && <Button onPress={() => void model.allowFolder()}>{t('keep.folder.allow')}</Button>}>
      {needs.length === 1 && needs[0] ? <p>{needWords(needs[0], kept, today)}</p> : <ul class="keep-needs">{needs.map((need) => <li key={need}>{needWords(need, kept, today)}</li>)}</ul>}
    </Note>
  );
}
