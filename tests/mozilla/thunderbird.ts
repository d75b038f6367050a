// A real Thunderbird with Goen in it and an account at the mail servers beside it: shows messages, presses buttons, reaches Goen's pages and the compose window.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { MANIFESTS } from '../../wxt.config.ts';
import { extensionPage, within, type ExtensionPage } from './extension-page.ts';
import { PASSWORD, USER, type MailServers } from './mail-servers.ts';
import type { Marionette } from './marionette.ts';
import { startProgram, type Preferences, type Program } from './start-program.ts';

const root = resolve(import.meta.dirname, '../..');
export const ID = MANIFESTS.thunderbird.browser_specific_settings.gecko.id;
const WIDGET = ID.replace(/[^a-z0-9_-]/gu, '_');
const UUID = '11111111-2222-4333-8444-555555555555';
export const ME = { name: 'Dana Whitfield', email: 'dana@whitfield.example' };

export interface Account { readonly name: string; readonly email: string; readonly signature?: string; readonly composesHtml?: boolean }

function preferencesFor({ imapPort, smtpPort }: MailServers, { name, email, signature, composesHtml = true }: Account, alsoMe: readonly Account[], language: string): Preferences {
  const server = 'mail.server.server1', identity = 'mail.identity.id1', smtp = 'mail.smtpserver.smtp1';
  const others = alsoMe.map((one, i) => [`id${i + 2}`, one] as const);
  const mine = others.flatMap(([id, one]) => Object.entries({ fullName: one.name, useremail: one.email, smtpServer: 'smtp1', valid: true, compose_html: one.composesHtml ?? true, fcc: false }).map(([key, value]) => [`mail.identity.${id}.${key}`, value] as const));
  return {
    ...Object.fromEntries(mine),
    'mail.accountmanager.accounts': 'account1,account2', 'mail.accountmanager.defaultaccount': 'account1', 'mail.accountmanager.localfoldersserver': 'server2',
    'mail.account.account1.server': 'server1', 'mail.account.account1.identities': ['id1', ...others.map(([id]) => id)].join(), 'mail.account.account2.server': 'server2',
    [`${server}.type`]: 'imap', [`${server}.hostname`]: '127.0.0.1', [`${server}.port`]: imapPort, [`${server}.userName`]: USER, [`${server}.name`]: email, [`${server}.socketType`]: 0, [`${server}.authMethod`]: 3,
    // A modal question for the password would stop everything.
    [`${server}.login_at_startup`]: false, [`${server}.check_new_mail`]: false, [`${server}.using_subscription`]: false, [`${server}.autosync_offline_stores`]: true, [`${server}.offline_download`]: true,
    'mail.server.server2.type': 'none', 'mail.server.server2.hostname': 'Local Folders', 'mail.server.server2.userName': 'nobody', 'mail.server.server2.name': 'Local Folders',
    [`${identity}.fullName`]: name, [`${identity}.useremail`]: email, [`${identity}.smtpServer`]: 'smtp1', [`${identity}.valid`]: true, [`${identity}.compose_html`]: composesHtml, [`${identity}.fcc`]: false,
    [`${identity}.reply_on_top`]: 1, [`${identity}.sig_bottom`]: false, ...(signature === undefined ? {} : { [`${identity}.htmlSigText`]: signature, [`${identity}.htmlSigFormat`]: false }),
    'mail.smtpservers': 'smtp1', 'mail.smtp.defaultserver': 'smtp1', [`${smtp}.hostname`]: '127.0.0.1', [`${smtp}.port`]: smtpPort, [`${smtp}.authMethod`]: 1, [`${smtp}.try_ssl`]: 0, [`${smtp}.username`]: '',
    'mail.provider.suppress_dialog_on_startup': true, 'mail.rights.version': 1, 'mail.shell.checkDefaultClient': false, 'mail.spotlight.firstRunDone': true, 'mailnews.start_page.enabled': false,
    'app.donation.eoy.version.viewed': 999, 'mail.inappnotifications.enabled': false, 'mail.compose.warn_public_recipients.aggressive': false, 'mail.collect_email_address_outgoing': false, 'mail.SpellCheckBeforeSend': false,
    'intl.locale.requested': language, 'intl.accept_languages': language, 'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
  };
}

