// What Outlook is told of Goen: one list of facts, written as the add-in only manifest (XML), which every Outlook takes from a file, and as the unified one (JSON), which an organisation's admin centre takes.
import { escapeHtml } from '../../lib/domain/writing/html-letters.ts';

export interface Place {
  /** Where the site is served, without a slash at its end. */
  readonly site: string;
  /** `1.2.3`. */
  readonly version: string;
  /** Per language, English first. */
  readonly words: Readonly<Record<'en' | 'ja' | 'it' | 'ru', { readonly name: string; readonly description: string; readonly open: string }>>;
}
export const ADD_IN_ID = '7f0a6f7e-3a5a-4c0b-9d41-2b8f4a1c6e55';
const LOCALES = { ja: 'ja-JP', it: 'it-IT', ru: 'ru-RU' } as const;
const BY = 'Goen';
/** As `entrypoints/outlook/event.ts` gives them. */
const EVENTS = [
  { type: 'OnNewMessageCompose', unified: 'newMessageComposeCreated', does: 'onNewMail' },
  { type: 'OnMessageSend', unified: 'messageSending', does: 'onSend', asks: true },
] as const;
const BUTTONS = [{ surface: 'MessageReadCommandSurface', id: 'Read' }, { surface: 'MessageComposeCommandSurface', id: 'Compose' }] as const;
/** Pinned panes, forms with an answer, the alert at Send. */
const MAILBOX = { panes: '1.9', events: '1.12' } as const;
const SIZES = [16, 32, 80] as const;

export function xmlManifest({ site, version, words }: Place): string {
  const text = (id: string, of: 'name' | 'description' | 'open', tag = 'bt:String'): string =>
    `<${tag} id="${id}" DefaultValue="${escapeHtml(words.en[of])}">${Object.entries(LOCALES).map(([language, locale]) => `<bt:Override Locale="${locale}" Value="${escapeHtml(words[language as keyof typeof LOCALES][of])}"/>`).join('')}</${tag}>`;
  const plain = (tag: string, of: 'name' | 'description'): string => `<${tag} DefaultValue="${escapeHtml(words.en[of])}">${Object.entries(LOCALES).map(([language, locale]) => `<Override Locale="${locale}" Value="${escapeHtml(words[language as keyof typeof LOCALES][of])}"/>`).join('')}</${tag}>`;
  const icons = `<Icon>${SIZES.map((size) => `<bt:Image size="${size}" resid="Icon.${size}"/>`).join('')}</Icon>`;
  const points = (pinned: boolean): string => BUTTONS.map(({ surface, id }) => `
          <ExtensionPoint xsi:type="${surface}"><OfficeTab id="TabDefault"><Group id="${id}.Group"><Label resid="Name"/>
            <Control xsi:type="Button" id="${id}.Pane"><Label resid="Name"/><Supertip><Title resid="Name"/><Description resid="Open"/></Supertip>${icons}
              <Action xsi:type="ShowTaskpane"><SourceLocation resid="Pane.Url"/>${pinned ? '<SupportsPinning>true</SupportsPinning>' : ''}</Action></Control></Group></OfficeTab></ExtensionPoint>`).join('');
  const events = `
          <ExtensionPoint xsi:type="LaunchEvent"><LaunchEvents>${EVENTS.map((event) => `<LaunchEvent Type="${event.type}" FunctionName="${event.does}"${'asks' in event ? ' SendMode="PromptUser"' : ''}/>`).join('')}</LaunchEvents><SourceLocation resid="Event.Url"/></ExtensionPoint>`;
  const resources = (withEvents: boolean): string => `<Resources>
      <bt:Images>${SIZES.map((size) => `<bt:Image id="Icon.${size}" DefaultValue="${site}/icon/${size}.png"/>`).join('')}</bt:Images>
      <bt:Urls><bt:Url id="Pane.Url" DefaultValue="${site}/pane.html"/>${withEvents ? `<bt:Url id="Event.Url" DefaultValue="${site}/event.html"/>` : ''}</bt:Urls>
      <bt:ShortStrings>${text('Name', 'name')}</bt:ShortStrings>
      <bt:LongStrings>${text('Open', 'open')}</bt:LongStrings>
    </Resources>`;
  const needs = (least: string): string => `<Requirements><bt:Sets DefaultMinVersion="${least}"><bt:Set Name="Mailbox"/></bt:Sets></Requirements>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xmlns:mailappor="http://schemas.microsoft.com/office/mailappversionoverrides/1.0" xsi:type="MailApp">
  <Id>${ADD_IN_ID}</Id>
  <Version>${version}.0</Version>
  <ProviderName>${BY}</ProviderName>
  <DefaultLocale>en-US</DefaultLocale>
  ${plain('DisplayName', 'name')}
  ${plain('Description', 'description')}
  <IconUrl DefaultValue="${site}/icon/64.png"/>
  <HighResolutionIconUrl DefaultValue="${site}/icon/128.png"/>
  <SupportUrl DefaultValue="${site}/book.html"/>
  <AppDomains><AppDomain>${new URL(site).origin}</AppDomain></AppDomains>
  <Hosts><Host Name="Mailbox"/></Hosts>
  <Requirements><Sets><Set Name="Mailbox" MinVersion="${MAILBOX.panes}"/></Sets></Requirements>
  <FormSettings>
    <Form xsi:type="ItemRead"><DesktopSettings><SourceLocation DefaultValue="${site}/pane.html"/><RequestedHeight>450</RequestedHeight></DesktopSettings></Form>
    <Form xsi:type="ItemEdit"><DesktopSettings><SourceLocation DefaultValue="${site}/pane.html"/></DesktopSettings></Form>
  </FormSettings>
  <Permissions>ReadWriteItem</Permissions>
  <Rule xsi:type="RuleCollection" Mode="Or"><Rule xsi:type="ItemIs" ItemType="Message" FormType="Read"/><Rule xsi:type="ItemIs" ItemType="Message" FormType="Edit"/></Rule>
  <DisableEntityHighlighting>true</DisableEntityHighlighting>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides" xsi:type="VersionOverridesV1_0">
    ${needs(MAILBOX.panes)}
    <Hosts><Host xsi:type="MailHost"><DesktopFormFactor>${points(false)}
    </DesktopFormFactor></Host></Hosts>
    ${resources(false)}
    <VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides/1.1" xsi:type="VersionOverridesV1_1">
      ${needs(MAILBOX.events)}
      <Hosts><Host xsi:type="MailHost"><Runtimes><Runtime resid="Event.Url"/></Runtimes><DesktopFormFactor>${points(true)}${events}
      </DesktopFormFactor></Host></Hosts>
      ${resources(true)}
    </VersionOverrides>
  </VersionOverrides>
</OfficeApp>
`;
}

