// Where files are chosen or dropped, and where each kind of file comes from.
import { useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import './bring.css';

const ACCEPTS = '.csv,.tsv,.txt,.vcf,.vcard,.eml,.mbox,.json,.goen,.zip,.xlsx,text/csv,text/vcard,message/rfc822';

export interface DropZoneProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly title?: string;
  /** What the button says, what is taken, and the kinds of files that are offered. */
  readonly choose?: string;
  readonly takes?: string;
  readonly accepts?: string;
}

export function DropZone({ onFiles, title = t('bring.drop'), choose = t('bring.choose'), takes = t('bring.takes'), accepts = ACCEPTS }: DropZoneProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    onFiles([...(event.dataTransfer?.files ?? [])]);
  };
  return (
    <div class="bring-drop" data-over={isOver ? '' : undefined} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}>
      <p>{title}</p>
      <Button kind="main" onPress={() => input.current?.click()}>{choose}</Button>
      <p class="small soft">{takes}</p>
      <input
        ref={input} class="sr" type="file" multiple accept={accepts} aria-label={choose} tabIndex={-1}
        onChange={(event) => { const { files } = event.currentTarget; onFiles([...(files ?? [])]); event.currentTarget.value = ''; }}
      />
    </div>
  );
}

/** In a mail program: its address books take the way of any file. */
export function FromAddressBook({ ask, onFiles }: { ask: () => Promise<File | null>; onFiles: (files: readonly File[]) => void }) {
  const [isNobody, setNobody] = useState(false);
  return (
    <div class="acts">
      <Button onPress={() => void ask().then((file) => { setNobody(file === null); if (file) onFiles([file]); })}>{t('bring.addressBook')}</Button>
      {isNobody && <span role="status" class="soft">{t('bring.addressBook.none')}</span>}
    </div>
  );
}

const FROM = ['linkedin', 'google', 'outlook', 'apple', 'mail'] as const;

export function WhereFrom() {
  return (
    <section class="bring-where">
      <h2>{t('bring.whereTitle')}</h2>
      <dl>
        {FROM.map((from) => <div key={from}><dt>{t(`bring.where.${from}`)}</dt><dd>{t(`bring.where.${from}Text`)}</dd></div>)}
        <div><dt>{t('bring.where.mailbox')}</dt><dd><a class="link" href="#/mailbox">{t('bring.toMailbox')}</a></dd></div>
        <div><dt>{t('bring.where.backup')}</dt><dd><a class="link" href="#/keep">{t('bring.toKeep')}</a></dd></div>
      </dl>
    </section>
  );
}
