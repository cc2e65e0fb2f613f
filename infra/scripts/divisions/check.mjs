// Checks the committed resource: run by the build and by `npm run check`.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { fileURLToPath } from 'node:url'

const resource = (name) => fileURLToPath(new URL(`../../../backend/src/main/resources/region/${name}`, import.meta.url))
export const RESOURCE = resource('divisions-2023.csv.gz')
export const LETTERS = resource('initials.txt')

const LEVELS = [
  { digits: 2, parent: 0, count: 31 },
  { digits: 4, parent: 2, count: 342 },
  { digits: 6, parent: 4, count: 2978 },
  { digits: 9, parent: 6, count: 41352 },
  { digits: 12, parent: 9, count: 620573 },
]

/** Throws on the first thing that a loader could trip over. */
export function verify(text) {
  const rows = text.split('\n').filter((line) => line && !line.startsWith('#')).slice(1).map((line) => line.split(','))
  const codes = new Set(rows.map(([code]) => code))
  assert(codes.size === rows.length, 'codes are unique')
  for (const { digits, count } of LEVELS) {
    const found = rows.filter(([code]) => code.length === digits).length
    assert(found === count, `${count} divisions with ${digits} digits, found ${found}`)
  }
  for (const [code, name, official, initials, other, ...rest] of rows) {
    const level = LEVELS.find(({ digits }) => digits === code.length)
    assert(/^\d+$/.test(code) && level, `${code} is a code`)
    assert(!level.parent || codes.has(code.slice(0, level.parent)), `${code} has its parent`)
    assert(rest.length === 0 && name && name.trim() === name, `${code} has a clean name: ${name}`)
    assert([...name].length <= 60 && [...official].length <= 60, `${code} has a name of 60 characters at most`)
    assert(/^[0-9a-z]+$/.test(initials) && /^[0-9a-z]*$/.test(other), `${code} ${name} has initials: ${initials}|${other}`)
  }
  return rows.length
}

function assert(holds, what) {
  if (!holds) throw new Error(`Not so: ${what}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`${verify(gunzipSync(readFileSync(RESOURCE)).toString('utf8'))} divisions, all sound`)
}
