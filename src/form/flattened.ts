/** A line of more characters was flattened: it may hold a whole head, and headings that have no lines of their own. */
export const FLATTENED = 240
