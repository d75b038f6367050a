// Backups as a person makes and uses them in the book, step by step, whichever browser it is done in: sealed, tried, restored after harm, taken back; damaged ones refused with the book untouched.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { EventIntent } from '../../lib/domain/event.ts';
import type { PersonPage, Spot } from './person-page.ts';
import { contains, shows, showsNone } from './sees.ts';
import { button, t } from './words.ts';

const PASSPHRASE = 'four words nobody guesses';
const PEOPLE = ['Agnes Wirral', 'Irena Novakova', '佐藤 花子'];
export const people = (): readonly EventIntent[] => PEOPLE.map((name, n) => ({ subject: { type: 'person', id: `01900000-0000-7000-8000-00000000000${n}` }, kind: 'added', set: { name, emails: [`p${n}@example.com`] } }));

export const keepRegion = (book: PersonPage, key: string): Spot => book.getByRole('region', { name: (t as (key: string) => string)(key), exact: true });
/** Names of the files in a folder of the browser's own store. */
export const inStore = (book: PersonPage, folder: string): Promise<string[]> => book.evaluate(async (name) => {
  const names: string[] = [];
  const directory = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
  for await (const one of (directory as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(one);
  return names.sort();
}, folder);
export const choose = (book: PersonPage, path: string): Promise<void> => book.getByLabel(t('keep.restore.file')).setInputFiles(path);

export interface KeepJob<Page extends PersonPage> {
  /** At its room of backups, with `people` in it. */
  readonly book: Page;
  readonly noBarriers: (page: Page) => Promise<void>;
  /** Presses, and gives the path of the file that came into the downloads. */
  readonly downloaded: (press: () => Promise<void>) => Promise<string>;
  /** Once the passphrase is set and the downloads are chosen; nothing was backed up yet. */
  readonly beforeTheFirst?: () => Promise<void>;
}

/** Gives the path of the sealed backup. */
export async function keepJob<Page extends PersonPage>({ book, noBarriers, downloaded, beforeTheFirst }: KeepJob<Page>): Promise<string> {
  const region = (key: string) => keepRegion(book, key);
  const said = () => book.getByRole('status', { name: t('toast.region') });
  const go = (room: 'keep' | 'people'): Promise<void> => book.getByRole('navigation').locator(`a[href="#/${room}"]`).click();
  const named = (name: string) => book.locator('.rows, .windowed').getByText(name, { exact: true }).first();
  let backup = '';

  await test.step('a sealed backup goes into the downloads and a tried copy stays in the browser', async () => {
    await shows(book.getByText(t('keep.need.no-backup')));
    await button(book, t('keep.pass.go')).click();
    await book.getByRole('textbox', { name: t('keep.pass.first'), exact: true }).fill('short');
    await button(region('keep.pass.title'), t('keep.pass.go')).click();
    await shows(book.getByText(t('keep.pass.short', { count: 12 })));
    await book.getByRole('textbox', { name: t('keep.pass.first'), exact: true }).fill(PASSPHRASE);
    await book.getByLabel(t('keep.pass.second')).fill(PASSPHRASE);
    await noBarriers(book);
    await button(region('keep.pass.title'), t('keep.pass.go')).click();
    await book.getByText(t('keep.pass.set')).waitFor({ timeout: 20_000 });
    await book.getByRole('radio', { name: new RegExp(t('keep.way.downloads'), 'u') }).click();
    await beforeTheFirst?.();
    backup = await downloaded(() => button(book, t('keep.now')).click());
    expect(backup).toMatch(/goen-\d{4}-\d\d-\d\d[^/]*\.goen$/u);
    expect(readFileSync(backup, 'latin1')).not.toMatch(/Wirral|example\.com|person/u);
    await shows(book.getByText(t('keep.verified.before-writing')));
    await shows(book.getByRole('heading', { name: t('keep.well.title') }));
    await noBarriers(book);
  });

  await test.step('everything is added up again, and the page says when and with what result', async () => {
    await button(book, t('keep.check.go')).click();
    await shows(region('keep.store.title').getByText(t('keep.check.sound', { count: 3 })));
  });

  await test.step('after harm the sealed file brings back what was there; the restoring can be taken back', async () => {
    await go('people');
    await named('Irena Novakova').click();
    await button(book, t('detail.remove')).click();
    await showsNone(named('Irena Novakova'));
    await go('keep');
    await choose(book, backup);
    // This browser still holds the lock: it needs no words. Another one does.
    await shows(region('keep.restore.title').getByText(t('keep.restore.onlyInBook', { count: 1 })));
    await button(book, t('keep.restore.go')).click();
    await contains(said(), 'The book is that of');
    await go('people');
    await shows(named('Irena Novakova'));
    await button(said(), t('act.undo')).click();
    await showsNone(named('Irena Novakova'));
    await go('keep');
    await button(book, t('keep.pass.remove')).click();
    await shows(book.getByText(t('keep.pass.none')));
    await choose(book, backup);
    await book.getByLabel(t('keep.restore.passphrase')).fill('not the right words');
    await button(book, t('keep.restore.open')).click();
    await shows(book.getByText(t('keep.problem.passphrase-wrong')));
    await book.getByLabel(t('keep.restore.passphrase')).fill(PASSPHRASE);
    await button(book, t('keep.restore.open')).click();
    await shows(button(book, t('keep.restore.go')));
    await noBarriers(book);
    await button(book, t('keep.restore.try')).click();
    await contains(said(), 'This backup is whole');
    await button(book, t('keep.restore.go')).click();
    await contains(said(), 'The book is that of');
    await go('people');
    for (const name of PEOPLE) await shows(named(name));
  });

  await test.step('damaged files are refused in words, and the book stays as it is', async () => {
    await go('keep');
    const whole = readFileSync(backup);
    const flipped = Buffer.from(whole);
    flipped[whole.length - 60]! ^= 4;
    for (const [name, bytes, problem] of [['cut.goen', whole.subarray(0, 400), 'damaged'], ['bit.goen', flipped, 'damaged'], ['other.goen', Buffer.from('BEGIN:VCARD'), 'not-a-backup']] as const) {
      const path = join(dirname(backup), name);
      writeFileSync(path, bytes);
      await choose(book, path);
      await shows(book.getByText(t(`keep.problem.${problem}`)));
      await showsNone(button(book, t('keep.restore.go')));
    }
    await shows(region('keep.store.title').getByText('3 people'));
  });
  return backup;
}
