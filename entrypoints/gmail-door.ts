// Put into a Gmail tab while the book hides somebody from somebody: keeps the last door there. Wiring only.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { allowedKey } from '../lib/domain/allowed-words.ts';
import { findDisclosures } from '../lib/drafting/guard/find-disclosures.ts';
import { askPerson } from '../lib/hosts/gmail/held-dialog.ts';
import { keepSendDoor } from '../lib/hosts/gmail/send-door.ts';
import { listed } from '../lib/i18n/listed.ts';
import { currentLanguage, t } from '../lib/i18n/translate.ts';
import { createDoorGuards } from '../lib/messaging/door-guards.ts';
import { sendNotice } from '../lib/messaging/send-notice.ts';
import { isOrphaned, takePlace } from '../lib/messaging/serve-host.ts';

export default defineUnlistedScript({
  exclude: ['thunderbird'],
  main() {
    const guards = createDoorGuards();
    const stop = keepSendDoor(window, {
      ...guards,
      findLeaks({ to, cc, bcc, subject, ownText, quotedText, attachments }, { hidden, known, allowed }) {
        const cleared = new Set(allowed);
        const text = { to, cc, bcc, subject, bodyText: ownText, quotedText, attachments };
        return findDisclosures(text, hidden, known, (personId, word) => cleared.has(allowedKey(personId, word))).filter(({ level }) => level === 'leak');
      },
      askPerson(leaks, { hidden }) {
        const people = hidden.filter(({ id }) => leaks.some(({ person }) => person === id)).map(({ name, emails }) => name || (emails[0] ?? ''));
        const quotes = new Map(leaks.map(({ quote, field }) => [`${field} ${quote}`, { quote, where: t(`finding.in.${field}`) }]));
        return askPerson(document, {
          title: t('door.title'), text: t('door.text', { name: listed(people) }), quotes: [...quotes.values()], back: t('door.back'), anyway: t('door.anyway'), hint: t('door.anywayHint'), language: currentLanguage(),
        });
      },
      sentAnyway: (addresses, leaks) => void sendNotice({ tell: 'sent-anyway', addresses, told: [...new Set(leaks.map(({ person }) => person))] }),
      sentUnchecked: () => void (isOrphaned() || sendNotice({ tell: 'sent-unchecked' })),
    });
    takePlace('gmail-door', () => {
      guards.stop();
      stop();
    });
  },
});