const packages = new Map<string, string>();
/** The package as it would be published; packed once. */
function packageOf(built: string): string {
  const packed = packages.get(built);
  if (packed !== undefined) return packed;
  const folder = mkdtempSync(join(tmpdir(), 'goen-package-'));
  execFileSync(join(root, 'node_modules/.bin/web-ext'), ['build', '--source-dir', built, '--artifacts-dir', folder, '--filename', 'goen.xpi', '--overwrite-dest'], { stdio: 'ignore' });
  const [file] = readdirSync(folder);
  if (!file) throw new Error('nothing was packed');
  packages.set(built, join(folder, file));
  return join(folder, file);
}

export interface Thunderbird {
  readonly program: Program;
  readonly marionette: Marionette;
  /** The add-on's. */
  readonly id: string;
  /** Code with all rights in the main window's world: `mail3pane`, `about3Pane`, `MailServices`. */
  inMain<T>(body: string, ...args: readonly unknown[]): Promise<T>;
  /** Selects a message by its Message-ID, wherever it lies, and waits until it is displayed. */
  display(messageId: string): Promise<void>;
  /** Goen's button over the displayed message. */
  pressButton(): Promise<void>;
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
  const headerOf = (id) => { for (const folder of folders()) { const header = folder.msgDatabase?.getMsgHdrForMessageID(id); if (header) return header; } return null; };
`;

export interface ThunderbirdOptions {
  readonly servers: MailServers;
  readonly account?: Account;
  /** Further identities of the same account. */
  readonly alsoMe?: readonly Account[];
  readonly language?: string;
  readonly profile?: string;
  readonly built?: string;
}

export async function startThunderbird({ servers, account = ME, alsoMe = [], language = 'en-US', profile, built = join(root, '.output/thunderbird-mv3') }: ThunderbirdOptions): Promise<Thunderbird> {
  if (!existsSync(built)) throw new Error('Goen is not built for Thunderbird: `npm run build:thunderbird`.');
  const program = await startProgram({ program: 'thunderbird', preferences: preferencesFor(servers, account, alsoMe, language), ...(profile === undefined ? {} : { profile }) });
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
      for (const kind of ['imap']) await inMain(`const login = Cc['@mozilla.org/login-manager/loginInfo;1'].createInstance(Ci.nsILoginInfo); login.init(args[0] + '://127.0.0.1', null, args[0] + '://127.0.0.1', args[1], args[2], '', ''); await Services.logins.addLoginAsync(login);`, kind, USER, PASSWORD);
      await marionette.send('Addon:Install', { path: packageOf(built), temporary: false });
    }
    await within('Goen in Thunderbird', () => marionette.run<boolean>(`return WebExtensionPolicy.getByID(args[0])?.active ?? false`, ID));
    await inMain(`const { incomingServer } = MailServices.accounts.getAccount('account1'); incomingServer.performExpand(null);
      const inbox = () => incomingServer.rootFolder.getFolderWithFlags(Ci.nsMsgFolderFlags.Inbox);
      for (let i = 0; i < 100 && !(inbox()?.getTotalMessages(false) > 0); i++) { inbox()?.updateFolder(null); await new Promise((later) => mail3pane.setTimeout(later, 150)); }
      for (const folder of incomingServer.rootFolder.descendants) folder.updateFolder(null);`);
  } catch (error) {
    await program.end();
    throw error;
  }
  return {
    program, marionette, id: ID, inMain, page: (path) => extensionPage(marionette, path), end: program.end, kill: program.kill,
    async display(messageId) {
      await within(`the message ${messageId}`, () => inMain<boolean>(`return Boolean(headerOf(args[0]))`, messageId));
      await inMain(`const header = headerOf(args[0]); tabmail.switchToTab(0); about3Pane.displayFolder(header.folder.URI);
        for (let i = 0; i < 100 && about3Pane.gFolder?.URI !== header.folder.URI; i++) await new Promise((later) => mail3pane.setTimeout(later, 50));
        about3Pane.selectMessage(header);`, messageId);
      await within(`the display of ${messageId}`, () => inMain<boolean>(`const message = tabmail.currentAboutMessage; return message?.gMessage?.messageId === args[0] && message.document.readyState === 'complete' && (message.msgLoaded ?? true)`, messageId));
    },
    async allow(permission) {
      await inMain(`const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs'); await ExtensionPermissions.add(args[0], { permissions: [args[1]], origins: [] }, WebExtensionPolicy.getByID(args[0]).extension);`, ID, permission);
    },
    async pressButton() {
      await within('Goen’s button', () => inMain<boolean>(`const button = tabmail.currentAboutMessage?.document.getElementById(args[0] + '-messageDisplayAction-toolbarbutton'); if (!button || button.disabled) return false; button.click(); return true;`, WIDGET));
    },
  };
}
