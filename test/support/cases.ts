/**
 * Cases written as text: `# what it shows`, the lines of an input, then what is read of it, each line behind an arrow.
 * Lines end without blanks but for those written as a dot at half height.
 */
export function cases(written: string): [name: string, input: string, read: string[]][] {
  return written
    .split(/^# /m)
    .slice(1)
    .map((one) => {
      const [name = '', ...lines] = one.trimEnd().split('\n')
      const arrow = lines.findIndex((line) => line.startsWith('→'))
      const input = lines.slice(0, arrow < 0 ? lines.length : arrow).map((line) => `${line.replaceAll('·', ' ').replaceAll('⇥', '\t')}\n`)
      return [name, input.join(''), arrow < 0 ? [] : lines.slice(arrow).map((line) => line.slice(2))]
    })
}

/** Cases of one line each, "words › what is read; what more is read", a line's end in the words written as a stroke. */
export const lineCases = (written: string): [words: string, read: string[]][] =>
  written
    .trim()
    .split('\n')
    .map((line) => {
      const [words = '', read = ''] = line.trim().split(/ ›\s?/)
      return [words.replaceAll('⏎', '\n').replaceAll('⇥', '\t'), read === '' ? [] : read.split('; ')]
    })
