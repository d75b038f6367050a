// Settings: who one is, and the screen. Days stand in the cadence's room, backups in theirs.
import { useMemo } from 'preact/hooks';
import { LANGUAGE_NAMES, UI_LANGUAGES, type UiLanguage } from '../../lib/i18n/language.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Check, Segmented } from '../base/choices.tsx';
import { Field, Select, TextArea } from '../base/field.tsx';
import { DailyNote } from '../today/daily-note.tsx';
import type { BookModel } from './book-model.ts';
import { hashOf } from './route.ts';
import { createSettings, type SettingsModel } from './settings-model.ts';

function WhoIAm({ model }: { model: SettingsModel }) {
  const typed = model.typed.value;
  return (
    <fieldset class="group">
      <legend>{t('settings.me')}</legend>
      <p class="small soft">{t('settings.meHint')}</p>
      <Field label={t('settings.name')} value={typed.name} onInput={(name) => model.type({ name })} />
      <Field label={t('settings.emails')} value={typed.emails} wrong={model.wrong.value.emails} onInput={(emails) => model.type({ emails })} />
      <Field label={t('settings.company')} value={typed.company} onInput={(company) => model.type({ company })} />
      <TextArea label={t('letter.ownPostal')} hint={t('letter.ownPostalHint')} value={typed.postal} onInput={(postal) => model.type({ postal })} />
      <Field label={t('settings.about')} value={typed.about} onInput={(about) => model.type({ about })} />
      <TextArea label={t('settings.signature')} hint={t('settings.signatureHint')} value={typed.signature} onInput={(signature) => model.type({ signature })} />
      <Segmented label={t('settings.register')} value={typed.register} choices={[{ value: 'formal', label: t('register.formal') }, { value: 'familiar', label: t('register.familiar') }]} onChoose={(register) => model.type({ register })} />
    </fieldset>
  );
}

function Beside({ book }: { book: BookModel }) {
  return (
    <div class="stack">
      {book.doors.notes && <DailyNote desk={book} doors={book.doors.notes} />}
      <section class="group" aria-label={t('keep.elsewhere')}>
        <h2>{t('keep.elsewhere')}</h2>
        <p><a class="link" href={hashOf({ room: 'rules', id: null })}>{t('rules.toRules')}</a></p>
        <p><a class="link" href={hashOf({ room: 'keep', id: null })}>{t('keep.toKeep')}</a></p>
      </section>
    </div>
  );
}

export function SettingsRoom({ book }: { book: BookModel }) {
  const model = useMemo(() => createSettings(book), [book]);
  const typed = model.typed.value;
  const changed = model.changed.value;
  return (
    <main class="today">
      <h1 class="title">{t('settings.title')}</h1>
      <div class="cols">
        <form class="stack" onSubmit={(event) => { event.preventDefault(); void model.save(); }}>
          <WhoIAm model={model} />
          <fieldset class="group">
            <legend>{t('settings.screen')}</legend>
            <Select<UiLanguage | ''> label={t('settings.language')} value={typed.uiLanguage ?? ''} onChange={(language) => model.type({ uiLanguage: language === '' ? null : language })} options={[{ value: '', label: t('settings.browserLanguage') }, ...UI_LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] }))]} />
            <Check checked={typed.singleKeys} onChange={(singleKeys) => model.type({ singleKeys })}>{t('settings.singleKeys')}</Check>
          </fieldset>
          <p class="acts save-line"><Button kind="main" submit onPress={() => undefined}>{t('act.save')}</Button> <span class="small soft" role="status">{changed ? t('settings.unsaved') : t('settings.allSaved')}</span></p>
        </form>
        <Beside book={book} />
      </div>
    </main>
  );
}
