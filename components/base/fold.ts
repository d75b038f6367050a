// A text as it is searched for in lists that are already there: width and case do not matter.

export const foldText = (text: string): string => text.normalize('NFKC').toLowerCase();
