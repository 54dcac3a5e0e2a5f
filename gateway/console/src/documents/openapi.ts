/** As much of an OpenAPI document as the page shows. */
export interface Schema {
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly enum?: readonly string[]
  readonly required?: readonly string[]
  readonly example?: unknown
}

interface Content {
  readonly schema?: Schema
  readonly example?: unknown
  readonly examples?: Readonly<Record<string, { value?: unknown }>>
}

export interface Operation {
  readonly operationId: string
  readonly summary?: string
  readonly description?: string
  readonly tags: readonly string[]
  readonly parameters?: readonly { name: string; in: string; required?: boolean; schema?: Schema }[]
  readonly requestBody?: { content: Readonly<Record<string, Content>> }
  readonly responses: Readonly<
    Record<string, { description?: string; content?: Readonly<Record<string, Content>> }>
  >
  readonly 'x-posts'?: readonly string[]
}

export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

export interface Call {
  readonly method: string
  readonly path: string
  readonly operation: Operation
}

const DEEPEST = 6

export function callsOf(document: ApiDocument): Call[] {
  return Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      operation,
    })),
  )
}

/** Something of this shape, as a start for somebody who fills it in. */
export function exampleOf(document: ApiDocument, schema: Schema | undefined, depth = 0): unknown {
  if (!schema || depth > DEEPEST) return undefined
  if (schema.example !== undefined) return schema.example
  if (schema.$ref) {
    return exampleOf(
      document,
      document.components.schemas[schema.$ref.replace('#/components/schemas/', '')],
      depth + 1,
    )
  }
  if (schema.enum) return schema.enum[0]
  if (schema.properties) {
    return Object.fromEntries(
      Object.entries(schema.properties).map(([name, inner]) => [name, exampleOf(document, inner, depth + 1)]),
    )
  }
  if (schema.items) return [exampleOf(document, schema.items, depth + 1)]
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (type === 'integer' || type === 'number') return 1
  if (type === 'boolean') return true
  return schema.format === 'date' ? '2026-03-04' : ''
}

/** The example that the document gives, or one made from the shape. */
export function bodyOf(
  document: ApiDocument,
  content: Readonly<Record<string, Content>> | undefined,
): string {
  const given = Object.values(content ?? {})[0]
  if (!given) return ''
  const example =
    given.example ?? Object.values(given.examples ?? {})[0]?.value ?? exampleOf(document, given.schema)
  return example === undefined ? '' : JSON.stringify(example, null, 2)
}

/** The address with its parameters filled in; empty ones of the query are left out. */
export function addressOf(call: Call, values: Readonly<Record<string, string>>): string {
  const path = call.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? ''),
  )
  const query = new URLSearchParams()
  for (const parameter of call.operation.parameters ?? []) {
    const value = values[parameter.name]
    if (parameter.in === 'query' && value) query.set(parameter.name, value)
  }
  const text = query.toString()
  return text ? `${path}?${text}` : path
}
