/** So many places note which words a text holds: a few of two words that look alike do no harm. */
export const SEEN = 1 << 12

/** Room for more tokens than this is kept only until the engine wants its memory: a long text shall not hold it for good. */
const LARGEST_KEPT = 1 << 16

/**
 * Room for what is known of each token and of each unit of the text, as arrays of numbers. Such arrays are dear to make, so a text gives its room back
 * when it has been read, and the next text takes it; and what later readers note is made when they ask, once the tokens are counted.
 */
export class Room {
  readonly kind: Uint8Array
  readonly start: Int32Array
  readonly end: Int32Array
  readonly code: Int32Array
  readonly line: Int32Array
  /** for each line the offsets of its characters and its first token, see `Lines` */
  lines: LineRoom
  private marked: Uint8Array | undefined
  private told: Uint8Array | undefined
  private readonly ints: (Int32Array | undefined)[] = new Array(5)

  constructor(
    readonly size: number,
    /** of the text, and one behind it */
    readonly units: Uint16Array,
    /** of the words of the text the last bits of their hashes, see `seenAt` */
    readonly seen = new Uint8Array(SEEN),
    lines?: LineRoom,
  ) {
    this.lines = lines ?? lineRoom((size >> 3) + 64)
    this.kind = new Uint8Array(size)
    this.start = new Int32Array(size)
    this.end = new Int32Array(size)
    this.code = new Int32Array(size)
    this.line = new Int32Array(size)
  }

  get marker(): Uint8Array {
    this.marked ??= new Uint8Array(this.size)
    return this.marked
  }
  get concept(): Uint8Array {
    this.told ??= new Uint8Array(this.size)
    return this.told
  }
  get word(): Int32Array {
    return this.later(0)
  }
  get term(): Int32Array {
    return this.later(1)
  }
  /** for each term its tokens */
  get first(): Int32Array {
    return this.later(2)
  }
  get last(): Int32Array {
    return this.later(3)
  }

  /** of the section tree, see `Outline` */
  get steps(): Int32Array {
    return this.later(4)
  }

  private later(k: number): Int32Array {
    const known = this.ints[k] ?? new Int32Array(this.size)
    this.ints[k] = known
    return known
  }
}

/** Room for what is known of each line. */
interface LineRoom {
  readonly size: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly token: Int32Array
}

const lineRoom = (size: number): LineRoom => ({
  size,
  start: new Int32Array(size),
  end: new Int32Array(size),
  token: new Int32Array(size),
})

let spare: Room | undefined
let large: WeakRef<Room> | undefined

/** Room for a text of so many units. What stood in it is still there: who takes it writes before reading. */
export function takeRoom(length: number): Room {
  const kept = spare
  if (kept !== undefined && kept.units.length > length) {
    spare = undefined
    return kept
  }
  const size = (length >> 2) + 64
  if (size > LARGEST_KEPT) {
    const wide = large?.deref()
    if (wide !== undefined && wide.units.length > length) {
      large = undefined
      return wide
    }
  }
  return new Room(size, new Uint16Array(size * 4))
}

/** Gives room back; nothing of the text may be read from it afterwards. */
export function giveBack(room: Room): void {
  if (room.size > LARGEST_KEPT) large = new WeakRef(room)
  else if (spare === undefined || spare.units.length < room.units.length) spare = room
}

/** Room for more tokens with those of the full one, as many as the text will have if it goes on as it did up to a unit. */
export function widen(room: Room, length: number, at: number): Room {
  const { size, units, seen, lines } = room
  const wide = new Room(Math.min(moreThan(size, length, at), length + 1), units, seen, lines) // a token has one unit at least
  wide.kind.set(room.kind)
  wide.start.set(room.start)
  wide.end.set(room.end)
  wide.code.set(room.code)
  wide.line.set(room.line)
  return wide
}

/** Room for more lines with those of the full one. */
export function widenLines(room: Room, length: number, at: number): LineRoom {
  const { size, start, end, token } = room.lines
  const wide = lineRoom(Math.min(moreThan(size, length, at), length + 2)) // a line has its break, and one more tells where the last one ends
  wide.start.set(start)
  wide.end.set(end)
  wide.token.set(token)
  room.lines = wide
  return wide
}

const moreThan = (size: number, length: number, at: number): number => Math.max(size + (size >> 1), Math.ceil((size / at) * length * 1.1))
