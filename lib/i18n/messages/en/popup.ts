// The words of the popup, in English: the measure of the other languages.
export const popup = {} as const;
