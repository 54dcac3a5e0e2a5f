export type GridTone = 'green' | 'amber' | 'red' | 'ahead'

/** A column of a board; what is noted stands under its name. */
export interface GridColumn {
  readonly key: string
  readonly label: string
  readonly notes?: readonly string[]
  /** The one that we are in. */
  readonly now?: boolean
}

/** Something in a row, from one column to another: in few letters, and in full for those who ask. */
export interface GridItem {
  readonly key: string
  readonly from: number
  readonly until: number
  readonly text: string
  readonly words: string
  readonly tone: GridTone
  readonly movable?: boolean
}

export interface GridRow {
  readonly key: string
  readonly label: string
  readonly more?: string
  readonly items: readonly GridItem[]
}

export interface GridGroup {
  readonly key: string
  readonly label: string
  readonly rows: readonly GridRow[]
}

/** A place on the board. */
export interface GridSpot {
  readonly row: string
  readonly column: number
}

/** A cell as it is drawn; it may be as broad as what it holds. */
export interface GridCell {
  readonly column: number
  readonly span: number
  readonly items: readonly GridItem[]
}

/** The cells of a row: one thing alone is drawn as broad as it lasts, several share the columns that they touch. */
export function cellsOf(row: GridRow, columns: number): GridCell[] {
  const cells: GridCell[] = []
  for (let column = 0; column < columns;) {
    const here = row.items.filter((item) => item.from <= column && column <= item.until)
    const [one] = here
    const alone =
      one !== undefined &&
      one.from === column &&
      row.items.every((item) => item === one || item.until < one.from || item.from > one.until)
    const span = alone ? one.until - one.from + 1 : 1
    cells.push({ column, span, items: here })
    column += span
  }
  return cells
}

const STEPS: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Where a key takes the cursor; nothing for keys that do not move it. */
export function stepped(
  key: string,
  rows: readonly GridRow[],
  columns: number,
  at: GridSpot,
): GridSpot | undefined {
  const row = Math.max(
    0,
    rows.findIndex((one) => one.key === at.row),
  )
  const place = (index: number, column: number): GridSpot => ({
    row: rows[Math.max(0, Math.min(rows.length - 1, index))]?.key ?? '',
    column: Math.max(0, Math.min(columns - 1, column)),
  })
  if (key === 'Home') return place(row, 0)
  if (key === 'End') return place(row, columns - 1)
  const step = STEPS[key]
  if (!step) return undefined
  const here = rows[row]
  const cell = here && cellsOf(here, columns).find((one) => covers(one, at.column))
  const from = step[1] > 0 && cell ? cell.column + cell.span - 1 : (cell?.column ?? at.column)
  return place(row + step[0], step[1] === 0 ? at.column : from + step[1])
}

export function covers(cell: GridCell, column: number): boolean {
  return cell.column <= column && column < cell.column + cell.span
}
