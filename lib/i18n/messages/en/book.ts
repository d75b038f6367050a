// The words of the book, in English: the measure of the other languages.
export const book = {} as const;