export function unifiedManifest({ site, version, words }: Place): object {
  const { name, description, open } = words.en;
  const page = (file: string): object => ({ page: `${site}/${file}` });
  const atLeast = (minVersion: string): object => ({ capabilities: [{ name: 'Mailbox', minVersion }] });
  const icons = SIZES.map((size) => ({ size, url: `${site}/icon/${size}.png` }));
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.25/MicrosoftTeams.schema.json',
    manifestVersion: '1.25', version, id: ADD_IN_ID,
    developer: { name: BY, websiteUrl: `${site}/book.html`, privacyUrl: `${site}/book.html`, termsOfUseUrl: `${site}/book.html` },
    name: { short: name, full: name }, description: { short: `${description.split('. ')[0]}.`, full: description },
    icons: { color: 'icon/192.png', outline: 'icon/outline-32.png' }, accentColor: '#0F4C5C',
    validDomains: [new URL(site).host],
    authorization: { permissions: { resourceSpecific: [{ name: 'MailboxItem.ReadWrite.User', type: 'Delegated' }] } },
    extensions: [{
      requirements: { scopes: ['mail'], ...atLeast(MAILBOX.panes) },
      runtimes: [
        { id: 'pane', type: 'general', lifetime: 'short', code: page('pane.html'), actions: [{ id: 'showPane', type: 'openPage', view: 'pane', pinnable: true }] },
        { id: 'event', type: 'general', lifetime: 'short', requirements: atLeast(MAILBOX.events), code: page('event.html'), actions: EVENTS.map(({ does }) => ({ id: does, type: 'executeFunction' })) },
      ],
      ribbons: [{
        contexts: ['mailRead', 'mailCompose'],
        tabs: [{ builtInTabId: 'TabDefault', groups: [{ id: 'group', label: name, icons, controls: [{ id: 'pane', type: 'button', label: name, icons, supertip: { title: name, description: open }, actionId: 'showPane' }] }] }],
      }],
      autoRunEvents: [{ requirements: { scopes: ['mail'], ...atLeast(MAILBOX.events) }, events: EVENTS.map((event) => ({ type: event.unified, actionId: event.does, ...('asks' in event ? { options: { sendMode: 'promptUser' } } : {}) })) }],
    }],
  };
}
