// A real Thunderbird with Goen in it and an account at the mail servers beside it: shows messages, presses buttons, reaches Goen's pages and the compose window.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MANIFESTS } from '../../wxt.config.ts';
import { extensionPage, within, type ExtensionPage } from './extension-page.ts';
import { PASSWORD, USER, type MailServers } from './mail-servers.ts';
import type { Marionette } from './marionette.ts';
import { packageOf } from './package-of.ts';
import { startProgram, type Preferences, type Program } from './start-program.ts';

const root = resolve(import.meta.dirname, '../..');
export const BUILT_FOR_THUNDERBIRD = join(root, '.output/thunderbird-mv3');
export const ID = MANIFESTS.thunderbird.browser_specific_settings.gecko.id;
const WIDGET = ID.replace(/[^a-z0-9_-]/gu, '_');
const UUID = '11111111-2222-4333-8444-555555555555';
export const ME = { name: 'Dana Whitfield', email: 'dana@whitfield.example' };

export interface Account { readonly name: string; readonly email: string; readonly signature?: string; readonly composesHtml?: boolean }
/** With a mailbox of its own at the same server. */
export interface SecondAccount extends Account { readonly user: string }

const identityPreferences = (id: string, { name, email, signature, composesHtml = true }: Account): Preferences => Object.fromEntries(Object.entries({
  fullName: name, useremail: email, smtpServer: 'smtp1', valid: true, compose_html: composesHtml, fcc: false, reply_on_top: 1, sig_bottom: false, ...(signature === undefined ? {} : { htmlSigText: signature, htmlSigFormat: false }),
}).map(([key, value]) => [`mail.identity.${id}.${key}`, value] as const));
/** A modal question for the password would stop everything. */
const serverPreferences = (id: string, port: number, user: string, name: string): Preferences => Object.fromEntries(Object.entries({
  type: 'imap', hostname: '127.0.0.1', port, userName: user, name, socketType: 0, authMethod: 3, login_at_startup: false, check_new_mail: false, using_subscription: false, autosync_offline_stores: true, offline_download: true,
}).map(([key, value]) => [`mail.server.${id}.${key}`, value] as const));

function preferencesFor({ imapPort, smtpPort }: MailServers, account: Account, alsoMe: readonly Account[], second: SecondAccount | undefined, language: string): Preferences {
  const smtp = 'mail.smtpserver.smtp1';
  const mine = [account, ...alsoMe].map((one, i) => [`id${i + 1}`, one] as const);
  return {
    ...Object.fromEntries(mine.flatMap(([id, one]) => Object.entries(identityPreferences(id, one)))), ...serverPreferences('server1', imapPort, USER, account.email),
    'mail.accountmanager.accounts': second ? 'account1,account2,account3' : 'account1,account2', 'mail.accountmanager.defaultaccount': 'account1', 'mail.accountmanager.localfoldersserver': 'server2',
    'mail.account.account1.server': 'server1', 'mail.account.account1.identities': mine.map(([id]) => id).join(), 'mail.account.account2.server': 'server2',
    ...(second ? { ...identityPreferences('second', second), ...serverPreferences('server3', imapPort, second.user, second.email), 'mail.account.account3.server': 'server3', 'mail.account.account3.identities': 'second' } : {}),
    'mail.server.server2.type': 'none', 'mail.server.server2.hostname': 'Local Folders', 'mail.server.server2.userName': 'nobody', 'mail.server.server2.name': 'Local Folders',
    'mail.smtpservers': 'smtp1', 'mail.smtp.defaultserver': 'smtp1', [`${smtp}.hostname`]: '127.0.0.1', [`${smtp}.port`]: smtpPort, [`${smtp}.authMethod`]: 1, [`${smtp}.try_ssl`]: 0, [`${smtp}.username`]: '',
    'mail.provider.suppress_dialog_on_startup': true, 'mail.rights.version': 1, 'mail.shell.checkDefaultClient': false, 'mail.spotlight.firstRunDone': true, 'mailnews.start_page.enabled': false,
    'app.donation.eoy.version.viewed': 999, 'mail.inappnotifications.enabled': false, 'mail.compose.warn_public_recipients.aggressive': false, 'mail.collect_email_address_outgoing': false, 'mail.SpellCheckBeforeSend': false,
    'intl.locale.requested': language, 'intl.accept_languages': language, 'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
  };
}

