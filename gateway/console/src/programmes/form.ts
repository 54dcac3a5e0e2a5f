import { plan, told } from '@/api/services'
import type { components } from '@/api/schema/plan'
import { linesOf } from '@/catalogue/form'
import type { Pick } from '@/parts/PickBox.vue'

export type Programme = components['schemas']['ProgrammeView']
export type Source = 'own' | 'above' | 'below' | 'shipped'

/** A programme as it is written in a form; lists are lines. */
export interface ProgrammeForm {
  name: string
  aliases: string
  not: string
  elements: string
  parent: readonly string[]
  below: boolean
}

export function formOf(known?: Programme): ProgrammeForm {
  return {
    name: known?.name ?? '',
    aliases: known?.aliases.join('\n') ?? '',
    not: known?.not.join('\n') ?? '',
    elements: known?.written.join('\n') ?? '',
    parent: known?.parent ? [known.parent] : [],
    below: known?.below ?? false,
  }
}

/** As the service takes it; a part may hold commas, so parts are whole lines. */
export function bodyOf(form: ProgrammeForm) {
  const [parent] = form.parent
  const parts = form.elements.split('\n').map((one) => one.trim())
  return {
    name: form.name.trim(),
    aliases: linesOf(form.aliases),
    not: linesOf(form.not),
    elements: parts.filter(Boolean),
    below: form.below,
    ...(parent ? { parent } : {}),
  }
}

/** Where it comes from, as seen from a union; what is offered there and not its own comes from above. */
export function sourceOf(one: Programme, own: string | undefined): Source {
  if (!one.unionId) return 'shipped'
  if (one.unionId === own) return 'own'
  return one.offered ? 'above' : 'below'
}

export const offered = async (): Promise<readonly Programme[]> =>
  (await told(plan.GET('/api/plan/programmes/offered'))).items

export async function find(text: string): Promise<readonly Pick[]> {
  const all = await offered()
  return all.filter((one) => one.name.includes(text)).map((one) => ({ id: one.id, label: one.name }))
}
