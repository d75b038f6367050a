// Ways to begin a new mail with what is written: in the mail that one is in, and in whichever program the system opens.
import type { Draft } from '../../lib/domain/draft.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import type { DueDeskDoors } from './due-desk.ts';
import { newMailOf } from './new-mail.ts';

export function NewMailButtons({ doors, draft, isMain = false }: { doors: Pick<DueDeskDoors, 'mailHere' | 'openAddress'>; draft: Pick<Draft, 'to' | 'cc' | 'subject' | 'body'>; isMain?: boolean }) {
  const { gmail, program, isTooLong } = newMailOf(draft);
  const { mailHere } = doors;
  const kind = isMain ? 'main' : 'plain';
  // It is the mail program itself, and its own window takes a draft of any length.
  if (mailHere === 'thunderbird') return <Button kind={kind} onPress={() => doors.openAddress(program)}>{t('today.newMail', { host: t('hostName.thunderbird') })}</Button>;
  const wait = isTooLong ? t('today.tooLong') : null;
  return (
    <>
      {mailHere && <Button kind={kind} waits={wait} onPress={() => doors.openAddress(gmail)}>{t('today.newMail', { host: t('hostName.gmail') })}</Button>}
      {!(wait && mailHere) && <Button kind={mailHere ? 'plain' : kind} waits={wait} onPress={() => doors.openAddress(program)}>{t('today.mailProgram')}</Button>}
    </>
  );
}
