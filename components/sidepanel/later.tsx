// A view whose code is fetched when it is first shown, so that the panel itself opens at once.
import { useEffect, useState } from 'preact/hooks';
import type { ComponentType } from 'preact';

export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const [, again] = useState(false);
    useEffect(() => {
      if (loaded) return undefined;
      let gone = false;
      void load().then((view) => { loaded = view; if (!gone) again(true); });
      return () => { gone = true; };
    }, []);
    const View = loaded;
    return View && <View {...props} />;
  };
}