export interface Thunderbird {
  readonly program: Program;
  readonly marionette: Marionette;
  /** The add-on's. */
  readonly id: string;
  /** Code with all rights in the main window's world: `mail3pane`, `about3Pane`, `MailServices`. */
  inMain<T>(body: string, ...args: readonly unknown[]): Promise<T>;
  /** Selects a message by its Message-ID, wherever it lies or in the folder of that name, and waits until it is displayed. */
  display(messageId: string, folder?: string): Promise<void>;
  /** Goen's button over the displayed message. */
  pressButton(): Promise<void>;
  /** Goen's key, in the newest window of this kind. */
  pressKey(windowType: 'mail:3pane' | 'mail:messageWindow' | 'msgcompose'): Promise<void>;
  /** Goen's button in the toolbar: what is due. */
  pressToolbar(): Promise<void>;
  /** Goen's place among Thunderbird's spaces: the book. */
  openSpace(): Promise<void>;
  /** How many windows of Goen's own are open. */
  ownWindows(): Promise<number>;
  /** As if the person had allowed it when asked. */
  allow(permission: string): Promise<void>;
  page(path: string): ExtensionPage;
  end: Program['end'];
  kill: Program['kill'];
}

const WORLD = `
  const { MailServices } = ChromeUtils.importESModule('resource:///modules/MailServices.sys.mjs');
  const mail3pane = Services.wm.getMostRecentWindow('mail:3pane');
  const tabmail = mail3pane?.document.getElementById('tabmail');
  const about3Pane = tabmail?.currentAbout3Pane;
  const folders = () => MailServices.accounts.accounts.flatMap(({ incomingServer: { rootFolder } }) => rootFolder.descendants);
  const headerOf = (id, name = null) => { for (const folder of folders()) { if (name !== null && folder.name !== name) continue; const header = folder.msgDatabase?.getMsgHdrForMessageID(id); if (header) return header; } return null; };
`;

export interface ThunderbirdOptions {
  readonly servers: MailServers;
  readonly account?: Account;
  /** Further identities of the same account. */
  readonly alsoMe?: readonly Account[];
  readonly second?: SecondAccount;
  readonly language?: string;
  readonly profile?: string;
  readonly built?: string;
}

