// What each program takes for the sender's own words, ours and its peers, in the same form: texts of which any may be right.
import EmailReplyParser from 'email-reply-parser';
import planer from 'planer';
import { htmlToText } from '../../lib/reading/text/html-to-text.ts';
import { partMessage } from '../../lib/reading/text/own-text.ts';

export interface Answer {
  /** With or without signature, as the program gives it. */
  readonly own: readonly string[];
  /** Without signature; none where the program knows no signatures. */
  readonly bare: readonly string[];
}
export type Program = 'ours' | 'emailReplyParser' | 'planer';
export const PROGRAMS: readonly Program[] = ['ours', 'emailReplyParser', 'planer'];

const textOf = (body: string, spans: readonly { start: number; end: number }[]): string => spans.map((span) => body.slice(span.start, span.end)).join('\n');

/** `sender`: the name in the header, where there is one. */
export function ask(program: Program, body: string, sender = ''): Answer {
  switch (program) {
    case 'ours': {
      const parts = partMessage(body, new Set(), sender);
      const whole = [...parts.own, ...parts.signature].toSorted((a, b) => a.start - b.start);
      return { own: [textOf(body, whole), textOf(body, parts.own)], bare: [textOf(body, parts.own)] };
    }
    case 'emailReplyParser': {
      const email = new EmailReplyParser().read(body);
      const fragments = email.getFragments().filter((fragment) => !fragment.isQuoted() && !fragment.isSignature());
      const texts = [email.getVisibleText(), fragments.map(String).join('\n')];
      return { own: texts, bare: texts };
    }
    case 'planer':
      return { own: [planer.extractFromPlain(body)], bare: [] };
    default:
      return program satisfies never;
  }
}

/** Programs that read text only are given the text of the HTML, blockquotes marked. `planed`: what planer left of it, in a browser's own document. */
export function askHtml(program: Program, html: string, planed: string): Answer {
  if (program === 'planer') return { own: [htmlToText(planed)], bare: [] };
  return ask(program, htmlToText(html));
}
