// Settings: who one is, after how many days things fall due, the screen; and everything out as a file.
import { useMemo } from 'preact/hooks';
import { LANGUAGE_NAMES, UI_LANGUAGES, type UiLanguage } from '../../lib/i18n/language.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Check, Segmented } from '../base/choices.tsx';
import { Field, Select, TextArea } from '../base/field.tsx';
import { Icon } from '../base/icon.tsx';
import { CalendarFile } from '../today/calendar-file.tsx';
import { DailyNote } from '../today/daily-note.tsx';
import type { BookModel } from './book-model.ts';
import { healthWords } from './health-words.ts';
import { hashOf } from './route.ts';
import type { TodayRows } from './today-rows.ts';
import { createSettings, DAY_FIELDS, type DayField, type SettingsModel } from './settings-model.ts';

const DAYS = Object.keys(DAY_FIELDS) as DayField[];

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

function Out({ book, model, rows, health }: { book: BookModel; model: SettingsModel; rows: Pick<TodayRows, 'counts'>; health: 'good' | 'lost-saves' }) {
  return (
    <div class="stack">
      <section class="group" aria-label={t('export.title')}>
        <h2>{t('export.title')}</h2>
        <p class="soft">{t('export.text')}</p>
        <p class="acts"><Button onPress={() => void model.exportAll()}>{t('export.go')}</Button></p>
      </section>
      <CalendarFile desk={book} today={book.today()} reviewMonths={book.settings.value.reviewMonths} />
      {book.doors.notes && <DailyNote desk={book} doors={book.doors.notes} />}
      <section class="group" aria-label={t('health.title')}>
        <h2>{t('health.title')}</h2>
        <p class="soft">{healthWords(rows.counts)}</p>
        <p class={`st ${health === 'good' ? 'st-yes' : 'st-no'}`}><Icon name={health === 'good' ? 'yes' : 'no'} class="mk" /> {health === 'good' ? t('health.good') : t('health.lost-saves.title')}</p>
      </section>
    </div>
  );
}

export function SettingsRoom({ book, rows }: { book: BookModel; rows: Pick<TodayRows, 'counts'> }) {
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
            <legend>{t('settings.days')}</legend>
            <div class="pair">{DAYS.map((field) => <Field key={field} label={t(`settings.${field}`)} type="number" min={DAY_FIELDS[field][0]} max={DAY_FIELDS[field][1]} value={typed[field]} wrong={model.wrong.value[field]} onInput={(days) => model.type({ [field]: days })} />)}</div>
            <p><a class="link" href={hashOf({ room: 'rules', id: null })}>{t('rules.toRules')}</a></p>
          </fieldset>
          <fieldset class="group">
            <legend>{t('settings.screen')}</legend>
            <Select<UiLanguage | ''> label={t('settings.language')} value={typed.uiLanguage ?? ''} onChange={(language) => model.type({ uiLanguage: language === '' ? null : language })} options={[{ value: '', label: t('settings.browserLanguage') }, ...UI_LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] }))]} />
            <Check checked={typed.singleKeys} onChange={(singleKeys) => model.type({ singleKeys })}>{t('settings.singleKeys')}</Check>
          </fieldset>
          <p class="acts save-line"><Button kind="main" submit onPress={() => undefined}>{t('act.save')}</Button> <span class="small soft" role="status">{changed ? t('settings.unsaved') : t('settings.allSaved')}</span></p>
        </form>
        <Out book={book} model={model} rows={rows} health={book.tools.book.health} />
      </div>
    </main>
  );
}
