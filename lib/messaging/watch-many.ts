// When the watch list of the last door is made from the whole book: known to whoever follows the book, before anything of the list is fetched.
const MANY = 500;
/** So many that the whole book is read sooner than each of them. */
export const areMany = (subjects: readonly string[]): boolean => subjects.length > MANY;
