// The doors of every client: what each can open, and that none is handed in which leads nowhere. A door that a client lacks is absent, and nothing offers it.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newestThread, threadOfWords } from '../../components/referral/newest-thread.ts';
import { inBrowser } from '../../entrypoints/clients/browser.ts';
import { inThunderbird } from '../../entrypoints/clients/thunderbird.ts';
import type { ThreadRef } from '../../lib/domain/referral.ts';
import { isInOutlook, openOutside } from '../../lib/hosts/outlook/open-in-outlook.ts';
import { createMockOutlook } from '../hosts/outlook/mock-outlook.ts';

const URLS = {
  gmail: 'https://mail.google.com/mail/u/0/#inbox/5a01', linkedin: 'https://www.linkedin.com/messaging/thread/2-a/', thunderbird: 'mid:a@x.example',
  outlook: 'https://outlook.office365.com/owa/?ItemID=AAk&exvsurl=1&viewmodel=ReadMessageItem', file: '', foreign: 'https://mail.google.com.evil.example/', script: 'javascript:alert(1)',
} as const;
const CLIENTS = {
  browser: { opens: inBrowser.opens, own: ['gmail', 'linkedin'] },
  thunderbird: { opens: inThunderbird.opens, own: ['thunderbird'] },
  outlook: { opens: isInOutlook, own: ['outlook'] },
} as const;
const threads = Object.fromEntries(Object.entries(URLS).map(([host, url]) => [host, { threadId: `t-${host}`, url } as ThreadRef]));

describe.each(Object.entries(CLIENTS))('%s', (_, { opens, own }) => {
  it('opens the threads of its own mail, and no other address', () => {
    expect(Object.entries(URLS).filter(([, url]) => opens(url)).map(([host]) => host)).toEqual(own);
  });
  it('offers of a record only what it can open', () => {
    expect(newestThread(threads, opens)?.threadId).toBe(`t-${own.at(-1)}`);
    expect(newestThread({ file: threads['file']!, foreign: threads['foreign']! }, opens)).toBeNull();
    expect(Object.keys(URLS).filter((host) => threadOfWords(threads, `t-${host}`, opens))).toEqual(own);
    expect(threadOfWords(threads, undefined, opens)).toBeNull();
  });
});

describe('out of Outlook’s pages', () => {
  const places = { open: vi.fn<(url: string) => void>(), assign: vi.fn<(url: string) => void>() };
  vi.stubGlobal('open', places.open);
  vi.stubGlobal('location', { assign: places.assign });
  const setOffice = (value: unknown): void => { (globalThis as { Office?: unknown }).Office = value; };
  afterEach(() => { setOffice(undefined); vi.clearAllMocks(); });
  const MAILTO = 'mailto:irena@ledgerline.example?subject=A+B&body=Hello';

  it('a thread and a new mail open in Outlook’s own windows', async () => {
    const mock = createMockOutlook({ me: { displayName: 'D', emailAddress: 'd@x.example' } });
    setOffice(mock.officeAt(() => null));
    await openOutside(URLS.outlook);
    await openOutside(MAILTO);
    expect([mock.opened, mock.forms.map(({ subject }) => subject)]).toEqual([['AAk'], ['A+B']]);
    expect([places.open, places.assign].map((place) => place.mock.calls.length)).toEqual([0, 0]);
  });
  it('where there is no Outlook, in the browser and in the mail program; anything else nowhere', async () => {
    for (const url of [URLS.outlook, MAILTO, URLS.script, URLS.gmail, 'no address']) await openOutside(url); // oxlint-disable-line no-await-in-loop -- one after the other, as they are pressed
    expect([places.open.mock.calls.map(([url]) => url), places.assign.mock.calls.map(([url]) => url)]).toEqual([[URLS.outlook], [MAILTO]]);
  });
});

describe('no door', () => {
  const root = resolve(import.meta.dirname, '../..');
  const filesIn = (folder: string): string[] => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/u.test(file)).map((file) => `${folder}/${file}`);
  const DOORS = ['openThread', 'openRecord', 'openBook', 'openPlace', 'openMail', 'openAddress', 'findMail', 'copy', 'download', 'reload', 'backToMail', 'addressBook', 'show', 'saveAgain'];
  const empty = new RegExp(String.raw`\b(?:${DOORS.join('|')})\??:? (?:async )?\([^)]*\) => (?:undefined|null|false|\{\s*\})`, 'u');
  it('leads nowhere: what a client lacks is left out', () => {
    const found = [...filesIn('entrypoints'), ...filesIn('components')].flatMap((file) => readFileSync(join(root, file), 'utf8').split('\n').filter((line) => empty.test(line)).map((line) => `${file}: ${line.trim()}`));
    // A page where no mail is at hand has none to insert into.
    expect(found.filter((line) => !line.startsWith('components/book/book-model.ts'))).toEqual([]);
    expect(['openMail: () => undefined,', 'copy: async () => false', 'findMail: async () => null'].every((line) => empty.test(line))).toBe(true);
  });
});
