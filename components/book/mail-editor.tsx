// Subject and text of a mail with its marks, and below each what is wrong in it: a press goes to the very place.
import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { Disclosure } from '../../lib/domain/draft.ts';
import type { MailText } from '../../lib/domain/own-mail.ts';
import type { MailFault } from '../../lib/drafting/mail-faults.ts';
import { t } from '../../lib/i18n/translate.ts';
import { LinkButton } from '../base/button.tsx';
import type { NameOf } from '../base/names.ts';
import { MarkedText } from '../base/marked-text.tsx';
import type { TextMark } from '../base/text-pieces.ts';
import type { MailModel } from './mail-model.ts';
import { faultWords } from './mail-words.ts';

export interface MailFields {
  readonly subject: RefObject<HTMLTextAreaElement | null>;
  readonly body: RefObject<HTMLTextAreaElement | null>;
  /** Where the person wrote last. */
  readonly writingIn: RefObject<keyof MailText>;
}

const MARK = /\{[^{}\n]*\}|\[\[|\]\]|\|\|/gu;
/** What is wrong stands before what is only to be filled in. */
const marksOf = (text: string, faults: readonly MailFault[], named: readonly Disclosure[]): readonly TextMark[] => [
  ...faults.map(({ start, length }) => ({ start, length, level: 'hold' as const })),
  ...named.map(({ start, quote }) => ({ start, length: quote.length, level: 'look' as const })),
  ...[...text.matchAll(MARK)].map((mark) => ({ start: mark.index, length: mark[0].length, level: 'blank' as const })),
];

function Part({ model, fields, part, nameOf }: { model: MailModel; fields: MailFields; part: keyof MailText; nameOf: NameOf }) {
  const id = useId();
  const text = model.text.value[part];
  const faults = model.faults.value.filter((fault) => fault.part === part);
  const named = model.named.value.filter(({ field, quote, start }) => field === (part === 'subject' ? 'subject' : 'bodyText') && text.startsWith(quote, start));
  const isWrong = faults.length > 0;
  const goTo = ({ start, length }: Pick<MailFault, 'start' | 'length'>): void => {
    fields[part].current?.focus();
    fields[part].current?.setSelectionRange(start, start + length);
  };
  return (
    <div class="stack-small">
      <MarkedText
        label={t(`draft.${part === 'subject' ? 'subject' : 'text'}`)} text={text} language={model.id.language} marks={marksOf(text, faults, named)} oneLine={part === 'subject'} wrong={isWrong}
        describedBy={isWrong || named.length > 0 ? id : undefined} field={fields[part]} onFocus={() => { fields.writingIn.current = part; }} onInput={(typed) => model.type({ [part]: typed })}
      />
      {(isWrong || named.length > 0) && (
        <ul class="faults" id={id}>
          {faults.map((fault) => (
            <li key={`${fault.start} ${fault.problem}`} class="small">
              {fault.length > 0 && <LinkButton onPress={() => goTo(fault)}><code>{text.slice(fault.start, fault.start + fault.length)}</code></LinkButton>} {faultWords(fault)}
            </li>
          ))}
          {named.map(({ start, quote, person }) => (
            <li key={`${start} ${person}`} class="small st-look"><LinkButton onPress={() => goTo({ start, length: quote.length })}><code>{quote}</code></LinkButton> {t('mails.named', { name: nameOf(person) })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

export function MailEditor({ model, fields, nameOf }: { model: MailModel; fields: MailFields; nameOf: NameOf }) {
  return (
    <>
      <Part model={model} fields={fields} part="subject" nameOf={nameOf} />
      <Part model={model} fields={fields} part="body" nameOf={nameOf} />
    </>
  );
}
