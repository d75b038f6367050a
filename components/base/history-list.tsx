// What happened, newest first, a day and a sentence each.
export interface HistoryLine {
  readonly id: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly when: string;
  readonly text: string;
}

export function HistoryList({ lines }: { lines: readonly HistoryLine[] }) {
  return (
    <ol class="hist">
      {lines.map((line) => <li key={line.id}><time dateTime={line.day}>{line.when}</time><p dir="auto">{line.text}</p></li>)}
    </ol>
  );
}
