import type { components } from '@/api/schema/plan'

type Node = components['schemas']['Node']

/** A paragraph of the paper, in the type of its level: 一、 in Hei, （一） in Kai, all else in FangSong. */
export interface PaperLine {
  readonly key: string
  readonly level: 'first' | 'second' | 'body'
  readonly text: string
}

const FIRST = /^[一二三四五六七八九十]+、/
const SECOND = /^[（(][一二三四五六七八九十]+[）)]/

/** All lines of a plan from top to bottom; only headings are set apart, a whole paragraph is not. */
export function lines(nodes: readonly Node[]): PaperLine[] {
  return nodes.flatMap((node) => {
    const text = `${node.marker ?? ''}${node.text}`
    const heads = node.children.length > 0 || node.kind === 'section'
    const level = heads && FIRST.test(text) ? 'first' : heads && SECOND.test(text) ? 'second' : 'body'
    return [{ key: `${node.lines.first} ${text}`, level, text }, ...lines(node.children)] as PaperLine[]
  })
}
