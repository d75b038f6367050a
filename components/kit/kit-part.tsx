// One part of the kit: as it is written, a text to start from in pencil, or the field it is written in. The note to forward is read by the guard as it is typed.
import { useEffect, useState } from 'preact/hooks';
import type { Disclosure } from '../../lib/domain/draft.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { TextArea } from '../base/field.tsx';
import type { NameOf } from '../base/names.ts';
import { Note } from '../base/note.tsx';
import { useTyping } from '../referral/typing.ts';
import type { KitModel, TextPart } from './kit-model.ts';

const LOOK_AFTER_MS = 300;

/** Whom the typed text names; empty for parts that are only marked. */
function useNamed(model: KitModel, part: TextPart, text: string | null): readonly Disclosure[] {
  const [named, setNamed] = useState<readonly Disclosure[]>([]);
  useEffect(() => {
    if (part !== 'forward' || text === null) { setNamed([]); return undefined; }
    let stale = false;
    const timer = setTimeout(() => void model.inspect(text).then((found) => { if (!stale) setNamed(found); }), LOOK_AFTER_MS);
    return () => { stale = true; clearTimeout(timer); };
  }, [part, text]);
  return named;
}

export function NamedNote({ named, nameOf, isHeld }: { named: readonly Disclosure[]; nameOf: NameOf; isHeld: boolean }) {
  const [first] = named;
  if (!first) return null;
  const name = nameOf(first.person);
  return isHeld ? <Note kind="hold" title={t('kit.named', { name })}>{t('kit.namedText', { quote: first.quote })}</Note> : <p class="small st-look">{t('kit.namesToo', { quote: first.quote, name })}</p>;
}

export function KitTextPart({ model, part, nameOf }: { model: KitModel; part: TextPart; nameOf: NameOf }) {
  const keeper = useTyping();
  const [typed, setTyped] = useState<string | null>(() => { const kept = keeper.get(part); return typeof kept === 'string' ? kept : null; });
  const type = (text: string | null): void => { setTyped(text); keeper.keep(part, text); };
  const named = useNamed(model, part, typed);
  const written = model.textOf(part);
  const language = model.language.value;
  const isLong = part !== 'certificate';
  const save = async (): Promise<void> => { if (typed !== null && (await model.save(part, typed))) type(null); };
  const label = t(`kit.part.${part}`);
  const shown = written || model.startOf(part);
  return (
    <section class="kit-part stack-small" data-part={part}>
      <h2>{label}</h2>
      <p class="small soft">{t(`kit.why.${part}`)}</p>
      {typed !== null ? (
        <form class="edit" lang={language} onSubmit={(event) => { event.preventDefault(); if (named.length === 0) void save(); }} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); type(null); } }}>
          <TextArea label={label} value={typed} onInput={type} rows={isLong ? 9 : 3} />
          <NamedNote named={named} nameOf={nameOf} isHeld />
          <div class="acts">
            <Button small submit waits={named.length > 0 ? t('kit.waitsNamed') : null} onPress={() => undefined}>{t('act.save')}</Button>
            <Button kind="quiet" small onPress={() => type(null)}>{t('act.cancel')}</Button>
          </div>
        </form>
      ) : (
        <>
          <div class={written ? 'kit-text' : 'kit-text pencil'}>
            {!written && <p class="small soft">{t('kit.start')}</p>}
            <p class="pre" lang={language} dir="auto">{shown}</p>
          </div>
          <NamedNote named={model.named.value[part] ?? []} nameOf={nameOf} isHeld={part === 'forward'} />
          <p class="acts">
            {!written && <Button small onPress={() => void model.save(part, shown)} about={label}>{t('kit.use')}</Button>}
            <Button small onPress={() => type(shown)} about={label}>{t(written ? 'act.change' : 'kit.write')}</Button>
            {written && <Button kind="quiet" small onPress={() => void model.save(part, '')} about={label}>{t('kit.takeOut')}</Button>}
          </p>
        </>
      )}
    </section>
  );
}
