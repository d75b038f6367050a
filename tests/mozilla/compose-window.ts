// Thunderbird's compose window as a person uses it: opened for a new mail, typed into, sent by its own button. What stands in it is read past the extension.
import { within } from './extension-page.ts';
import type { Thunderbird } from './thunderbird.ts';

export interface ComposeWindowMoves {
  /** Opens a new mail and types it. */
  write(mail: { readonly to: string; readonly cc?: string; readonly newsgroups?: string; readonly subject: string; readonly text: string }): Promise<void>;
  /** Types over everything in the newest window's body. */
  typeOver(text: string): Promise<void>;
  /** The newest window's own Send button. */
  pressSend(): Promise<void>;
  /** Saves the newest as a draft, closes it, and opens that draft. */
  saveAndReopen(): Promise<void>;
  /** Windows that are open and can be written in. */
  open(): Promise<number>;
  /** What stands in the newest. */
  body(): Promise<string>;
  pressGoen(): Promise<void>;
}
const NEWEST = `const window = [...Services.wm.getEnumerator('msgcompose')].filter((one) => !one.closed && one.composeEditorReady).at(-1);`;

export function composeWindow({ inMain, id }: Pick<Thunderbird, 'inMain'> & { readonly id: string }): ComposeWindowMoves {
  const open = (): Promise<number> => inMain<number>(`return [...Services.wm.getEnumerator('msgcompose')].filter((one) => !one.closed && one.composeEditorReady && !one.gWindowLocked).length`);
  return {
    open,
    async write({ to, cc = '', newsgroups = '', subject, text }) {
      const before = await open();
      await inMain(`const fields = Cc['@mozilla.org/messengercompose/composefields;1'].createInstance(Ci.nsIMsgCompFields); [fields.to, fields.cc, fields.subject, fields.newsgroups] = args;
        const params = Cc['@mozilla.org/messengercompose/composeparams;1'].createInstance(Ci.nsIMsgComposeParams); params.composeFields = fields; params.type = Ci.nsIMsgCompType.New; MailServices.compose.OpenComposeWindowWithParams(null, params);`, to, cc, subject, newsgroups);
      await within('a new mail', async () => (await open()) > before);
      await inMain(`${NEWEST} const editor = window.GetCurrentEditor(); editor.beginningOfDocument(); editor.insertText(args[0]);`, text);
    },
    typeOver: (text) => inMain(`${NEWEST} const editor = window.GetCurrentEditor(); editor.selectAll(); editor.insertText(args[0]);`, text),
    async pressSend() {
      await within('Send', () => inMain<boolean>(`${NEWEST} const button = window?.document.getElementById('button-send'); if (!button || button.disabled || window.gWindowLocked) return false; button.click(); return true;`));
    },
    async saveAndReopen() {
      const before = await open();
      await within('Save', () => inMain<boolean>(`${NEWEST} if (!window || window.gWindowLocked) return false; window.goDoCommand('cmd_saveAsDraft'); return true;`));
      const uri = await within('the saved draft', () => inMain<string>(`${NEWEST} return window.gSaveOperationInProgress || window.gWindowLocked ? '' : window.gMsgCompose.compFields.draftId ?? ''`));
      await inMain(`${NEWEST} window.close();`);
      await within('its window closed', async () => (await open()) === before - 1);
      await inMain(`const { messageServiceFromURI } = MailServices; const header = messageServiceFromURI(args[0]).messageURIToMsgHdr(args[0]); MailServices.compose.OpenComposeWindow(null, header, args[0], Ci.nsIMsgCompType.Draft, Ci.nsIMsgCompFormat.Default, MailServices.accounts.defaultAccount.defaultIdentity, null, null);`, uri);
      await within('the draft again', async () => (await open()) === before);
    },
    body: () => inMain<string>(`${NEWEST} return window.GetCurrentEditor().document.body.innerText`),
    async pressGoen() {
      await within('Goen’s button', () => inMain<boolean>(`${NEWEST} const button = window?.document.getElementById(args[0] + '-composeAction-toolbarbutton'); if (!button || button.disabled) return false; button.click(); return true;`, id.replace(/[^a-z0-9_-]/gu, '_')));
    },
  };
}
