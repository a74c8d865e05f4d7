/**
 * Room for what is known of each token and of each unit of the text, as arrays of numbers. Such arrays are dear to make, so a text gives its room back
 * when it has been read, and the next text takes it.
 */
export interface Room {
  readonly size: number
  readonly kind: Uint8Array
  readonly start: Int32Array
  readonly end: Int32Array
  readonly code: Int32Array
  readonly line: Int32Array
  readonly marker: Uint8Array
  readonly word: Int32Array
  readonly term: Int32Array
  readonly concept: Uint8Array
  /** for each term its tokens */
  readonly first: Int32Array
  readonly last: Int32Array
  /** for four units to a token */
  readonly units: Uint16Array
  /** of the words of the text the last bits of their hashes, see `seenAt` */
  readonly seen: Uint8Array
}

/** So many places note which words a text holds: a few of two words that look alike do no harm. */
export const SEEN = 1 << 12

/** Room for more tokens than this is not kept: a long text shall not hold its memory for good. */
const LARGEST_KEPT = 1 << 16

let spare: Room | undefined

/** Room for at least so many tokens. What stood in it is still there: who takes it writes before reading. */
export function takeRoom(size: number): Room {
  const kept = spare
  if (kept !== undefined && kept.size >= size) {
    spare = undefined
    return kept
  }
  const ints = (): Int32Array => new Int32Array(size)
  return {
    size,
    kind: new Uint8Array(size),
    start: ints(),
    end: ints(),
    code: ints(),
    line: ints(),
    marker: new Uint8Array(size),
    word: ints(),
    term: ints(),
    concept: new Uint8Array(size),
    first: ints(),
    last: ints(),
    units: new Uint16Array(size * 4),
    seen: new Uint8Array(SEEN),
  }
}

/** Gives room back; nothing of the text may be read from it afterwards. */
export function giveBack(room: Room): void {
  if (room.size <= LARGEST_KEPT && (spare === undefined || spare.size < room.size)) spare = room
}

/** Room twice as large with what stood in the smaller one. */
export function widen(room: Room): Room {
  const wide = takeRoom(room.size * 2)
  wide.kind.set(room.kind)
  wide.start.set(room.start)
  wide.end.set(room.end)
  wide.code.set(room.code)
  wide.line.set(room.line)
  wide.units.set(room.units)
  wide.seen.set(room.seen)
  return wide
}
