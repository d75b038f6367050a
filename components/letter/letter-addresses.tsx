// Whom it goes to and whom it comes from: both addresses are kept where they belong, not in this letter.
import { useState } from 'preact/hooks';
import { callName } from '../../lib/domain/person.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { TextArea } from '../base/field.tsx';
import type { BookModel } from '../book/book-model.ts';
import type { LetterModel } from './letter-model.ts';

function AddressField({ label, hint, postal, onSave }: { label: string; hint: string; postal: string | null; onSave: (postal: string) => Promise<boolean> }) {
  const [typed, setTyped] = useState(postal ?? '');
  const isSaved = typed.trim() === (postal ?? '');
  return (
    <form class="group" onSubmit={(event) => { event.preventDefault(); void onSave(typed); }}>
      <TextArea label={label} hint={hint} rows={3} value={typed} onInput={setTyped} />
      {!isSaved && <p class="acts"><Button small submit about={label} onPress={() => undefined}>{t('act.save')}</Button></p>}
    </form>
  );
}

export function LetterAddresses({ book, model }: { book: BookModel; model: LetterModel }) {
  const letter = model.letter.value;
  if (!letter) return null;
  const { person } = letter;
  const own = book.settings.value.postal;
  const name = callName(person);
  return (
    <section class="stack-small" aria-label={t('letter.addresses')}>
      <h2>{t('letter.addresses')}</h2>
      {!person.postal && <p class="st-look">{t('letter.noPostal', { name })}</p>}
      <AddressField key={person.postal ?? ''} label={t('letter.title', { kind: t('field.postal'), name })} hint={person.postal ? t('field.postalHint') : t('letter.noPostalText')} postal={person.postal} onSave={model.savePostal} />
      <AddressField key={`own ${own ?? ''}`} label={t('letter.ownPostal')} hint={own ? t('letter.ownPostalHint') : t('letter.noOwn')} postal={own} onSave={model.saveOwnPostal} />
    </section>
  );
}
