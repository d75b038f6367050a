// Somebody's own words, in serif behind a hanging quotation mark, and who said them when.
import { LinkButton } from './button.tsx';
import { t } from '../../lib/i18n/translate.ts';

export interface Quoted {
  readonly quote: string;
  /** BCP 47 of the words, where known. */
  readonly lang?: string | null;
  /** "Agnieszka, 17 March". */
  readonly by?: string | null;
  readonly onShow?: (() => void) | null;
}

export function Words({ quote, lang, by, onShow }: Quoted) {
  return (
    <>
      <blockquote class="words" lang={lang ?? undefined} dir="auto">{quote}</blockquote>
      {(by || onShow) && (
        <p class="words-by">
          {by && <span>{by}</span>}
          {onShow && <LinkButton onPress={onShow}>{t('act.showInMail')}</LinkButton>}
        </p>
      )}
    </>
  );
}
