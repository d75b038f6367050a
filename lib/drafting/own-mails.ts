// The person's own wording in place of the shipped one, mail by mail. What does not parse is named and the shipped mail stands.
import type { DraftKind, Register } from '../domain/draft.ts';
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
