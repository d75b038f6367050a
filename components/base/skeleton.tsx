// What shows while one waits, after 300 ms and not before: a sentence and three still bars.
import { useEffect, useState } from 'preact/hooks';

export function Skeleton({ text }: { text: string }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="sec" role="status">
      {shown && (
        <>
          <p class="soft">{text}</p>
          <div class="sk" aria-hidden="true"><i style={{ inlineSize: '70%' }} /><i style={{ inlineSize: '92%' }} /><i style={{ inlineSize: '45%' }} /></div>
        </>
      )}
    </div>
  );
}
