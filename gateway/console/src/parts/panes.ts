/** The row of this key in a pane of rows. */
export function place(pane: HTMLElement | null, key: string): HTMLElement | undefined {
  return pane?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? undefined
}

/** What lies over the window's upper and lower end on a narrow page. */
const COVERED = 160

/** Scrolls the pane until the row is seen; the page where the pane is as long as its rows, as on a phone. */
export function bringInto(pane: HTMLElement | null, row: HTMLElement | undefined): void {
  if (!pane || !row || pane.clientHeight === 0) return
  if (pane.scrollHeight <= pane.clientHeight) {
    const { top, bottom } = row.getBoundingClientRect()
    if (top < COVERED || bottom > window.innerHeight - COVERED) row.scrollIntoView({ block: 'center' })
    return
  }
  const top = row.offsetTop
  const within = top >= pane.scrollTop && top + row.offsetHeight <= pane.scrollTop + pane.clientHeight
  if (!within) pane.scrollTop = Math.max(0, top - pane.clientHeight / 3)
}

/** The uppermost row that is seen, found by halves: a scroll must not measure every row. */
export function firstShown(pane: HTMLElement): HTMLElement | undefined {
  const rows = pane.querySelectorAll<HTMLElement>('[data-key]')
  let low = 0
  let high = rows.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    const row = rows[middle]
    if (row && row.offsetTop + row.offsetHeight <= pane.scrollTop) low = middle + 1
    else high = middle
  }
  return rows[low]
}
