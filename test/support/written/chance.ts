/** Choices that a seed makes: the same seed makes the same ones. */
export class Chance {
  constructor(private state: number) {
    // near seeds would begin alike
    for (let i = 0; i < 4; i += 1) this.next()
  }

  /** A number of 0 to 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }

  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  pick<T>(list: readonly T[]): T {
    return list[this.int(0, list.length - 1)] as T
  }

  maybe(share: number): boolean {
    return this.next() < share
  }
}
