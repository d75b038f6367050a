// An envelope without a window: who sends it above on the left, whom it is for below; the Russian one with its labels.
import type { DraftLanguage } from '../../lib/domain/draft.ts';
import { addressLines, blockOf, ENVELOPE_LABELS, type Addressed } from '../../lib/drafting/letter/envelope-words.ts';

function Block({ of, labels, class: name }: { of: Addressed; labels: readonly string[] | null; class: string }) {
  if (!labels) return <p class={name} dir="auto">{blockOf(of).map((line, at) => <span key={at}>{line}</span>)}</p>;
  const who = [of.name, of.company ?? ''].filter(Boolean).join(', ');
  return (
    <dl class={`${name} labelled`}>
      <dt>{labels[0]}</dt><dd>{who}</dd>
      {of.postal && <><dt>{labels[1]}</dt><dd>{addressLines(of.postal).map((line, at) => <span key={at}>{line}</span>)}</dd></>}
    </dl>
  );
}

export function EnvelopeSheet({ form, language, from, to }: { form: 'dl' | 'c6' | 'us10'; language: DraftLanguage; from: Addressed; to: Addressed }) {
  const labels = ENVELOPE_LABELS[language];
  return (
    <div class="paper envelope" data-form={form} data-language={language} data-fixed>
      <Block of={from} labels={labels?.from ?? null} class="env-from" />
      <Block of={to} labels={labels?.to ?? null} class="env-to" />
    </div>
  );
}
