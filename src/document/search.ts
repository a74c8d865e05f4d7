/** The place of the first of some items of which `isBefore` does not hold; it holds of those before and of none behind. */
export function placeIn<T>(items: ArrayLike<T>, isBefore: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(items[middle] as T)) low = middle + 1
    else high = middle
  }
  return low
}
