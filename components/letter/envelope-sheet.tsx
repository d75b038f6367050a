// An envelope without a window: who sends it above on the left, whom it is for below; the Russian one with its labels.
import type { DraftLanguage } from '../../lib/domain/draft.ts';
import { addressLines, blockOf, ENVELOPE_LABELS, type Addressed } from '../../lib/drafting/letter/envelope-words.ts';

function Block({ of, language, side, class: name }: { of: Addressed; language: DraftLanguage; side: 'from' | 'to'; class: string }) {
  const labels = ENVELOPE_LABELS[language]?.[side] ?? null;
  if (!labels) return <p class={name} dir="auto">{blockOf(of, language).map((line, at) => <span key={at}>{line}</span>)}</p>;
  const who = [of.name, of.company ?? ''].filter(Boolean).join(', ');
  return (
    <dl class={`${name} labelled`}>
      <dt>{labels[0]}</dt><dd>{who}</dd>
      {of.postal && <><dt>{labels[1]}</dt><dd>{addressLines(of.postal).map((line, at) => <span key={at}>{line}</span>)}</dd></>}
    </dl>
  );
}

export function EnvelopeSheet({ form, language, from, to }: { form: 'dl' | 'c6' | 'us10'; language: DraftLanguage; from: Addressed; to: Addressed }) {
  return (
    <div class="letter-paper envelope" data-form={form} data-language={language} data-fixed>
      <Block of={from} language={language} side="from" class="env-from" />
      <Block of={to} language={language} side="to" class="env-to" />
    </div>
  );
}
