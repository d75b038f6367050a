// The words of the panel, in English: the measure of the other languages.
export const panel = {} as const;
