// The draft of a due thing, written in its row: the same model as on the panel, with the mail where it is open. Sent or posted, the thing is done.
import { signal } from '@preact/signals';
import type { DueItem } from '../../lib/actions/due.ts';
import type { Sight } from '../../lib/actions/look-at-page.ts';
import { finishAlso } from '../../lib/actions/note-due.ts';
import type { DraftChoice } from '../../lib/actions/prepare-draft.ts';
import type { PageTools, Tools } from '../../lib/actions/tools.ts';
import type { HostName } from '../../lib/domain/mail-thread.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { fail } from '../../lib/domain/result.ts';
import { alsoSpeak } from '../../lib/i18n/load-language.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { Settle } from '../referral/due-acts-model.ts';
import type { Desk } from '../sidepanel/desk.ts';
import { draftKey } from '../sidepanel/draft-choice.ts';
import { createDraft } from '../sidepanel/draft-model.ts';
import type { DraftModel } from '../sidepanel/draft.ts';
import { placesFor } from '../sidepanel/insert-places.ts';
import { openRecordMails } from '../sidepanel/record-mails.ts';
import { openSlotTyping } from '../sidepanel/slot-typing.ts';

/** A tab of the mail with its page, as `lib/messaging/mail-tab.ts` finds it. */
export interface OpenMail {
  readonly host: HostName;
  readonly tools: PageTools;
  readonly sight: Sight;
  readonly threadId: string | null;
  readonly hasBox: boolean;
  readonly show: () => void;
}
export interface DueDraft {
  readonly item: DueItem & { readonly referral: Referral };
  readonly model: DraftModel;
  /** Where it can be inserted; null: no mail is open. */
  readonly mail: OpenMail | null;
}
export interface DueDraftTools extends Pick<Desk, 'settings' | 'today' | 'toasts' | 'copy' | 'sayChanged'> {
  readonly tools: Tools;
  readonly settle: Settle;
  readonly findMail: (referral: Referral) => Promise<OpenMail | null>;
}

const silent = async () => fail('no-access' as const);
const withoutHost = (tools: Tools): PageTools => ({ ...tools, host: { readPage: silent, expandMessages: silent, showMessage: silent, readCompose: silent, insertDraft: silent, describePage: async () => '' } });

export async function openDueDraft(desk: DueDraftTools, item: DueDraft['item'], choice: DraftChoice, closed: () => void): Promise<DueDraft> {
  const { tools, settle } = desk;
  const { referral, followUp } = item;
  const [mail, typed, mails] = await Promise.all([desk.findMail(referral), openSlotTyping(tools, referral, draftKey(referral.id, choice)), openRecordMails(tools, referral.id), alsoSpeak('panel'), alsoSpeak('draft')]);
  const host = mail?.host ?? null;
  const places = placesFor(host, mail?.sight ?? null);
  const model = createDraft(
    { ...desk, tools: mail?.tools ?? withoutHost(tools), host: signal(host), openThreadId: signal(mail?.threadId ?? null) },
    // A box that somebody opened is meant, unless the answer goes into the very thread.
    { referral, choice, typed, mails, ...places, placeFor: (draft) => { const place = places.placeFor(draft); return place === 'new-mail' && mail?.hasBox ? 'open-compose' : place; } },
    { sent: async ({ events }) => { closed(); await settle(finishAlso(tools, followUp, events), t('draft.sentNoted')); } },
  );
  return { item, model, mail };
}
