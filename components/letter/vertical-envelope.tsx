// A Japanese envelope (Nagagata 3): code, address and name in vertical writing on the front, the sender on the back.
import { verticalAddress, type Addressed } from '../../lib/drafting/letter/envelope-words.ts';
import { inKanji } from '../../lib/drafting/letter/in-kanji.ts';

function Code({ code, frames }: { code: string | null; frames: boolean }) {
  return <p class={`code${frames ? ' framed' : ''}`}>{[...(code ?? '       ')].map((digit, at) => <span key={at}>{digit.trim()}</span>)}</p>;
}
/** Long names are set smaller, so that they stay in one line. */
const sizeOf = (name: string): string => ([...name].length > 14 ? ' longest' : [...name].length > 9 ? ' long' : '');

export function VerticalEnvelope({ from, to, frames, back }: { from: Addressed; to: Addressed; frames: boolean; back: boolean }) {
  const [there, here] = [verticalAddress(to.postal), verticalAddress(from.postal)];
  return (
    <>
      <div class="letter-paper naga" data-form="naga3" data-fixed lang="ja">
        <Code code={there.code} frames={frames} />
        <div class="naga-to">
          <div class="naga-address">{there.lines.map((line, at) => <p key={at} class={at > 0 ? 'on' : ''}>{line}</p>)}</div>
          {to.company && <p class="naga-firm">{inKanji(to.company)}</p>}
          <p class={`naga-name${sizeOf(to.name)}`}>{to.name}</p>
        </div>
      </div>
      {back && (
        <div class="letter-paper naga back" data-form="naga3" lang="ja">
          <Code code={here.code} frames={frames} />
          <div class="naga-from">
            <div class="naga-address">{here.lines.map((line, at) => <p key={at} class={at > 0 ? 'on' : ''}>{line}</p>)}</div>
            {from.company && <p class="naga-firm">{inKanji(from.company)}</p>}
            <p class="naga-name">{from.name}</p>
          </div>
        </div>
      )}
    </>
  );
}