export async function startThunderbird({ servers, account = ME, alsoMe = [], second, language = 'en-US', profile, built = BUILT_FOR_THUNDERBIRD }: ThunderbirdOptions): Promise<Thunderbird> {
  if (!existsSync(built)) throw new Error('Goen is not built for Thunderbird: `npm run build:thunderbird`.');
  const program = await startProgram({ program: 'thunderbird', preferences: preferencesFor(servers, account, alsoMe, second, language), ...(profile === undefined ? {} : { profile }) });
  const { marionette } = program;
  const inMain = async <T>(body: string, ...args: readonly unknown[]): Promise<T> => {
    await marionette.context('chrome');
    return marionette.run<T>(`${WORLD}\n${body}`, ...args);
  };
  try {
    await marionette.context('chrome');
    await within('the main window', () => marionette.run<boolean>(`const tabmail = Services.wm.getMostRecentWindow('mail:3pane')?.document.getElementById('tabmail'); if (!tabmail?.tabInfo?.length) return false;
      // A profile that is come back to opens on the tab it was left on.
      if (!tabmail.currentAbout3Pane) tabmail.switchToTab(0);
      return Boolean(tabmail.currentAbout3Pane?.threadTree);`).catch(() => false), 30_000);
    if (profile === undefined) {
      for (const user of [USER, ...(second ? [second.user] : [])]) await inMain(`const login = Cc['@mozilla.org/login-manager/loginInfo;1'].createInstance(Ci.nsILoginInfo); login.init('imap://127.0.0.1', null, 'imap://127.0.0.1', args[0], args[1], '', ''); await Services.logins.addLoginAsync(login);`, user, PASSWORD);
      await marionette.send('Addon:Install', { path: packageOf(built), temporary: false });
    }
    await within('Goen in Thunderbird', () => marionette.run<boolean>(`return WebExtensionPolicy.getByID(args[0])?.active ?? false`, ID));
    await inMain(`for (const { incomingServer } of MailServices.accounts.accounts.filter((one) => one.incomingServer.type === 'imap')) {
      incomingServer.performExpand(null);
      const inbox = () => incomingServer.rootFolder.getFolderWithFlags(Ci.nsMsgFolderFlags.Inbox);
      for (let i = 0; i < 100 && !(inbox()?.getTotalMessages(false) > 0); i++) { inbox()?.updateFolder(null); await new Promise((later) => mail3pane.setTimeout(later, 150)); }
      for (const folder of incomingServer.rootFolder.descendants) folder.updateFolder(null);
    }`);
  } catch (error) {
    await program.end();
    throw error;
  }
  return {
    program, marionette, id: ID, inMain, page: (path) => extensionPage(marionette, path), end: program.end, kill: program.kill,
    async display(messageId, folder) {
      await within(`the message ${messageId}`, () => inMain<boolean>(`return Boolean(headerOf(args[0], args[1]))`, messageId, folder ?? null));
      await inMain(`const header = headerOf(args[0], args[1]); tabmail.switchToTab(0); const pane = tabmail.currentAbout3Pane; pane.displayFolder(header.folder.URI);
        for (let i = 0; i < 100 && pane.gFolder?.URI !== header.folder.URI; i++) await new Promise((later) => mail3pane.setTimeout(later, 50));
        pane.selectMessage(header);`, messageId, folder ?? null);
      await within(`the display of ${messageId}`, () => inMain<boolean>(`const message = tabmail.currentAboutMessage; return message?.gMessage?.messageId === args[0] && message.document.readyState === 'complete' && (message.msgLoaded ?? true)`, messageId));
    },
    async allow(permission) {
      await inMain(`const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs'); await ExtensionPermissions.add(args[0], { permissions: [args[1]], origins: [] }, WebExtensionPolicy.getByID(args[0]).extension);`, ID, permission);
    },
    pressKey: (windowType) => inMain(`const window = Services.wm.getMostRecentWindow(args[0]); window.focus(); await new Promise((later) => window.setTimeout(later, 200));
      const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs'); event.sendSingleKey({ key: 'R', code: 'KeyR', printable: true, location: 0, altKey: true, shiftKey: true }, window);`, windowType),
    pressToolbar: () => inMain(`mail3pane.focus(); mail3pane.document.querySelector('.extension-action[item-id="ext-' + args[0] + '"] button').click();`, ID),
    async openSpace() {
      await within('the space', () => inMain<boolean>(`const space = mail3pane.gSpacesToolbar.spaces.find(({ name }) => name.includes('goen_book')); space?.button.click(); return Boolean(space);`));
    },
    ownWindows: () => inMain<number>(`return [...Services.wm.getEnumerator('mail:extensionPopup')].filter((one) => !one.closed).length`),
    async pressButton() {
      await within('Goen’s button', () => inMain<boolean>(`const button = tabmail.currentAboutMessage?.document.getElementById(args[0] + '-messageDisplayAction-toolbarbutton'); if (!button || button.disabled) return false; button.click(); return true;`, WIDGET));
    },
  };
}
