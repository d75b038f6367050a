// The few drawings that stand for an act or a state, 16 by 16. They never stand alone: a label or an aria-label says the same.
const PATHS = {
  check: <path d="M3 8.5 6.5 12 13 4.5" />,
  x: <path d="m4 4 8 8m0-8-8 8" />,
  search: <><circle cx="7" cy="7" r="4.5" /><path d="m10.5 10.5 3.5 3.5" /></>,
  clock: <><circle cx="8" cy="8" r="6" /><path d="M8 4.5V8l2.5 1.5" /></>,
  go: <path d="M6 3.5 10.5 8 6 12.5" />,
  back: <path d="M10 3.5 5.5 8l4.5 4.5" />,
  stop: <><path d="M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z" /><path d="M4.8 8h6.4" /></>,
  look: <path stroke-width="2" d="M4.8 5.6a3.2 3.2 0 1 1 4.7 2.9C8.5 9.1 8 9.6 8 10.7M8 13.6v.1" />,
  info: <><circle cx="8" cy="8" r="6.5" /><path d="M8 7.3v4M8 4.7v.1" /></>,
  yes: <><circle cx="8" cy="8" r="6.5" fill="currentColor" /><path stroke="var(--sheet)" d="M5 8.2 7.2 10.5 11 5.8" /></>,
  asked: <><circle cx="8" cy="8" r="6.5" stroke-dasharray="2.6 1.5" /><path d="M5.3 8h5.4" /></>,
  none: <circle cx="8" cy="8" r="6.5" stroke-dasharray=".2 2.4" stroke-linecap="round" />,
  no: <><rect x="1.8" y="1.8" width="12.4" height="12.4" rx="1.5" /><path d="m5.2 5.2 5.6 5.6m0-5.6-5.6 5.6" /></>,
  copy: <><path d="M5.5 5.5h8v8h-8z" /><path d="M3.5 10.5h-1v-8h8v1" /></>,
  more: <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" stroke-width="2.2" />,
  print: <><path d="M4 6V2h8v4M4 11H2V6h12v5h-2" /><path d="M4 9.5h8V14H4z" /></>,
  mail: <><path d="M1.5 3.5h13v9h-13z" /><path d="m2 4 6 5 6-5" /></>,
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, class: extra = 'i' }: { name: IconName; class?: string }) {
  return <svg class={extra} viewBox="0 0 16 16" aria-hidden="true">{PATHS[name]}</svg>;
}
