// The person's own wording in place of the shipped one, mail by mail. What does not parse is named and the shipped mail stands.
import type { DraftKind, DraftLanguage, Register } from '../domain/draft.ts';
import type { KeptMail, MailText } from '../domain/own-mail.ts';
import { DRAFT_LANGUAGES } from './draft-language.ts';
import { parseTemplate, type Template, type TemplateProblem } from './template.ts';
import type { Mail, Variant, Wording } from './wording/wording.ts';

export interface OwnMail extends Mail {
  readonly kind: DraftKind;
  readonly register: Register;
  readonly variant: Variant;
}
export interface OwnMailProblem {
  readonly mail: OwnMail;
  readonly part: keyof Mail;
  readonly problem: TemplateProblem;
}
/** Names one shipped mail. */
export interface MailId {
  readonly language: DraftLanguage;
  readonly kind: DraftKind;
  readonly register: Register;
  readonly variant: Variant;
}

/** Kept in books: it never changes its shape. */
export const mailKey = ({ language, kind, register, variant }: MailId): string => [language, kind, register, variant].join('.');
export const languageOfKey = (key: string): DraftLanguage | null => DRAFT_LANGUAGES.find((language) => key.startsWith(`${language}.`)) ?? null;

export const shippedMails = ({ language, kinds, variantsOf }: Wording): readonly MailId[] =>
  kinds.flatMap((kind) => (['formal', 'familiar'] as const).flatMap((register) => variantsOf(kind, register).map((variant) => ({ language, kind, register, variant }))));

/** Of the wording's language. One whose shipped mail is gone stays in the book and is not used. */
export const ownMailsOf = (wording: Wording, kept: Readonly<Record<string, KeptMail>>): readonly OwnMail[] =>
  shippedMails(wording).flatMap(({ kind, register, variant, language }) => {
    const text = kept[mailKey({ language, kind, register, variant })];
    return text ? [{ kind, register, variant, subject: text.subject, body: text.body }] : [];
  });

const isSameText = (a: MailText, b: MailText): boolean => a.subject === b.subject && a.body === b.body;

/** `shipped-changed`: in own words, and an update brought another text than the one they were made from. `faulty`: in own words that do not parse. */
export type MailStanding = 'shipped' | 'own' | 'shipped-changed' | 'faulty';
export function mailStanding(kept: KeptMail | null, shipped: MailText): MailStanding {
  if (!kept || isSameText(kept, shipped)) return 'shipped';
  if (!parseTemplate(kept.subject).ok || !parseTemplate(kept.body).ok) return 'faulty';
  return isSameText(kept.madeFrom, shipped) ? 'own' : 'shipped-changed';
}
/** What the book keeps for this text; null where it is the shipped one. */
export const keptMail = ({ subject, body }: MailText, shipped: MailText): KeptMail | null =>
  isSameText({ subject, body }, shipped) ? null : { subject, body, madeFrom: { subject: shipped.subject, body: shipped.body } };

const keyOf = (kind: DraftKind, register: Register, variant: Variant): string => `${kind} ${register} ${variant}`;

/** Slots of a hidden person stay empty in own mails as they do in shipped ones. */
export function withOwnMails(wording: Wording, own: readonly OwnMail[]): { readonly wording: Wording; readonly problems: readonly OwnMailProblem[] } {
  const trees = new Map<string, Mail<Template>>();
  const problems: OwnMailProblem[] = [];
  for (const mail of own) {
    const [subject, body] = [parseTemplate(mail.subject), parseTemplate(mail.body)];
    if (!subject.ok) problems.push({ mail, part: 'subject', problem: subject.reason });
    if (!body.ok) problems.push({ mail, part: 'body', problem: body.reason });
    if (subject.ok && body.ok) trees.set(keyOf(mail.kind, mail.register, mail.variant), { subject: subject.value, body: body.value });
  }
  return { wording: { ...wording, mail: (kind, register, variant) => trees.get(keyOf(kind, register, variant)) ?? wording.mail(kind, register, variant) }, problems };
}
