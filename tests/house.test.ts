// The walls of the house, held from the code's own imports: who may know whom, how long a file may be, what a folder may not be called.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MANIFESTS } from '../wxt.config.ts';

const root = resolve(import.meta.dirname, '..');
const ROOMS = ['entrypoints', 'components', 'lib'] as const;

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}
const files = ROOMS.flatMap(filesUnder);
const code = files.filter((file) => /\.tsx?$/.test(file));
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

interface Import { readonly from: string; readonly to: string; readonly isType: boolean }
const SPECIFIER = /(?:^|[\n;])\s*(?:import\s+(?:[\w$*{},\s]+?\s+from\s+)?|export\s+[\w$*{},\s]+?\s+from\s+)['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
const imports: Import[] = code.flatMap((from) =>
  [...textOf(from).matchAll(SPECIFIER)].map((match) => {
    const specifier = match[1] ?? match[2] ?? '';
    return { from, to: specifier.startsWith('.') ? relative(root, resolve(root, dirname(from), specifier)) : specifier, isType: /^[\s;]*(?:import|export)\s+type\b/.test(match[0]) };
  }),
);
const within = (path: string, ...folders: string[]): boolean => folders.some((folder) => path.startsWith(`${folder}/`));
const inHouse = (path: string): boolean => within(path, ...ROOMS);
const offenders = (where: (file: string) => boolean, bad: (to: string, from: string) => boolean): string[] =>
  imports.filter(({ from, to }) => where(from) && bad(to, from)).map(({ from, to }) => `${from} → ${to}`);
const hostOf = (path: string): string | undefined => /^lib\/hosts\/([^/]+)\//.exec(path)?.[1];

describe('walls', () => {
  it('are checked on imports that were found', () => {
    expect(imports.length).toBeGreaterThan(code.length);
    expect(imports.filter(({ to }) => inHouse(to) && !files.includes(to))).toEqual([]);
  });
  it('the domain knows nothing outside itself', () => {
    expect(offenders((f) => within(f, 'lib/domain'), (to) => !within(to, 'lib/domain'))).toEqual([]);
  });
  it('reading and drafting know the domain and pure libraries', () => {
    for (const room of ['lib/reading', 'lib/drafting']) expect(offenders((f) => within(f, room), (to) => (inHouse(to) ? !within(to, room, 'lib/domain') : /^(wxt|idb|preact|@preact)\b/.test(to)))).toEqual([]);
  });
  it('reading and drafting touch no page, browser, clock or chance', () => {
    const impure = /\b(?:document\.|window\.|localStorage|indexedDB|Date\.now\(|new Date\(\)|Math\.random\(|crypto\.|performance\.|fetch\()/;
    const bare = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/gm, '');
    expect(code.filter((f) => within(f, 'lib/domain', 'lib/reading', 'lib/drafting')).filter((f) => impure.test(bare(textOf(f))))).toEqual([]);
  });
  it('the store alone touches idb', () => {
    expect(offenders((f) => !within(f, 'lib/store'), (to) => to === 'idb')).toEqual([]);
    expect(code.filter((f) => !within(f, 'lib/store') && /\bindexedDB\s*\./.test(textOf(f)))).toEqual([]);
    expect(offenders((f) => within(f, 'lib/store'), (to) => inHouse(to) && !within(to, 'lib/store', 'lib/domain'))).toEqual([]);
  });
  it('no host knows another host, and hosts know the domain and the messages only', () => {
    expect(offenders((f) => within(f, 'lib/hosts'), (to, from) => inHouse(to) && !within(to, 'lib/domain', 'lib/messaging') && to !== 'lib/hosts/host.ts' && hostOf(to) !== hostOf(from))).toEqual([]);
  });
  it('actions know domain, reading, drafting, exchange, and the shapes of store and host', () => {
    expect(offenders((f) => within(f, 'lib/actions'), (to) => (inHouse(to) ? !within(to, 'lib/actions', 'lib/domain', 'lib/reading', 'lib/drafting', 'lib/exchange') && to !== 'lib/store/book.ts' && to !== 'lib/hosts/host.ts' : true))).toEqual([]);
  });
  it('components know actions, domain, drafting words and i18n; never the browser, the store or a host', () => {
    expect(offenders((f) => within(f, 'components'), (to) => (inHouse(to) ? !within(to, 'components', 'lib/actions', 'lib/domain', 'lib/i18n', 'lib/drafting') && to !== 'lib/store/book.ts' : !/^(preact|@preact\/signals|dompurify|d3-[a-z]+)\b/.test(to)))).toEqual([]);
  });
  it('only models import actions that run; views know their types', () => {
    const runs = code.filter((f) => within(f, 'components') && f.endsWith('.tsx')).filter((f) => /import\s+(?!type\b)[^;]*?lib\/actions\//.test(textOf(f)));
    expect(runs).toEqual([]);
  });
  it('the browser is spoken to in entrypoints, messaging and hosts only', () => {
    expect(offenders((f) => !within(f, 'entrypoints', 'lib/messaging', 'lib/hosts'), (to) => to.startsWith('wxt/'))).toEqual([]);
    expect(code.filter((f) => !within(f, 'entrypoints', 'lib/messaging', 'lib/hosts')).filter((f) => /\b(?:browser|chrome)\.[a-z]+\./.test(textOf(f)))).toEqual([]);
  });
  it('the site for Outlook is no extension: nothing in it speaks to the browser, at whatever remove', () => {
    const inSite = new Set(code.filter((f) => within(f, 'entrypoints/outlook')));
    for (const file of inSite) for (const { from, to, isType } of imports) if (from === file && !isType && files.includes(to)) inSite.add(to);
    expect(inSite).toContain('components/sidepanel/panel-model.ts');
    expect(imports.filter(({ from, to, isType }) => inSite.has(from) && !isType && to === 'wxt/browser').map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
    expect([...inSite].filter((f) => code.includes(f) && /\b(?:browser|chrome|messenger)\.[a-z]+\./.test(textOf(f)))).toEqual([]);
  });
  it('nobody imports an entrypoint', () => {
    expect(offenders((f) => !within(f, 'entrypoints'), (to) => within(to, 'entrypoints'))).toEqual([]);
  });
  it('there are no circles', () => {
    const next = new Map<string, string[]>();
    for (const { from, to } of imports) if (inHouse(to)) next.set(from, [...(next.get(from) ?? []), to]);
    const state = new Map<string, 'open' | 'closed'>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'closed') return;
      if (state.get(file) === 'open') return void circles.push([...path, file].join(' → '));
      state.set(file, 'open');
      for (const to of next.get(file) ?? []) visit(to, [...path, file]);
      state.set(file, 'closed');
    };
    for (const file of next.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });
  it('selectors of a foreign page stand in that host’s selectors.ts', () => {
    // Plain tag names are HTML's, not the page's.
    const query = /\.(?:querySelector(?:All)?|closest|matches)\(\s*['"`][^'"`]*[.#[:]/;
    expect(code.filter((f) => within(f, 'lib/hosts') && !f.endsWith('/selectors.ts')).filter((f) => query.test(textOf(f)))).toEqual([]);
  });
});

describe('files', () => {
  it('are kebab-case and live in rooms, not in drawers', () => {
    expect(code.filter((f) => !/^[a-z0-9-]+(?:\.content|\.test)?\.tsx?$/.test(f.split('/').at(-1) ?? ''))).toEqual([]);
    expect(files.filter((f) => /(?:^|\/)(?:utils?|helpers?|common|core|misc|managers?|services?)(?:\/|\.tsx?$)/.test(f))).toEqual([]);
  });
  it('have at most 300 lines, flat data excepted', () => {
    const flat = (f: string): boolean => within(f, 'lib/i18n/messages') || /^lib\/(?:drafting|reading)\/(?:wording|languages|guard\/data|names)\//.test(f);
    expect(code.filter((f) => !flat(f) && textOf(f).split('\n').length > 301)).toEqual([]);
  });
  it('open with what they are for', () => {
    expect(code.filter((f) => !/^(?:\/\/|\/\*\*?) ?\S/.test(textOf(f)))).toEqual([]);
  });
  it('style no bare class of another room: all rooms of the book are in one page', () => {
    // What is nested in a room, or stands in a rule of paper, is that room's own.
    const bare = (file: string): string[] => [...textOf(file).replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/^ {2}\.([a-z][\w-]*)(?= \{)/gm)].map((match) => match[1] ?? '');
    const rooms = files.filter((f) => f.endsWith('.css') && within(f, 'components') && !within(f, 'components/base'));
    const owners = new Map<string, Set<string>>();
    for (const file of rooms) for (const name of bare(file)) owners.set(name, (owners.get(name) ?? new Set()).add(file));
    expect([...owners].filter(([, those]) => those.size > 1).map(([name, those]) => `.${name}: ${[...those].join(', ')}`)).toEqual([]);
  });
  it('write no foreign HTML', () => {
    expect(code.filter((f) => /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML/.test(textOf(f)))).toEqual([]);
  });
  it('are mirrored by tests that run', () => {
    const tests = filesUnder('tests').filter((f) => /\.(?:test|spec)\.tsx?$/.test(f) && f !== 'tests/house.test.ts');
    expect(tests.filter((f) => /\b(?:it|test|describe)\.(?:only|todo|fixme)\b/.test(textOf(f)))).toEqual([]);
    expect(tests.filter((f) => /\b(?:it|test|describe)\.skip\(/.test(textOf(f)) && !/skip.*20\d\d-\d\d-\d\d/.test(textOf(f)))).toEqual([]);
  });
});

describe('the extension', () => {
  it('asks for no permission beyond the README’s', () => {
    const inBrowser = ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab'];
    const sites = ['https://mail.google.com/*', 'https://www.linkedin.com/*'];
    const asked = Object.fromEntries(Object.entries(MANIFESTS).map(([client, manifest]) => [client, { always: [...manifest.permissions].sort(), wished: [...manifest.optional_permissions], sites: 'host_permissions' in manifest ? manifest.host_permissions : [] }]));
    expect(asked).toEqual({
      chrome: { always: [...inBrowser, 'sidePanel'].sort(), wished: ['notifications'], sites },
      edge: { always: [...inBrowser, 'sidePanel'].sort(), wished: ['notifications'], sites },
      firefox: { always: [...inBrowser].sort(), wished: ['notifications'], sites },
      thunderbird: { always: ['storage', 'unlimitedStorage', 'alarms', 'accountsRead', 'messagesRead', 'compose'].sort(), wished: ['notifications', 'addressBooks'], sites: [] },
    });
    const readme = textOf('README.md');
    for (const { always, wished } of Object.values(asked)) for (const permission of [...always, ...wished]) expect(readme).toContain(`\`${permission}\``);
    // Asked for at a press of the person (the daily note, the address books), each in one place, and never at the start.
    expect(code.filter((f) => /\bpermissions\.request\(/.test(textOf(f)))).toEqual(['lib/messaging/address-books.ts', 'lib/messaging/daily-note.ts']);
    expect(code.filter((f) => /\bnotifications\b\??\./.test(textOf(f)))).toEqual(['lib/messaging/daily-note.ts']);
    for (const manifest of Object.values(MANIFESTS)) {
      expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
      expect(manifest).not.toHaveProperty('web_accessible_resources');
    }
  });
  it('tells one client from another in two places only', () => {
    expect(code.filter((f) => /import\.meta\.env\.(?:BROWSER|FIREFOX|CHROME|EDGE|THUNDERBIRD)\b/.test(textOf(f)))).toEqual(['entrypoints/clients/this-background.ts', 'entrypoints/clients/this-client.ts']);
  });
  it('has a room for every folder of lib', () => {
    const rooms = readdirSync(join(root, 'lib')).filter((f) => statSync(join(root, 'lib', f)).isDirectory());
    expect(rooms.filter((r) => !['domain', 'reading', 'drafting', 'store', 'exchange', 'hosts', 'actions', 'messaging', 'i18n'].includes(r))).toEqual([]);
  });
});
