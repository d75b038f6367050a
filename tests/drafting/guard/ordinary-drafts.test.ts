// Two thousand ordinary mails of all kinds, in four languages, with people who have nothing to do with the hidden: hardly one may be held back.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { GuardedText } from '../../../lib/domain/draft.ts';
import { findDisclosures } from '../../../lib/drafting/guard/find-disclosures.ts';
import { invent, pick, seeded, type Invented, type Random, type Tongue } from './invented.ts';

const mailsOf = (tongue: Tongue): string[] =>
  [...readFileSync(new URL(`../../fixtures/wording/${tongue}.md`, import.meta.url), 'utf8').matchAll(/```mail\n([\s\S]*?)```/g)].map((match) => match[1] as string);

const phrases: Record<Tongue, readonly string[]> = {
  en: ['a careful look at the accounts before the end of March', 'two days a week in spring', 'somebody who answers on Fridays', 'the roof of the old mill', 'about 4,000 pounds'],
  it: ['un controllo dei conti entro fine marzo', 'due giorni alla settimana in primavera', 'qualcuno che risponda di venerdì', 'il tetto del vecchio mulino', 'circa 4.000 euro'],
  ru: ['проверка счетов до конца марта', 'два дня в неделю весной', 'человек, который отвечает по пятницам', 'крыша старой мельницы', 'около 400 тысяч рублей'],
  ja: ['三月末までの帳簿の確認', '春に週二日ほど', '金曜に連絡がつく方', '古い水車小屋の屋根', '四十万円ほど'],
};

function fill(mail: string, tongue: Tongue, random: Random, cast: Record<string, Invented>): { subject: string; bodyText: string } {
  const plain = mail.replace(/\[\[([\s\S]*?)\]\]/g, (_, inner: string) => (random() < 0.7 ? (inner.split('||')[0] as string) : ''));
  const filled = plain.replace(/\{([a-zA-Z]+)\.?([a-zA-Z]*)[^}]*\}/g, (_, who: string, what: string) => {
    const person = cast[who] ?? (cast['first'] as Invented);
    if (what === 'name') return random() < 0.5 ? person.name : tongue === 'ja' ? `${person.last}様` : person.first;
    if (what === 'signature') return person.company ?? '';
    if (what === 'company') return person.company ?? '';
    if (what === 'contactDetail') return person.emails[0] ?? '';
    return pick(random, phrases[tongue]);
  });
  const [subject = '', ...rest] = filled.split('\n');
  return { subject: subject.replace(/^[^:：]*[:：]\s*/, ''), bodyText: rest.join('\n').trim() };
}

const sharesNothing = (person: Invented, others: readonly Invented[]): boolean => others.every((other) => other.first !== person.first && other.last !== person.last);

describe('ordinary drafts', () => {
  it.each(['en', 'it', 'ru', 'ja'] as const)('are hardly ever held back: %s', { timeout: 180_000 }, (tongue) => {
    const random = seeded(20_261_125);
    const mails = mailsOf(tongue);
    expect(mails.length).toBeGreaterThan(40);
    let held = 0;
    let marked = 0;
    const n = 500;
    for (let i = 0; i < n; i++) {
      const roles = ['reader', 'me', 'client', 'provider', 'prospect', 'introducer', 'first'];
      const cast: Record<string, Invented> = {};
      roles.forEach((role, k) => (cast[role] = invent(random, tongue, i * 40 + k)));
      const seen = Object.values(cast);
      const hidden = Array.from({ length: 1 + Math.floor(random() * 20) }, (_, k) => invent(random, pick(random, ['en', 'it', 'ru', 'ja'] as const), i * 40 + 10 + k)).filter((person) => sharesNothing(person, seen));
      const reader = cast['reader'] as Invented;
      const draft: GuardedText = { ...fill(mails[i % mails.length] as string, tongue, random, cast), to: [`${reader.name} <${reader.emails[0]}>`], cc: [], bcc: [], attachments: [] };
      const found = findDisclosures(draft, hidden, seen.map(({ name, emails }) => ({ name, emails })));
      if (found.some((finding) => finding.level === 'leak')) held++;
      else if (found.length > 0) marked++;
      if (process.env['GUARD_SHOW'] && found.length > 0) console.log(JSON.stringify(found), draft.bodyText.slice(Math.max(0, (found[0]?.start ?? 0) - 30), (found[0]?.start ?? 0) + 40));
    }
    if (process.env['GUARD_SHOW']) console.log(tongue, { held, marked, n });
    expect(held / n).toBeLessThanOrEqual(0.005);
    expect(marked / n).toBeLessThanOrEqual(0.05);
  });
});
