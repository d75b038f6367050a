// What stands in a compose box now: recipients, subject, own words, history (also behind the dots), files. It must not write.
import type { ComposeContent, HostProblem } from '../../domain/open-page.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { htmlText } from '../../domain/writing/html-text.ts';
import { composeText } from '../../domain/writing/text-page.ts';
import { readText } from './body-text.ts';
import { hiddenValue, type ComposeBox } from './compose-boxes.ts';
import { readRecipientsOf } from './compose-recipients.ts';
import { firstOf, textOf } from './find.ts';
import { composeAttachment, composeHiddenQuote, composeSubject, composeSubjectHidden, quoted } from './selectors.ts';

const isQuote = (element: Element): boolean => element.matches(quoted);

/** The person's words, signature included, without the history. */
export const ownTextOf = (box: ComposeBox): string => composeText((page) => readText(box.body, page, isQuote));

export function subjectOf(box: ComposeBox): string {
  const field = (firstOf(box.region, composeSubject) as HTMLInputElement | null)?.value ?? '';
  return field || hiddenValue(box.region, composeSubjectHidden);
}

function quotedTextOf(box: ComposeBox): string {
  const shown = [...box.body.querySelectorAll<HTMLElement>(quoted)].filter((element) => !element.parentElement?.closest(quoted));
  if (shown.length > 0) return shown.map((element) => composeText((page) => readText(element, page))).join('\n');
  return htmlText(hiddenValue(box.region, composeHiddenQuote));
}

export function readBox(box: ComposeBox): Result<ComposeContent, HostProblem> {
  const to = readRecipientsOf(box, 'to');
  if (!to) return fail('page-changed');
  return ok({
    to,
    cc: readRecipientsOf(box, 'cc') ?? [],
    bcc: readRecipientsOf(box, 'bcc') ?? [],
    subject: subjectOf(box),
    ownText: ownTextOf(box),
    quotedText: quotedTextOf(box),
    attachments: [...box.region.querySelectorAll(composeAttachment)].map(textOf).filter((name) => name !== ''),
  });
}
