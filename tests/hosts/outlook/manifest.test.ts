// The manifests: the unified one against the schema that Microsoft publishes, the XML one well-formed and telling the same, and neither asking for more than the mail that is open.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv from 'ajv-draft-04';
import { describe, expect, it } from 'vitest';
import { ADD_IN_ID, unifiedManifest, xmlManifest } from '../../../entrypoints/outlook/manifest.ts';
import { placeAt } from '../../../entrypoints/outlook/site.ts';

/** It has no types of its own. */
const { parseStringPromise } = (await import('xml2js' as string)) as { parseStringPromise(xml: string, how?: object): Promise<unknown> };
const root = resolve(import.meta.dirname, '../../..');
const SITE = 'https://goen.example/mail';
const place = placeAt(SITE);
const unified = unifiedManifest(place) as { readonly version: string; readonly extensions: readonly { readonly autoRunEvents: readonly { readonly events: readonly { readonly actionId: string }[] }[] }[] };
const xml = xmlManifest(place);

interface Element { readonly '#name'?: string; readonly $$?: readonly Element[] }
/** What Microsoft's schemas want inside of the elements that Goen uses; the manifest was valid by them with xmllint on 2026-11-26. Others hold none. */
const INSIDE: Readonly<Record<string, string>> = {
  OfficeApp: 'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements FormSettings Permissions Rule DisableEntityHighlighting VersionOverrides',
  DisplayName: 'Override+', Description: '(Override+)?', AppDomains: 'AppDomain+', Hosts: 'Host', Requirements: 'Sets|bt:Sets', Sets: 'Set+', 'bt:Sets': 'bt:Set+', FormSettings: 'Form Form?', Form: 'DesktopSettings', DesktopSettings: 'SourceLocation RequestedHeight?', Rule: '(Rule+)?',
  VersionOverrides: 'Requirements Hosts Resources VersionOverrides?', Host: '(Runtimes? DesktopFormFactor)?', Runtimes: 'Runtime', DesktopFormFactor: 'ExtensionPoint+', ExtensionPoint: 'OfficeTab|LaunchEvents SourceLocation', OfficeTab: 'Group+', Group: 'Label Control+',
  Control: 'Label Supertip Icon Action', Supertip: 'Title Description', Icon: 'bt:Image+', Action: 'SourceLocation SupportsPinning?', LaunchEvents: 'LaunchEvent+', Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  'bt:Images': 'bt:Image+', 'bt:Urls': 'bt:Url+', 'bt:ShortStrings': 'bt:String+', 'bt:LongStrings': 'bt:String+', 'bt:String': 'bt:Override+',
};
function misplaced({ $$: children = [] }: Element, name: string): readonly string[] {
  const inside = children.map((child) => child['#name'] ?? '');
  const wanted = new RegExp(`^(?:${(INSIDE[name] ?? '').replace(/[\w:]+/gu, '(?:$& )').replace(/(?<=\)[?+]?) (?=\(|$)/gu, '')})$`, 'u');
  return [...(wanted.test(inside.map((one) => `${one} `).join('')) ? [] : [`${name}: ${inside.join(' ')}`]), ...children.flatMap((child) => misplaced(child, child['#name'] ?? ''))];
}

describe('the unified manifest', () => {
  const schema = JSON.parse(readFileSync(resolve(root, 'node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.25/MicrosoftTeams.schema.json'), 'utf8')) as object;
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
  it('is valid by the published schema', () => {
    validate(unified);
    expect(validate.errors ?? []).toEqual([]);
  });
  it.each([['an unknown member', { ...unified, secret: 1 }], ['a missing id', { ...unified, id: undefined }], ['another version of the schema', { ...unified, manifestVersion: '1.1' }]])('%s would be found', (_what, broken) => {
    expect(validate(JSON.parse(JSON.stringify(broken)))).toBe(false);
  });
});

