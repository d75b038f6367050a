// Every kind in every language, register and variant, with all facts and with as few as it allows: kept as text to be read, and without a seam.
import { describe, expect, it } from 'vitest';
import type { DraftKind, DraftLanguage, IntroductionWay, Register } from '../../lib/domain/draft.ts';
import { ME } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { readersOf } from '../../lib/drafting/cast.ts';
import { composeDraft, type ComposedDraft } from '../../lib/drafting/compose-draft.ts';
import { DRAFT_LANGUAGES, loadWording } from '../../lib/drafting/draft-language.ts';
import { slotsOfTemplate } from '../../lib/drafting/render-template.ts';
import type { TypedSlots } from '../../lib/drafting/slot-values.ts';
import type { Variant, Wording } from '../../lib/drafting/wording/wording.ts';
import { bothYes, entry, given, ledger, mayTell, person, received, settings, TODAY } from './people-of-a-tale.ts';
import { fullTales, type FullTale } from './full-tales.ts';

const KINDS: readonly DraftKind[] = [
  'optin-provider', 'optin-prospect', 'forwardable', 'introduction', 'chaser', 'decline', 'not-now', 'thanks', 'thanks-letter', 'thanks-anyway', 'progress', 'report',
  'ask-provider', 'ask-client', 'testimonial', 'ask-introductions', 'partner', 'apology', 'delivery', 'information', 'third-consent', 'pause',
];
const REGISTERS: readonly Register[] = ['formal', 'familiar'];
const FROM_INTRODUCER: readonly DraftKind[] = ['thanks', 'thanks-letter', 'thanks-anyway', 'progress', 'report', 'third-consent', 'delivery', 'ask-introductions'];

/** The stage in which such a mail is written. */
function stageOf(kind: DraftKind, variant: Variant, tale: FullTale, isSparse: boolean): Referral {
  const facts = { need: tale.need, needNeutral: tale.neutral, introducedOn: '2025-05-12' };
  if (FROM_INTRODUCER.includes(kind) || (kind === 'testimonial' && variant === 'plain')) {
    return received({ ...facts, optIns: isSparse && kind !== 'progress' && kind !== 'report' ? {} : mayTell, introducedInWriting: !isSparse });
  }
  if (['introduction', 'ask-provider', 'ask-client', 'testimonial', 'pause'].includes(kind)) return given({ ...facts, optIns: bothYes });
  const asked = kind === 'chaser' ? entry('prospect', 'asked', '2026-03-10') : null;
  return given({ ...facts, introducedOn: null, optIns: asked && !isSparse ? ledger(asked) : {} });
}

function composed(wording: Wording, kind: DraftKind, register: Register, variant: Variant, typed: TypedSlots, isSparse = false): ComposedDraft {
  const tale = fullTales[wording.language];
  const bare = ({ name = '', title = null, neutral = null }: FullTale['provider']) => ({ name, title, neutral });
  const referral = stageOf(kind, variant, tale, isSparse);
  const readers = readersOf(kind, referral, kind === 'introduction' ? (variant as IntroductionWay) : undefined);
  const result = composeDraft(
    {
      kind, referral, register, variant, typed, today: TODAY, settings: settings(isSparse ? { name: tale.me.name, about: tale.me.about } : tale.me),
      readers: kind === 'introduction' ? readers : variant === 'note' ? [] : [readers[0] ?? 'prospect'],
      people: (['prospect', 'provider', 'introducer'] as const).map((id) => person(id, isSparse ? bare(tale[id]) : tale[id])),
    },
    wording,
  );
  if (!result.ok) throw new Error(`${wording.language} ${kind} ${register} ${variant}: ${result.reason} ${result.missing.join(', ')}`);
  return result.value;
}

/** Only what stands outside brackets. */
function required(wording: Wording, kind: DraftKind, register: Register, variant: Variant): TypedSlots {
  const mail = wording.mail(kind, register, variant);
  const slots = mail ? [...slotsOfTemplate(mail.subject), ...mail.body.flatMap((line) => line.flatMap((item) => (item.kind === 'slot' ? [item.slot] : [])))] : [];
  return Object.fromEntries(Object.entries(fullTales[wording.language].typed).filter(([slot]) => slots.some((one) => one === slot)));
}

interface Case {
  readonly title: string;
  readonly draft: ComposedDraft;
}
async function everyMail(language: DraftLanguage): Promise<Case[]> {
  const wording = await loadWording(language);
  return KINDS.flatMap((kind) =>
    REGISTERS.flatMap((register) =>
      wording.variantsOf(kind, register).flatMap((variant) => {
        const name = [kind, register, ...(variant === 'plain' ? [] : [variant])].join(' · ');
        return [
          { title: name, draft: composed(wording, kind, register, variant, fullTales[language].typed) },
          { title: `${name} · sparse`, draft: composed(wording, kind, register, variant, required(wording, kind, register, variant), true) },
        ];
      }),
    ),
  );
}

