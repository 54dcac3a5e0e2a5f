/** Yuan as people type them, 300 or 1,200.50, as fen; undefined where it is no amount. */
export function fenOf(text: string): number | undefined {
  const plain = text.trim().replaceAll(/[,，]/g, '')
  const form = /^(\d{1,7})(?:\.(\d{1,2}))?$/.exec(plain)
  if (!form) return undefined
  return Number(form[1]) * 100 + Number((form[2] ?? '').padEnd(2, '0') || '0')
}
