// A sheet as it will be printed, and the certificate as a page of its own.
import type { ComponentChildren } from 'preact';
import type { Certificate, Sheet, SheetBlock } from '../../lib/drafting/kit/compose-sheet.ts';
import type { KitWords } from '../../lib/drafting/kit/kit-words.ts';
import { Mark } from '../base/tie.tsx';

function Lines({ block, quoted }: { block: SheetBlock; quoted: KitWords['quoted'] }) {
  const { form, lines } = block;
  switch (form) {
    case 'text': return <>{lines.map((line) => <p key={line} dir="auto">{line}</p>)}</>;
    case 'list': return <ul class="dots">{lines.map((line) => <li key={line} dir="auto">{line}</li>)}</ul>;
    case 'words': return <ul class="said">{lines.map((line) => <li key={line} dir="auto">{quoted(line)}</li>)}</ul>;
    case 'steps': return <ol class="steps">{lines.map((line) => <li key={line} dir="auto">{line}</li>)}</ol>;
    case 'note': return <p class="handed" dir="auto">{lines.join('\n')}</p>;
    default: return form satisfies never;
  }
}

export function SheetView({ sheet, quoted, after }: { sheet: Sheet; quoted: KitWords['quoted']; after?: (block: SheetBlock) => ComponentChildren }) {
  return (
    <article class="kit-sheet" lang={sheet.language}>
      <header>
        <h2 dir="auto">{sheet.title}</h2>
        {sheet.under && <p class="under-title" dir="auto">{sheet.under}</p>}
      </header>
      {sheet.blocks.map((block) => (
        <section key={block.part} data-part={block.part}>
          <div class="sheet-head"><h3>{block.heading}</h3>{after?.(block)}</div>
          <Lines block={block} quoted={quoted} />
        </section>
      ))}
    </article>
  );
}

export function CertificateView({ certificate, language }: { certificate: Certificate; language: string }) {
  const { title, text, to, until, from, giver, foot } = certificate;
  return (
    <article class="kit-certificate" lang={language}>
      <div class="frame">
        <Mark />
        <h2>{title}</h2>
        <p class="gift" dir="auto">{text}</p>
        <dl>
          <div><dt>{to}</dt><dd class="blank" /></div>
          <div><dt>{until}</dt><dd class="blank" /></div>
          <div><dt>{from}</dt><dd dir="auto">{giver.map((line) => <span key={line}>{line}</span>)}</dd></div>
        </dl>
        <p class="small-print">{foot}</p>
      </div>
    </article>
  );
}
