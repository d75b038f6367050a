// To whom a note goes that the record names no reader for: somebody of the record, of the book, written down anew, or nobody.
import { ME, type PersonId } from '../../lib/domain/person.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Section } from '../base/panel.tsx';
import { PersonPicker } from '../people/person-picker.tsx';
import type { ToChosen } from './draft-choice.ts';
import type { RecordPartProps } from './record-part.ts';

export function RecordReader({ panel, model, sheet, opened, open }: RecordPartProps) {
  if (opened !== 'reader-forwardable' && opened !== 'reader-information' && opened !== 'reader-partner') return null;
  const kind = opened.slice('reader-'.length) as ToChosen;
  const write = (reader: PersonId | null): void => void panel.write(sheet.referral, { kind, side: 'anyone', reader });
  const inRecord = Object.values(sheet.people).filter((person) => person !== null);
  return (
    <Section title={t('reader.title', { kind: t(`draftKind.${kind}`) })}>
      {kind === 'forwardable' && (
        <div class="acts only-copy"><Button icon="copy" onPress={() => write(null)}>{t('reader.onlyCopy')}</Button></div>
      )}
      <PersonPicker
        offered={inRecord} search={async (query) => (await panel.search(query)).people} mayBeMe={false} mayBeNobody={false}
        onPick={(person) => { if (person !== null && person !== ME) write(person.id); }}
        onNew={(facts) => void model.addReader(facts).then((id) => { if (id !== null) write(id); })}
        onClose={() => open(null)}
      />
      <p class="small soft">{t('reader.outside')}</p>
    </Section>
  );
}
