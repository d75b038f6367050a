// Notes that stand above whatever is shown and can wait a moment for their code: mails that nobody looked at or that may have gone, another page in the tab, a draft that waits.
import type { HeldQuestion } from '../../lib/actions/may-have-gone.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { listed } from '../../lib/i18n/listed.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { FirstOf } from '../base/first-of.tsx';
import { Note } from '../base/note.tsx';
import type { PanelModel } from './panel.ts';

/** Each is as tall as a third of the panel. */
const HELD_SHOWN = 3;

function HeldNote({ panel, question }: { panel: PanelModel; question: HeldQuestion }) {
  const { mail, readers, told } = question;
  return (
    <Note
      kind="look" title={t('heldMail.title', { reader: listed(readers) })}
      actions={<><Button small onPress={() => void panel.answerHeld(question, true)}>{t('heldMail.sent')}</Button><Button small onPress={() => void panel.answerHeld(question, false)}>{t('heldMail.notSent')}</Button></>}
    >
      {t('heldMail.text', { day: formatDay(mail.at.slice(0, 10), 'day', panel.desk.today()), name: listed(told) })}
    </Note>
  );
}

export function WaitingNotes({ panel }: { panel: PanelModel }) {
  const parked = panel.parked.value;
  const unchecked = panel.unchecked.value;
  return (
    <>
      {unchecked > 0 && <Note kind="look" title={t('unchecked.title', { count: unchecked })} actions={<Button small onPress={() => void panel.outside.forgetUnchecked()}>{t('unchecked.read')}</Button>}>{t('unchecked.text')}</Note>}
      {panel.held.value.length > 0 && (
        <FirstOf items={panel.held.value} page={HELD_SHOWN} about={t('heldMail.all')}>
          {(shown) => <ul class="stack">{shown.map((question) => <li key={question.mail.at} data-row><HeldNote panel={panel} question={question} /></li>)}</ul>}
        </FirstOf>
      )}
      {panel.elsewhere.value && <Note kind="plain" title={t('elsewhere.title')} actions={<Button small onPress={() => void panel.follow()}>{t('panel.readPage')}</Button>}>{t('elsewhere.text')}</Note>}
      {parked && (
        <Note kind="plain" title={t('parked.title', { topic: parked.referral.topic })} actions={<Button small onPress={() => void panel.write(parked.referral, parked.choice)}>{t('parked.back')}</Button>}>
          {t('parked.text')}
        </Note>
      )}
    </>
  );
}
