// Fails when a page makes people wait: what a browser fetches for it, packed as the gateway packs it.
// usage: node budget.mjs <directory of the built console>
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const FIRST = 'SignInPage.vue'
const SHELL = 'AppShell.vue'
const LIMIT = 150_000 // bytes of the sign-in page with all that starts the console; and as much more for any other page

const built = process.argv[2]
const manifest = JSON.parse(readFileSync(join(built, '.vite/manifest.json'), 'utf8'))
const packed = new Map()

function size(file) {
  if (!packed.has(file)) packed.set(file, gzipSync(readFileSync(join(built, file))).length)
  return packed.get(file)
}

/** The files that come with a part: its own, its styles and pictures, and those of what it imports. */
function filesOf(key, seen = new Set(), files = new Set()) {
  if (seen.has(key)) return files
  seen.add(key)
  const part = manifest[key]
  for (const file of [part.file, ...(part.css ?? []), ...(part.assets ?? [])]) files.add(file)
  for (const next of part.imports ?? []) filesOf(next, seen, files)
  return files
}

const sum = (files) => [...files].reduce((all, file) => all + size(file), 0)
const keys = Object.keys(manifest)
const find = (name) => keys.find((key) => key.endsWith(`/${name}`))
const entry = keys.find((key) => manifest[key].isEntry)
if (!entry || !find(FIRST)) throw new Error(`${FIRST} or the entry is not in the manifest`)

const first = new Set(['index.html', ...filesOf(entry), ...filesOf(find(FIRST))])
const more = (...parts) => {
  const files = new Set(parts.flatMap((key) => [...filesOf(key)]))
  return [...files].filter((file) => !first.has(file))
}
// The words of one language come besides what starts: ours and those of the components. The longest count.
const longest = (folder) =>
  keys
    .filter((key) => folder.test(key) && manifest[key].isDynamicEntry)
    .sort((a, b) => sum(more(b)) - sum(more(a)))
    .slice(0, 1)
for (const key of [/\/i18n\/[a-z]+\.ts$/, /\/locale\/lang\//].flatMap(longest)) {
  for (const file of more(key)) first.add(file)
}

const shell = [...(find(SHELL) ? [find(SHELL)] : []), ...longest(/\/i18n\/inside-[a-z]+\.ts$/)]
const rows = [[FIRST, sum(first)]]
for (const page of keys.filter((key) => manifest[key].isDynamicEntry && key.endsWith('Page.vue') && key !== find(FIRST))) {
  rows.push([page, sum(more(...shell, page))])
}
for (const [page, bytes] of rows) {
  console.log(`${String(Math.ceil(bytes / 1000)).padStart(5)} kB  ${page}${bytes > LIMIT ? '  TOO LARGE' : ''}`)
}
if (rows.some(([, bytes]) => bytes > LIMIT)) {
  for (const file of [...first].sort((a, b) => size(b) - size(a)).slice(0, 12)) console.log(`       ${size(file)} ${file}`)
  console.error(`more than ${LIMIT / 1000} kB: load less, or later`)
  process.exit(1)
}
