// The measure of the leak corpus: what was caught, held back, wrongly held back and wrongly marked.
export interface LeakCase {
  readonly id: string;
  readonly language: string;
  readonly reader: { readonly name: string; readonly emails?: readonly string[] };
  readonly hidden: readonly {
    readonly name?: string; readonly otherNames?: readonly string[]; readonly emails?: readonly string[]; readonly phones?: readonly string[];
    readonly company?: string | null; readonly title?: string | null; readonly profileUrl?: string | null; readonly website?: string | null;
  }[];
  readonly draft: { readonly to: readonly string[]; readonly cc: readonly string[]; readonly bcc: readonly string[]; readonly subject: string; readonly bodyText: string; readonly quotedText?: string; readonly attachments: readonly string[] };
  readonly leaks: readonly { readonly field: string; readonly quote: string; readonly of: string }[];
}
export interface Scored {
  readonly case: LeakCase;
  readonly findings: readonly { readonly field: string; readonly quote: string; readonly of: string; readonly level: string }[];
}

/** Places of a quote in a field, as ranges of one text in which the entries of a list lie apart. */
function placesOf(one: LeakCase, field: string, quote: string): (readonly [number, number])[] {
  const value = one.draft[field as keyof LeakCase['draft']] ?? '';
  const text = typeof value === 'string' ? value : value.join('\n\n');
  if (quote === '') return [];
  const out: (readonly [number, number])[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) out.push([at, at + quote.length]);
  return out;
}

const overlaps = (one: LeakCase, leak: LeakCase['leaks'][number], finding: Scored['findings'][number]): boolean =>
  leak.field === finding.field && placesOf(one, leak.field, leak.quote).some(([a, b]) => placesOf(one, finding.field, finding.quote).some(([c, d]) => a < d && c < b));

export interface Score {
  readonly leaky: number; readonly caught: number; readonly held: number; readonly clean: number; readonly wronglyHeld: number; readonly wronglyMarked: number;
  readonly contacts: number; readonly contactsCaught: number; readonly missed: readonly string[]; readonly notHeld: readonly string[]; readonly wrong: readonly string[]; readonly marked: readonly string[];
}

export function score(all: readonly Scored[]): Score {
  const leaky = all.filter((one) => one.case.leaks.length > 0);
  const clean = all.filter((one) => one.case.leaks.length === 0);
  const caughtBy = (one: Scored, level?: string): boolean => one.case.leaks.some((leak) => one.findings.some((f) => (!level || f.level === level) && overlaps(one.case, leak, f)));
  const contacts = leaky.flatMap((one) => one.case.leaks.filter((leak) => leak.of === 'email' || leak.of === 'phone').map((leak) => one.findings.some((f) => overlaps(one.case, leak, f))));
  const ids = (list: readonly Scored[]): string[] => list.map((one) => one.case.id);
  const wrong = clean.filter((one) => one.findings.some((f) => f.level === 'leak'));
  const marked = clean.filter((one) => one.findings.length > 0 && !wrong.includes(one));
  const missed = leaky.filter((one) => !caughtBy(one));
  const notHeld = leaky.filter((one) => caughtBy(one) && !caughtBy(one, 'leak'));
  return {
    leaky: leaky.length, caught: leaky.length - missed.length, held: leaky.length - missed.length - notHeld.length, clean: clean.length, wronglyHeld: wrong.length, wronglyMarked: marked.length,
    contacts: contacts.length, contactsCaught: contacts.filter(Boolean).length, missed: ids(missed), notHeld: ids(notHeld), wrong: ids(wrong), marked: ids(marked),
  };
}

const part = (n: number, of: number): string => `${of === 0 ? '–' : `${((100 * n) / of).toFixed(1)} %`} (${n}/${of})`.padEnd(18);

export function scoreTable(all: readonly Scored[]): string {
  const lines = ['language  caught            held back         wrongly held      wrongly marked    address/phone'];
  for (const language of [...new Set(all.map((one) => one.case.language)), 'all']) {
    const s = score(all.filter((one) => language === 'all' || one.case.language === language));
    lines.push(`${language.padEnd(9)} ${part(s.caught, s.leaky)}${part(s.held, s.leaky)}${part(s.wronglyHeld, s.clean)}${part(s.wronglyMarked, s.clean)}${part(s.contactsCaught, s.contacts)}`);
  }
  return lines.join('\n');
}
