import type { Leaf } from '../result.js'

/**
 * A section tree as numbers: a long text has hundreds of thousands of pieces, and as objects they would cost more than all
 * the reading. Each number is a piece or the beginning of a section, in the order of the text: see `ENTER` and `LEAVES`.
 */
export interface Outline {
  readonly raw: string
  /** of a leaf its end and the place of its kind in `LEAVES`, of a section its level and `ENTER` or `ENTER_ITEM` */
  readonly steps: Int32Array
  /** how the markers of its lists are printed */
  readonly styles: readonly string[]
}

/** The kinds of leaves, in the order of their numbers. */
export const LEAVES: readonly Leaf['kind'][] = ['marker', 'title', 'text', 'cell', 'break', 'mark']
export const MARKER = 0
export const TITLE = 1
export const TEXT = 2
export const CELL = 3
export const BREAK = 4
export const SIGN = 5
/** A section begins; sections of its level and deeper ones end. */
export const ENTER = 6
/** So does a list's item: the next number holds its own number and the place of its style. */
export const ENTER_ITEM = 7

/** Of a step, what it is. What else it tells stands in the bits above: no text is longer than these hold. */
export const kindOf = (step: number): number => step & 7
/** Of a leaf its end, of a section its level. */
export const restOf = (step: number): number => step >>> 3

/** Numbers of items are smaller. */
const NUMBERS = 1 << 10
export const numberOf = (item: number): number => item % NUMBERS
export const styleOf = ({ styles }: Outline, item: number): string => styles[Math.floor(item / NUMBERS)] as string

/** An outline in the making. */
export class Outliner {
  /** One that stays: of a class without an instance the engine forgets the shape when it cleans up, and the code compiled for it. */
  static readonly kept = new Outliner('', new Int32Array(0))

  private count = 0
  private readonly styles: string[] = []
  /** what stands before it is in the outline */
  at = 0

  constructor(
    private readonly raw: string,
    private steps: Int32Array,
  ) {}

  /** The text up to an offset is a leaf; nothing where it is one already. */
  leaf(kind: number, end: number): void {
    if (end <= this.at) return
    this.add((end << 3) | kind)
    this.at = end
  }

  enter(level: number): void {
    this.add((level << 3) | ENTER)
  }

  enterItem(level: number, style: string, number: number): void {
    let known = this.styles.indexOf(style)
    if (known < 0) known = this.styles.push(style) - 1
    this.add((level << 3) | ENTER_ITEM)
    this.add(known * NUMBERS + number)
  }

  end(): Outline {
    return { raw: this.raw, steps: this.steps.slice(0, this.count), styles: this.styles }
  }

  private add(step: number): void {
    if (this.count === this.steps.length) {
      const wide = new Int32Array(2 * this.count)
      wide.set(this.steps)
      this.steps = wide
    }
    this.steps[this.count] = step
    this.count += 1
  }
}
