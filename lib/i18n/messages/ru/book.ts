// The words of the book, in Russian.
import type { Translated } from '../../message.ts';
import type { book as english } from '../en/book.ts';

export const book: Translated<typeof english> = {};
