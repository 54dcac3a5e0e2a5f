import type { components } from '@/api/schema/member'

export type Union = components['schemas']['UnionView']
export type Post = Required<Union>['posts'][number]

export const LEVELS = ['federation', 'city', 'district', 'town', 'grassroots', 'branch', 'group'] as const
export const KINDS = [
  'school',
  'organ',
  'enterprise',
  'federation',
  'town',
  'education-union',
  'other',
] as const
export const POSTS = [
  'federation-officer',
  'chair',
  'organisation-officer',
  'welfare-officer',
  'plan-officer',
  'finance-officer',
  'group-leader',
  'audit-committee',
  'system-admin',
  'security-admin',
  'audit-admin',
] as const
export const ZONES = ['Asia/Shanghai', 'Asia/Urumqi'] as const
export type Level = (typeof LEVELS)[number]
export type Kind = (typeof KINDS)[number]
export type PostCode = (typeof POSTS)[number]

const COMMITTEE: readonly PostCode[] = [
  'chair',
  'organisation-officer',
  'welfare-officer',
  'plan-officer',
  'audit-committee',
]
const ADMINISTRATORS: readonly PostCode[] = ['system-admin', 'security-admin', 'audit-admin']

export function isAbove(one: string, other: string): boolean {
  return LEVELS.indexOf(one as Level) < LEVELS.indexOf(other as Level)
}

export function levelsBelow(level: string | undefined): readonly Level[] {
  return level === undefined ? LEVELS : LEVELS.filter((one) => isAbove(level, one))
}

/** Which posts a union has; the service decides it again. */
export function postsOf(union: { level: string; parentId?: string | null | undefined }): readonly PostCode[] {
  return POSTS.filter((post) => {
    if (ADMINISTRATORS.includes(post)) return !union.parentId
    return post !== 'federation-officer' || isAbove(union.level, 'grassroots')
  })
}

/** Posts without which work stands still; a federation may well do without the rest. */
export function needed(union: { level: string; parentId?: string | null | undefined }): readonly PostCode[] {
  if (union.level === 'group') return ['group-leader']
  if (union.level === 'branch') return ['chair']
  if (union.level === 'grassroots') return COMMITTEE
  return union.parentId ? ['federation-officer', 'chair'] : ['federation-officer', 'chair', ...ADMINISTRATORS]
}

export interface PostRow {
  readonly post: PostCode
  /** Missing where nobody holds it. */
  readonly held?: Post
}

/** Who holds what, in the order of posts, with the needed posts that nobody holds in their places. */
export function postRows(union: {
  level: string
  parentId?: string | null | undefined
  active: boolean
  posts: readonly Post[]
}): readonly PostRow[] {
  const wanted = union.active ? needed(union) : []
  return POSTS.flatMap((post): readonly PostRow[] => {
    const held = union.posts.filter((one) => one.post === post)
    if (held.length > 0) return held.map((one) => ({ post, held: one }))
    return wanted.includes(post) ? [{ post }] : []
  })
}