describe('the add-in only manifest', () => {
  it('has every element where its schemas want it, as often as they allow', async () => {
    const { OfficeApp } = (await parseStringPromise(xml, { explicitChildren: true, preserveChildrenOrder: true })) as { OfficeApp: Element };
    expect(misplaced(OfficeApp, 'OfficeApp')).toEqual([]);
    const [outer = '', inner = ''] = xml.split('xsi:type="VersionOverridesV1_1"');
    expect(outer).not.toMatch(/Runtimes|SupportsPinning|LaunchEvent/u);
    expect(inner).toMatch(/<Runtimes>[^]*<SupportsPinning>[^]*<LaunchEvents>/u);
  });
  it.each([
    ['an element too early', xml.replace(/(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/u, '$2$1')], ['one twice', xml.replace(/(<Permissions>.*<\/Permissions>)/u, '$1$1')],
    ['one too few', xml.replace(/<Supertip>.*?<\/Supertip>/u, '')], ['an unknown one', xml.replace('<Hosts><Host Name="Mailbox"/></Hosts>', '<Hosts><Host Name="Mailbox"/><Other/></Hosts>')],
  ])('%s would be found', async (_what, broken) => {
    expect(broken).not.toBe(xml);
    const { OfficeApp } = (await parseStringPromise(broken, { explicitChildren: true, preserveChildrenOrder: true })) as { OfficeApp: Element };
    expect(misplaced(OfficeApp, 'OfficeApp')).not.toEqual([]);
  });
  it('names only resources that it has, each once in its part', () => {
    for (const part of xml.split('xsi:type="VersionOverridesV1_1"')) {
      const ids = [...part.matchAll(/<bt:(?:Image|Url|String) id="([^"]+)"/gu)].map((match) => match[1]);
      expect(new Set(ids).size).toBe(ids.length);
      expect([...part.matchAll(/resid="([^"]+)"/gu)].map((match) => match[1]).filter((id) => !ids.includes(id))).toEqual([]);
      expect(ids.filter((id) => (id ?? '').length > 32)).toEqual([]);
    }
  });
  it('keeps to the lengths of its strings', () => {
    for (const [, value] of xml.matchAll(/(?:DefaultValue|Value)="([^"]*)"/gu)) expect((value ?? '').length).toBeLessThanOrEqual(250);
  });
});

it('both tell the same, and ask for the open mail alone', () => {
  const json = JSON.stringify(unified);
  const addresses = (text: string): string[] => [...new Set(text.match(/https:\/\/goen\.example[^"<]*\.(?:html|png)/gu))].sort();
  expect(addresses(json).filter((address) => !addresses(xml).includes(address))).toEqual([]);
  for (const event of unified.extensions[0]?.autoRunEvents[0]?.events ?? []) expect(xml).toContain(`FunctionName="${event.actionId}"`);
  for (const text of [xml, json]) expect(text).toContain(ADD_IN_ID);
  expect(xml).toContain('<Permissions>ReadWriteItem</Permissions>');
  expect(json).toContain('"MailboxItem.ReadWrite.User"');
  expect(xml).toContain('SendMode="PromptUser"');
  expect(xml).toContain(`<Version>${unified.version}.0</Version>`);
});

it('the pages open no connection, and take Office.js from beside them', () => {
  for (const page of ['pane', 'book', 'event']) {
    const html = readFileSync(resolve(root, `entrypoints/outlook/${page}.html`), 'utf8');
    expect(html).toContain("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'");
    expect(html.match(/src="[^"]*"/gu)?.filter((src) => !src.startsWith('src="./'))).toEqual([]);
  }
});
it('what an event is told to do is what its page does', () => {
  const page = readFileSync(resolve(root, 'entrypoints/outlook/event.ts'), 'utf8');
  for (const event of unified.extensions[0]?.autoRunEvents[0]?.events ?? []) expect(page).toContain(`associate('${event.actionId}'`);
  expect(existsSync(resolve(root, 'entrypoints/outlook/icon/192.png'))).toBe(true);
});
