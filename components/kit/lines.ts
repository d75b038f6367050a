// A text of one thing a line, as the list that it is.

/** Without bullets and numbers that were typed before them. */
export const linesOf = (text: string): readonly string[] => [...new Set(text.split('\n').map((line) => line.replace(/^\s*(?:[-–•・*]|\d{1,2}[.)])\s+/u, '').trim()).filter(Boolean))];