describe.each(DRAFT_LANGUAGES)('%s', (language) => {
  it('reads as it was read when it was last looked through', async () => {
    const bodies = new Set<string>();
    const isNew = ({ draft }: Case): boolean => bodies.size < bodies.add(draft.body.replace(fullTales[language].me.signature ?? '', '').replace(/\s+$/u, '')).size;
    const page = (await everyMail(language)).filter(isNew).map(({ title, draft }) => `## ${title}\n\n\`\`\`text\n${[draft.subject, draft.body].filter(Boolean).join('\n\n')}\n\`\`\`\n`).join('\n');
    await expect(`# ${language}\n\n${page}`).toMatchFileSnapshot(`every-mail/${language}.md`);
  });

  it('has no seam', async () => {
    for (const { title, draft } of await everyMail(language)) {
      const signature = fullTales[language].me.signature ?? '';
      const text = [draft.subject, draft.body.replace(signature, 'signature')].filter(Boolean).join('\n');
      const seams: readonly (readonly [string, RegExp])[] = [
        ['mark', /\[\[|\]\]|\|\||[{}]|undefined|\bnull\b/u], ['double space', / {2}|\u3000{2}/u], ['double stop', /\.\.|。。|[.。][,;]|[?？]\.|。」/u], ['space before stop', / [.,;:!?]| $/mu],
        ['empty label', /[:：　]$(?!\n)/mu], ['empty brackets', /\(\s*\)|（\s*）|«»|「」|""/u], ['gap', /\n{3,}|^\n|\n$/u], ['comma at the head', /^[,;、。]/mu],
      ];
      const labels = /(?:forward|inoltrare|girare|пересылки|pleasure|piacere|дороги|радуюсь|week|settimana):$/gmu;
      for (const [seam, pattern] of seams) expect({ title, seam, found: pattern.exec(seam === 'empty label' ? text.replace(labels, '') : text)?.[0] ?? null }).toEqual({ title, seam, found: null });
      if (language !== 'ru') expect({ title, found: /[!！]/u.exec(text)?.[0] ?? null }).toEqual({ title, found: null });
    }
  });

  it('has the shape that every language has', async () => {
    const [wording, english] = [await loadWording(language), await loadWording('en')];
    for (const kind of KINDS) for (const register of REGISTERS) expect(wording.variantsOf(kind, register)).toEqual(english.variantsOf(kind, register));
  });

  it('knows every form that a mail asks for', async () => {
    const wording = await loadWording(language);
    const name = { ja: '西村 拓也', ru: 'Ирина Сергеевна Вольская', it: 'Annalisa Degrassi', en: 'Leila Haddad' }[language];
    for (const kind of KINDS)
      for (const register of REGISTERS)
        for (const variant of wording.variantsOf(kind, register)) {
          const mail = wording.mail(kind, register, variant);
          const items = [...(mail?.subject ?? []), ...(mail?.body ?? [])].flat().flatMap((item) => (item.kind === 'choice' ? item.branches.flat() : [item]));
          for (const item of items) {
            if (item.kind !== 'slot' || item.marks.length === 0) continue;
            const form = item.slot.startsWith('date.') ? wording.forms.date('2025-05-12', item.marks, TODAY) : wording.forms.name({ writings: [name], title: null, company: null }, item.marks);
            expect({ kind, slot: item.slot, marks: item.marks, form }).not.toMatchObject({ form: null });
          }
        }
  });

  it('names nobody of the other side in the mails to one', async () => {
    const { prospect, provider } = fullTales[language];
    for (const { title, draft } of await everyMail(language)) {
      if (!/^(?:optin|chaser|decline|not-now)/u.test(title)) continue;
      const other = draft.readers[0] === 'prospect' ? provider : prospect;
      for (const word of (other.name ?? '').split(' ')) expect(`${draft.subject} ${draft.body}`).not.toContain(word);
      expect(draft.learns.every(({ personId, named }) => !named || personId === ME)).toBe(true);
    }
  });
});

describe('Russian', () => {
  it('says nothing in the past of I, of you or of anybody named', async () => {
    const wording = await loadWording('ru');
    for (const kind of KINDS)
      for (const register of REGISTERS)
        for (const variant of wording.variantsOf(kind, register)) {
          const { body } = composed(wording, kind, register, variant, required(wording, kind, register, variant), true);
          expect(/(?:^|[\s,])(?:я|ты) (?:\p{L}+ )?\p{L}+(?:л|ла)(?:[\s,.!?]|$)/iu.exec(body)?.[0] ?? null).toBe(null);
          expect(body).not.toMatch(/\((?:а|на|ась)\)/u);
        }
  });
});

describe('Italian', () => {
  it('shows nobody\'s gender by a slash or an asterisk', async () => {
    for (const { draft } of await everyMail('it')) expect(draft.body.replace(/https:\S+/gu, '')).not.toMatch(/\p{L}[/*]\p{L}/u);
  });
});
