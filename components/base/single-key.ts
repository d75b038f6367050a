// Which key presses count as single keys: outside fields, menus and sheets, without Ctrl, Alt or Meta.

/** The key in lower case, or its name; null where it does not count. */
export function singleKey(event: KeyboardEvent): string | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], [role=menu], dialog')) return null;
  return event.key.length === 1 ? event.key.toLowerCase() : event.key;
}

/** Enter and Space belong to the control that has the focus. */
export const isOnControl = (event: KeyboardEvent): boolean => event.target instanceof Element && event.target.closest('button, a, input, summary, select, textarea') !== null;
