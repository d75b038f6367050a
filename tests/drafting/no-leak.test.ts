// No draft tells a reader what the story does not let them know: random stages, hostile names and templates, read by a scanner that knows none of the composer's rules.
import { describe, expect, it } from 'vitest';
import { composeDraft, type ComposedDraft } from '../../lib/drafting/compose-draft.ts';
import { DRAFT_LANGUAGES, loadWording } from '../../lib/drafting/draft-language.ts';
import { withOwnMails } from '../../lib/drafting/own-mails.ts';
import { SLOT_IDS, slotOf } from '../../lib/drafting/slots.ts';
import type { Wording } from '../../lib/drafting/wording/wording.ts';
import { settings, TODAY } from './people-of-a-tale.ts';
import { KINDS, MARKS, OUTSIDER, ROLES, WAYS, secretsOf, seeded, tell, type Role, type Story } from './leak-story.ts';

const COUNT = process.env.GOEN_FULL ? 300_000 : 5_000;
const wordings = Object.fromEntries(await Promise.all(DRAFT_LANGUAGES.map(async (language) => [language, await loadWording(language)] as const)));

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/ё/gu, 'е').replace(/[\u00A0\u202F]/gu, ' ');
/** Short stems: whatever ending a name is given, its stem stays. */
const stems = (role: Role): string[] => Object.values(MARKS[role]).flatMap((pair) => pair.map((part) => folded(/\p{Script=Han}/u.test(part) ? part : part.slice(0, 5))));

function leaksIn(story: Story, draft: ComposedDraft): string[] {
  const text = folded([draft.subject, draft.body, ...draft.to.flatMap(({ name, email }) => [name ?? '', email ?? '']), ...draft.cc.map(({ email }) => email ?? '')].join('\n'));
  const holds = (words: readonly string[]): string[] => words.map(folded).filter((word) => text.includes(word));
  const readers = draft.kind === 'forwardable' ? [...draft.readers, 'anybody'] : draft.readers;
  return readers.flatMap((reader) =>
    ROLES.flatMap((role) => {
      const secrets = secretsOf(role);
      const found: string[] = [];
      if (!story.mayKnow(reader, role, 'name')) found.push(...holds([...stems(role), ...secrets.description, ...secrets.contact]));
      // In a mail to both sides each sees the other's address line; beyond it only what the yes covers.
      if (!story.mayKnow(reader, role, 'contact')) found.push(...holds(draft.readers.length === 2 ? secrets.contact.slice(1) : secrets.contact));
      if (role === 'prospect' && !story.mayKnow(reader, role, 'need')) found.push(...holds(secrets.need));
      if (role === 'prospect' && !story.mayKnow(reader, role, 'budget')) found.push(...holds(secrets.budget));
      if (/^(?:progress|report)$/u.test(draft.kind) && role !== 'introducer' && !story.mayKnow(reader, role, 'status')) found.push(`status of ${role}`);
      return found.map((word) => `${draft.kind} ${draft.language} to ${reader}: ${word}`);
    }),
  );
}

/** What one of our mails holds of somebody, the preview says. What is typed into a person's own is theirs to know. */
function unsaidIn(story: Story, draft: ComposedDraft): string[] {
  const holds = (words: readonly string[]): boolean => words.map(folded).some((word) => folded(`${draft.subject}\n${draft.body}\n${draft.to.map(({ name, email }) => `${name} ${email}`).join('\n')}`).includes(word));
  return draft.readers.flatMap((reader) => ROLES.flatMap((role) => {
    const secrets = secretsOf(role);
    const says = (fact: string): boolean => story.referral[`${role}Id`] === 'me' || `id-${role}` === reader || draft.learns.some(({ readerId, personId, fact: told }) => readerId === reader && personId === `id-${role}` && told === fact);
    const silent: string[] = [];
    if (holds(secrets.contact.slice(0, 2)) && !says('contact')) silent.push('contact');
    if (holds(stems(role)) && !says('name') && !says('description')) silent.push('a name');
    if (holds(secrets.budget) && role === 'prospect' && !says('budget')) silent.push('the budget');
    return silent.map((what) => `${draft.kind} ${draft.language} to ${reader}: ${what}, and the preview is silent`);
  }));
}

/** Our own texts for LinkedIn bear no addresses, whatever was agreed; a person's own may. */
const addressesOnLinkedIn = (draft: ComposedDraft): string[] =>
  draft.variant.startsWith('linkedin') ? ROLES.flatMap((role) => secretsOf(role).contact.slice(0, 2)).filter((address) => `${draft.subject}\n${draft.body}`.includes(address)).map((address) => `on LinkedIn ${address}`) : [];

const shippedFor = ({ language }: Story): Wording => {
  const wording = wordings[language];
  if (!wording) throw new Error('no wording');
  return wording;
};
const compose = (story: Story, wording = shippedFor(story)): ReturnType<typeof composeDraft> => {
  return composeDraft(
    { ...story, today: TODAY, settings: settings({ name: { en: 'Dana Whitfield', ja: '高橋 美穂', it: 'Monica Trevi', ru: 'Павел Орлов' }[story.language], about: null, emails: ['me@own.example'] }) },
    wording,
  );
};

