// A host that is asked from outside the page it runs in, call by call.
import type { Host } from '../../../lib/hosts/host.ts';

export const askedHost = (ask: (call: keyof Host, given: readonly unknown[]) => Promise<unknown>): Host => {
  const call = <Name extends keyof Host>(name: Name): Host[Name] => ((...given: readonly unknown[]) => ask(name, given)) as unknown as Host[Name];
  return { readPage: call('readPage'), expandMessages: call('expandMessages'), showMessage: call('showMessage'), readCompose: call('readCompose'), insertDraft: call('insertDraft'), describePage: call('describePage') };
};
