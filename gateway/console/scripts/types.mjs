// Writes the types of the API client from the committed API documents; with --check it only compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'

const root = new URL('../../../', import.meta.url)
const documents = {
  gateway: 'gateway/src/main/resources/openapi/gateway.json',
  member: 'member-service/src/main/resources/openapi/member.json',
  plan: 'plan-service/src/main/resources/openapi/plan.json',
  welfare: 'welfare-service/src/main/resources/openapi/welfare.json',
  notification: 'notification-service/src/main/resources/openapi/notification.json',
}
const onlyCheck = process.argv.includes('--check')
const stale = []

for (const [service, path] of Object.entries(documents)) {
  const source = new URL(path, root)
  const target = fileURLToPath(new URL(`../src/api/schema/${service}.d.ts`, import.meta.url))
  const ast = await openapiTS(JSON.parse(readFileSync(source, 'utf8')), { alphabetize: true })
  const text = `// Made by "npm run types" from ${path}.\n${astToString(ast)}`
  if (!onlyCheck) writeFileSync(target, text)
  else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) stale.push(service)
}
if (stale.length > 0) {
  console.error(`The types of ${stale.join(', ')} are older than the API documents: run "npm run types".`)
  process.exit(1)
}
