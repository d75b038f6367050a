// Asks once, and plainly, before a person is forgotten: what goes, what stays, and that there is no way back.
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Sheet } from '../base/sheet.tsx';

const GOES = ['card', 'words', 'records', 'notes'] as const;
const STAYS = ['steps', 'others', 'outside'] as const;

export function ForgetDialog({ name, onForget, onClose }: { name: string; onForget: () => void; onClose: () => void }) {
  return (
    <Sheet title={t('forget.title', { name })} onClose={onClose}>
      <div class="stack-small">
        <h3>{t('forget.goes')}</h3>
        <ul class="plain-list">{GOES.map((what) => <li key={what}>{t(`forget.goes.${what}`)}</li>)}</ul>
        <h3>{t('forget.stays')}</h3>
        <ul class="plain-list">{STAYS.map((what) => <li key={what}>{t(`forget.stays.${what}`)}</li>)}</ul>
        <p><strong>{t('forget.final')}</strong></p>
      </div>
      <div class="acts">
        <Button autofocus onPress={onClose}>{t('act.cancel')}</Button>
        <Button kind="danger" onPress={onForget}>{t('forget.go')}</Button>
      </div>
    </Sheet>
  );
}