/** A mail as somebody might write it who wants to know: any slot, in any form, in and out of brackets. */
function hostileMail(random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const forms = ['', '', '', '|full', '|first', '|formal', '|様', '|姓', '|full|a', '|dative', '|instrumental|с', '|month', '|x'];
  const telling = SLOT_IDS.filter((id) => { const { about, names } = slotOf(id); return names || (about && about !== 'me' && about !== 'reader'); });
  const slot = (): string => { const id = pick(random() < 0.7 ? telling : SLOT_IDS); return `{${id}${slotOf(id).kind === 'name' || random() < 0.1 ? pick(forms) : ''}}`; };
  const part = (): string =>
    pick([() => `[[${slot()}]]`, () => `[[${slot()} ${slot()}]]`, () => `[[${slot()}||${slot()}||.]]`, () => `[[${slot()}||{reader.name}]]`, () => `\\[[${slot()}]]`, () => `<${slot().slice(1, -1)}>`, () => (random() < 0.15 ? slot() : '{me.name}'), () => (random() < 0.05 ? `{${slot()}}` : '||')])();
  return Array.from({ length: 12 }, () => Array.from({ length: 3 }, part).join(' ')).join('\n');
}

describe(`${COUNT} stories over own mails`, () => {
  it('give nobody away, whatever the mail asks for', () => {
    const random = seeded(1_125);
    const leaks: string[] = [];
    let [own, drafts, withheld] = [0, 0, 0];
    for (let number = 0; number < COUNT; number += 1) {
      const story = tell(random);
      const shipped = shippedFor(story);
      const mails = shipped.variantsOf(story.kind, story.register).map((variant) => ({ kind: story.kind, register: story.register, variant, subject: random() < 0.5 ? 'x' : hostileMail(random).split('\n')[0] ?? '', body: hostileMail(random) }));
      const { wording, problems } = withOwnMails(shipped, mails);
      if (problems.length === 0) own += 1;
      const result = compose(story, wording);
      if (!result.ok) continue;
      drafts += 1;
      if (result.value.withheld.length > 0) withheld += 1;
      leaks.push(...leaksIn(story, result.value));
    }
    console.log(`${COUNT} stories, ${own} with own mails that parse, ${drafts} drafts, ${withheld} with something withheld, ${leaks.length} leaks`);
    expect(leaks.slice(0, 10)).toEqual([]);
    expect(own).toBeGreaterThan(COUNT / 4);
    expect(drafts).toBeGreaterThan(COUNT / 8);
    expect(withheld).toBeGreaterThan(COUNT / 10);
  }, 3_600_000);

  it('are seen through by the scanner when the ledger is not asked', () => {
    const random = seeded(11);
    let leaking = 0;
    for (let number = 0; number < 2_000; number += 1) {
      const story = tell(random);
      const shipped = shippedFor(story);
      const mails = shipped.variantsOf(story.kind, story.register).map((variant) => ({ kind: story.kind, register: story.register, variant, subject: 'x', body: hostileMail(random) }));
      const result = composeDraft({ ...story, today: TODAY, settings: settings({ name: 'Dana Whitfield' }), mayDisclose: () => true }, withOwnMails(shipped, mails).wording);
      if (result.ok && leaksIn(story, result.value).length > 0) leaking += 1;
    }
    expect(leaking).toBeGreaterThan(100);
  });
});

describe(`${COUNT} stories`, () => {
  it('give nobody away', () => {
    const random = seeded(20_261_125);
    const leaks: string[] = [];
    const made = new Map<string, number>();
    let refused = 0;
    let drafts = 0;
    for (let number = 0; number < COUNT; number += 1) {
      const story = tell(random);
      const result = compose(story);
      if (!result.ok) {
        refused += 1;
        continue;
      }
      drafts += 1;
      for (const one of [story.kind, `${story.kind} as ${result.value.variant}`, ...(story.readers.length === 0 ? ['to nobody'] : story.readers.includes(OUTSIDER) ? [`${story.kind} to an outsider`] : [])])
        made.set(`${one} ${story.language}`, (made.get(`${one} ${story.language}`) ?? 0) + 1);
      leaks.push(...leaksIn(story, result.value), ...unsaidIn(story, result.value), ...addressesOnLinkedIn(result.value));
      if (/[\r\n]/u.test(result.value.subject)) leaks.push('a subject of two lines');
      // What the preview promises is what the story allows.
      for (const { readerId, personId, named } of result.value.learns) {
        const role = ROLES.find((one) => `id-${one}` === personId);
        if (role && named && !story.mayKnow(readerId, role, 'name')) leaks.push(`preview: ${personId} to ${readerId}`);
      }
    }
    console.log(`${COUNT} stories, ${drafts} drafts, ${refused} refused, ${leaks.length} leaks`);
    expect(leaks.slice(0, 10)).toEqual([]);
    const times = (what: string, languages: readonly string[]): number => languages.reduce((sum, language) => sum + (made.get(`${what} ${language}`) ?? 0), 0);
    for (const kind of KINDS) for (const language of DRAFT_LANGUAGES) expect([kind, language, times(kind, [language])]).not.toEqual([kind, language, 0]);
    const special = [...WAYS.map((way) => `introduction as ${way}`), 'forwardable as note', 'forwardable to an outsider', 'information to an outsider', 'partner to an outsider', 'to nobody'];
    for (const what of special) for (const languages of process.env.GOEN_FULL ? DRAFT_LANGUAGES.map((one) => [one]) : [DRAFT_LANGUAGES]) expect([what, languages, times(what, languages)]).not.toEqual([what, languages, 0]);
    expect(drafts).toBeGreaterThan(COUNT / 4);
  }, 3_600_000);

  it('are seen through by the scanner when the ledger is not asked', () => {
    const random = seeded(7);
    let leaking = 0;
    for (let number = 0; number < 3_000; number += 1) {
      const story = tell(random);
      const result = composeDraft({ ...story, today: TODAY, settings: settings({ name: 'Dana Whitfield' }), mayDisclose: () => true }, wordings[story.language] ?? (wordings.en as never));
      if (result.ok && leaksIn(story, result.value).length > 0) leaking += 1;
    }
    expect(leaking).toBeGreaterThan(100);
  });
});
