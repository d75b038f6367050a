// Keeps the height of what floats in a custom property of the page, so that what scrolls leaves room for it. It knows no page.

/** Returns how to stop; the property is gone with it. */
export function keepHeight(property: `--${string}`, box: Element | null, then?: (box: Element) => void): () => void {
  if (!box) return () => undefined;
  const { style } = document.documentElement;
  const watch = new ResizeObserver(() => {
    style.setProperty(property, `${box.getBoundingClientRect().height}px`);
    then?.(box);
  });
  watch.observe(box);
  return () => {
    watch.disconnect();
    style.removeProperty(property);
  };
}
