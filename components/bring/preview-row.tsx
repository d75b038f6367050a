// One entry of a file before it is brought in: who, why it is where it is, and what is to become of it.
import type { PreviewEntry } from '../../lib/actions/look-at-file.ts';
import type { ImportChoice } from '../../lib/domain/import/planned.ts';
import { t } from '../../lib/i18n/translate.ts';
import { candidateWords, entryName, whyWords } from './bring-words.ts';
import { canBring, type PreviewModel } from './preview-model.ts';

const valueOf = (choice: ImportChoice): string => (choice.do === 'join' ? `join ${choice.personId}` : choice.do);
const choiceOf = (value: string): ImportChoice => (value.startsWith('join ') ? { do: 'join', personId: value.slice(5) } : { do: value === 'new' ? 'new' : 'leave' });
/** A profile without what every address begins with. */
const shortened = (reach: string | null): string | null => reach?.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/\/$/u, '') ?? null;
const SIGNS = { new: '+', join: '→', leave: '–' } as const satisfies Record<ImportChoice['do'], string>;

export function PreviewRow({ model, entry, nameAt }: { model: PreviewModel; entry: PreviewEntry; nameAt: (at: number) => string }) {
  const choice = model.choiceOf(entry);
  const name = entryName(entry);
  const under = [entry.title, entry.company, entry.name ? shortened(entry.reach) : null].filter((part): part is string => part !== null && part !== '' && part !== name).join(' · ');
  return (
    <div class="bring-row" data-do={choice.do} aria-current={model.current.value === entry.at ? 'true' : undefined}>
      <span class="bring-sign" aria-hidden="true">{SIGNS[choice.do]}</span>
      <button class="bring-who" type="button" data-at={entry.at} onClick={() => { model.current.value = entry.at; }}>
        <b dir="auto">{name}</b>
        {under && <span class="bring-under" dir="auto">{under}</span>}
        <span class="bring-why">{whyWords(entry, nameAt)}</span>
      </button>
      {canBring(entry) && (
        <select class="in" aria-label={t('bring.do', { name })} value={valueOf(choice)} onFocus={() => { model.current.value = entry.at; }} onChange={(event) => model.choose(entry, choiceOf(event.currentTarget.value))}>
          <option value="new">{t(entry.why === 'twice' ? 'bring.do.notTwice' : 'bring.do.new')}</option>
          {entry.candidates.map((one) => <option key={one.personId} value={`join ${one.personId}`}>{candidateWords(one)}</option>)}
          <option value="leave">{t('bring.do.leave')}</option>
        </select>
      )}
    </div>
  );
}
