// The clipboard, as a way of a draft out of our pages.

/** False where the browser refused. */
export const copyText = (text: string): Promise<boolean> => navigator.clipboard.writeText(text).then(() => true, () => false);
