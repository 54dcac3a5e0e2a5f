// The API documents of all services as one (OpenAPI 3.1), and their events as one (AsyncAPI 3.0) from the golden contracts.
import { readdirSync, readFileSync } from 'node:fs'

const SERVICES = ['gateway', 'member', 'plan', 'welfare', 'notification']
const TITLE = 'Unionbridge'
const VERSION = '1'

/** Where a service keeps its sources. */
function folder(root, service) {
  return new URL(service === 'gateway' ? 'gateway/' : `${service}-service/`, root)
}

/** Names of schemas are those of classes, and several services have a class of the same name. */
function renamed(node, service) {
  const text = JSON.stringify(node).replaceAll('"#/components/schemas/', `"#/components/schemas/${service}.`)
  return JSON.parse(text)
}

/** One document of all routes, with tags by service. */
export function openApi(root) {
  const paths = {}
  const schemas = {}
  for (const service of SERVICES) {
    const file = new URL(`src/main/resources/openapi/${service}.json`, folder(root, service))
    const document = renamed(JSON.parse(readFileSync(file, 'utf8')), service)
    for (const [path, operations] of Object.entries(document.paths)) {
      for (const operation of Object.values(operations)) {
        operation.tags = [service]
        operation.operationId = `${service}.${operation.operationId}`
      }
      if (paths[path]) throw new Error(`${path} is told by two services`)
      paths[path] = operations
    }
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
      schemas[`${service}.${name}`] = schema
    }
  }
  const tags = SERVICES.map((name) => ({ name }))
  return { openapi: '3.1.0', info: { title: TITLE, version: VERSION }, tags, paths, components: { schemas } }
}

/**
 * The shape of an example. Of a fact all fields are there; a directory record leaves out what is not known.
 */
export function schemaOf(example) {
  if (Array.isArray(example)) return { type: 'array', items: example.length ? schemaOf(example[0]) : {} }
  if (example === null) return {}
  switch (typeof example) {
    case 'object': {
      const properties = Object.fromEntries(
        Object.entries(example).map(([name, value]) => [name, schemaOf(value)]),
      )
      return { type: 'object', properties, required: Object.keys(properties) }
    }
    case 'number':
      return { type: Number.isInteger(example) ? 'integer' : 'number' }
    case 'boolean':
      return { type: 'boolean' }
    default:
      return /^\d{4}-\d\d-\d\d$/.test(example) ? { type: 'string', format: 'date' } : { type: 'string' }
  }
}

/** Directory records, which are kept compacted, lie beside the facts. */
const DIRECTORY = new Set(['member.union', 'member.member'])
/** Kept for ever on a topic of its own too, so that nobody comes back with a copy. */
const ERASED = 'member.erased'

/** One document of all events: what their producers' tests hold to be exactly what is written. */
export function asyncApi(root) {
  const channels = {}
  const messages = {}
  const operations = {}
  const send = (topic, name) => {
    channels[topic] ??= { address: topic, messages: {} }
    channels[topic].messages[name] = { $ref: `#/components/messages/${name}` }
    operations[`${topic}.send`] = { action: 'send', channel: { $ref: `#/channels/${topic}` } }
  }
  const read = (contracts, file) => {
    const [, type, version] = /^(.*)\.v(\d+)\.json$/.exec(file)
    const example = JSON.parse(readFileSync(new URL(file, contracts), 'utf8'))
    const name = `${type}.v${version}`
    const payload = schemaOf(example)
    if (DIRECTORY.has(type)) delete payload.required
    messages[name] = {
      name,
      title: type,
      contentType: 'application/json',
      payload,
      examples: [{ payload: example }],
    }
    return { type, name }
  }
  for (const service of SERVICES) {
    const contracts = new URL('src/main/contracts/', folder(root, service))
    for (const file of contractsIn(contracts)) {
      const { type, name } = read(contracts, file)
      send(`${service}.${DIRECTORY.has(type) ? 'directory' : 'facts'}`, name)
      if (type === ERASED) send('member.erasures', name)
    }
  }
  // what every service tells the audit beside its facts
  const platform = new URL('platform/core/src/main/contracts/', root)
  for (const file of contractsIn(platform)) {
    const { name } = read(platform, file)
    SERVICES.forEach((service) => send(`${service}.audit`, name))
  }
  return {
    asyncapi: '3.0.0',
    info: { title: TITLE, version: VERSION },
    channels,
    operations,
    components: { messages },
  }
}

function contractsIn(folderOfContracts) {
  try {
    return readdirSync(folderOfContracts)
      .filter((file) => file.endsWith('.json'))
      .sort()
  } catch (error) {
    if (error.code === 'ENOENT') return []
    throw error
  }
}

/** Puts both documents beside the pages, and serves them while pages are written. */
export function documents(root) {
  const made = { 'openapi.json': () => openApi(root), 'asyncapi.json': () => asyncApi(root) }
  return {
    name: 'unionbridge-documents',
    generateBundle() {
      for (const [fileName, make] of Object.entries(made)) {
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(make()) })
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const make = made[(request.url ?? '').slice(1)]
        if (!make) return next()
        response.setHeader('Content-Type', 'application/json')
        response.end(JSON.stringify(make()))
      })
    },
  }
}
