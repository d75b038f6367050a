// Drafts of this record that were begun: go on, say that one was sent, or let it go.
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Note } from '../base/note.tsx';
import { draftKey } from './draft-choice.ts';
import { draftTitle } from './draft-words.ts';
import type { RecordPartProps } from './record-part.ts';

export function RecordBegun({ panel, model, sheet, nameOf }: RecordPartProps) {
  if (sheet.begun.length === 0) return null;
  return (
    <div class="sec stack">
      {sheet.begun.map((choice) => (
        <Note
          key={draftKey(sheet.referral.id, choice)} kind="plain" title={t('begun.title', { what: draftTitle(choice, sheet.referral, nameOf) })}
          actions={
            <>
              <Button small onPress={() => void panel.write(sheet.referral, choice)}>{t('begun.goOn')}</Button>
              <Button small onPress={() => void model.begunSent(choice)}>{t('draft.iSentIt')}</Button>
              <Button small kind="quiet" onPress={() => void model.dropBegun(choice)}>{t('begun.drop')}</Button>
            </>
          }
        />
      ))}
    </div>
  );
}
