// An update brought another shipped text than the one that the person's mail was made from: what changed in it, and either to take.
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Note } from '../base/note.tsx';
import { lineChanges } from './line-changes.ts';
import type { MailModel } from './mail-model.ts';

const whole = ({ subject, body }: { readonly subject: string; readonly body: string }): string => [...(subject ? [subject, ''] : []), body].join('\n');

export function MailChanged({ model }: { model: MailModel }) {
  const { shipped, kept, id } = model;
  if (!kept.value) return null;
  const acts = <><Button small onPress={() => void model.keepMine()}>{t('mails.keepMine')}</Button><Button small onPress={() => void model.backToShipped()}>{t('mails.takeShipped')}</Button></>;
  return (
    <Note kind="look" title={t('mails.changed.title')} actions={acts}>
      <p>{t('mails.changed.text')}</p>
      <details class="fuller">
        <summary>{t('mails.changed.compare')}</summary>
        <div class="letter" lang={id.language} dir="auto">
          {lineChanges(whole(kept.value.madeFrom), whole(shipped)).map(({ change, line }, i) =>
            <p key={i}>{change === 'stayed' ? line : change === 'went' ? <del>{line}</del> : <ins>{line}</ins>}</p>)}
        </div>
      </details>
    </Note>
  );
}
