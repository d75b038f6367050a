// Mails in the person's own words, kept in the book: used by the next draft, guarded as the shipped ones, taken back, and told of when an update changes what they were made from.
import { describe, expect, it } from 'vitest';
import { captureThread } from '../../lib/actions/capture-thread.ts';
import { changeMail } from '../../lib/actions/change-mail.ts';
import { changeSettings } from '../../lib/actions/change-settings.ts';
import { placeDraft } from '../../lib/actions/place-draft.ts';
import { prepareDraft, type Prepared } from '../../lib/actions/prepare-draft.ts';
import { takeBack } from '../../lib/actions/take-back.ts';
import type { KeptMail, MailText } from '../../lib/domain/own-mail.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { SETTINGS_ID } from '../../lib/domain/settings.ts';
import { loadWording } from '../../lib/drafting/draft-language.ts';
import { keptMail, mailKey, mailStanding, ownMailsOf, type MailId } from '../../lib/drafting/own-mails.ts';
import { form, must, tools } from './line.ts';

type Tools = Awaited<ReturnType<typeof tools>>;
const BARE: MailId = { language: 'en', kind: 'optin-provider', register: 'formal', variant: 'bare' };
const MINE: MailText = { subject: 'A word before anything else', body: 'Dear {reader.name|first},\n\nSomebody may need you. [[By: {need.by}.]] May I?\n\n{me.name}' };
const en = await loadWording('en');
const shipped = en.source('optin-provider', 'formal', 'bare')!;
const capture = async (t: Tools): Promise<Referral> => must(await captureThread(t, form())).value;
async function question(t: Tools, referral: Referral): Promise<Prepared> {
  const prepared = await prepareDraft(t, referral, { kind: 'optin-provider', side: 'provider', language: 'en' });
  if (!prepared.ok) throw new Error(prepared.reason);
  return prepared.value;
}
const change = (t: Tools, text: MailText | null, seen: KeptMail | null = null): ReturnType<typeof changeMail> => changeMail(t, BARE, text, seen);

describe('a mail in own words', () => {
  it('is what the next draft is written from, and taken back it is not', async () => {
    const t = await tools();
    const referral = await capture(t);
    expect((await question(t, referral)).mail).toEqual({ key: 'en.optin-provider.formal.bare', words: 'shipped' });
    const { events } = must(await change(t, MINE));
    const mine = await question(t, referral);
    expect(mine.mail.words).toBe('own');
    expect(mine.draft).toMatchObject({ subject: MINE.subject, body: 'Dear Irena,\n\nSomebody may need you. May I?\n\nMara Lindqvist' });
    expect(mine.findings).toEqual([]);
    must(await takeBack(t, events));
    expect((await question(t, referral)).draft.subject).toBe(shipped.subject);
  });
  it('is in the book as an event and in the backup, and settings saved afterwards leave it alone', async () => {
    const t = await tools();
    must(await change(t, MINE));
    must(await changeSettings(t, { ...(await t.book.settings()), ownMails: {}, name: 'Mara' }));
    expect((await t.book.settings()).ownMails).toEqual({ 'en.optin-provider.formal.bare': { ...MINE, madeFrom: shipped } });
    const text = (await t.book.exportTexts()).texts.join();
    expect(text).toContain('A word before anything else');
    expect(text).toContain(JSON.stringify(shipped.body).slice(1, 60));
    expect((await t.book.checkReplay()).torn).toEqual([]);
    expect((await t.book.historyOf(SETTINGS_ID)).filter((event) => event.put?.['ownMails'])).toHaveLength(1);
  });
  it('goes back to the shipped one, by saying so or by typing the shipped text', async () => {
    const t = await tools();
    for (const back of [null, { ...shipped }]) {
      const { value } = must(await change(t, MINE));
      expect(Object.keys(must(await change(t, back, value.ownMails[mailKey(BARE)])).value.ownMails)).toEqual([]);
    }
  });
  it('changed by another page meanwhile is not overwritten; another setting changed meanwhile is no hindrance', async () => {
    const t = await tools();
    const { value } = must(await change(t, MINE));
    must(await changeSettings(t, { name: 'Mara' }));
    const seen = value.ownMails[mailKey(BARE)] ?? null;
    must(await change(t, { ...MINE, body: 'Dear {reader.name},' }, seen));
    expect(await change(t, { ...MINE, body: 'Hi,' }, seen)).toEqual({ ok: false, reason: 'conflict' });
    expect(await change(t, null, null)).toEqual({ ok: false, reason: 'conflict' });
    expect((await t.book.settings()).ownMails[mailKey(BARE)]?.body).toBe('Dear {reader.name},');
  });
  it('that does not parse any more leaves the shipped mail standing, and says so', async () => {
    const t = await tools();
    const referral = await capture(t);
    must(await change(t, { ...MINE, body: 'Dear {reader.firstName},' }));
    expect(await question(t, referral)).toMatchObject({ mail: { words: 'faulty' }, draft: { subject: shipped.subject } });
  });
  it('that needs what its reader may not learn leaves the shipped mail standing, and says so', async () => {
    const t = await tools();
    const referral = await capture(t);
    must(await change(t, { ...MINE, body: 'Dear {reader.name}, {prospect.name} asks for you.' }));
    const { mail, draft } = await question(t, referral);
    expect([mail.words, draft.subject]).toEqual(['withheld', shipped.subject]);
    expect(draft.body).not.toContain('Agnes');
  });
  it('into which a name was typed is held by the guard before it goes in', async () => {
    const t = await tools();
    const referral = await capture(t);
    must(await change(t, { ...MINE, body: `${MINE.body}\n\nPS: Agnes Wirral would be glad.` }));
    const { draft, findings } = await question(t, referral);
    expect(findings.map(({ level, quote }) => `${level} ${quote}`)).toContain('leak Agnes Wirral');
    expect(await placeDraft(t, referral, draft, 'new-mail', null)).toMatchObject({ ok: false, reason: 'held' });
    expect(t.box.inserted).toEqual([]);
  });
});

describe('after an update', () => {
  const kept = keptMail(MINE, shipped)!;
  const newer = { ...shipped, body: `${shipped.body}\nPS: new` };
  it('an own mail whose shipped text changed is told of, until the person takes either', () => {
    expect(mailStanding(kept, shipped)).toBe('own');
    expect(mailStanding(kept, newer)).toBe('shipped-changed');
    expect(mailStanding(keptMail(kept, newer), newer)).toBe('own');
    expect(mailStanding(null, newer)).toBe('shipped');
  });
  it('one that does not parse is named as such first', () => {
    expect(mailStanding({ ...kept, body: '{reader.old}' }, newer)).toBe('faulty');
  });
  it('one that is now shipped in the very same words is simply the shipped one', () => {
    expect(mailStanding(kept, { ...MINE })).toBe('shipped');
  });
  it('one whose shipped mail is gone stays in the book and hurts nobody', async () => {
    const t = await tools();
    const referral = await capture(t);
    const gone = { 'en.optin-provider.formal.won': kept, 'en.nothing.formal.bare': kept, 'xx': kept };
    must(await t.book.commit({ operation: t.newId(), intents: [{ subject: { type: 'settings', id: SETTINGS_ID }, kind: 'corrected', put: { ownMails: gone as never } }] }).then((r) => r));
    expect(ownMailsOf(en, (await t.book.settings()).ownMails)).toEqual([]);
    expect((await question(t, referral)).draft.subject).toBe(shipped.subject);
    expect(Object.keys((await t.book.settings()).ownMails)).toHaveLength(3);
  });
});
