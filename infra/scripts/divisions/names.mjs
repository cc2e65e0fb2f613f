import { pinyin } from 'pinyin-pro'

/**
 * The list names the committee ("西坡头村民委员会"); people, door plates and notices name the place ("西坡头村").
 * Residents' committees keep their short form ("南关居委会"): nobody can tell whether such a place calls itself a community.
 */
export function everydayName(official) {
  const community = official.match(/^(.*社区)(居民委员会|居委会|村民委员会|村委会)$/)
  if (community) return community[1]
  const village = official.match(/^(.+?)(村民委员会|村委会)$/)
  if (village) return /(村|嘎查|社区)$/.test(village[1]) ? village[1] : village[1] + '村'
  return official.replace(/(.)居民委员会$/, '$1居委会')
}

/**
 * Characters that place names read in two ways with different first letters, and both letters. The reading in context comes
 * first (长治 cz, 长沙 cs); an officer who types the other one still finds the place (乐亭 lt, 尉氏 ws).
 */
const TWO_READINGS = {
  长: 'cz', 重: 'cz', 乐: 'ly', 行: 'xh', 单: 'ds', 曾: 'cz', 朝: 'cz', 盛: 'sc', 解: 'jx', 尉: 'wy', 蔚: 'wy', 厦: 'sx',
  铅: 'qy', 阿: 'ae', 番: 'fp', 浒: 'hx', 泊: 'bp', 贾: 'jg', 宿: 'sx', 召: 'zs', 覃: 'qt', 涡: 'gw', 歙: 'sx', 莘: 'sx',
  筠: 'yj', 沈: 'sc', 堡: 'bp', 藏: 'cz', 繁: 'fp', 洗: 'xs', 查: 'cz', 仇: 'cq', 伽: 'gj', 圩: 'wx', 峒: 'dt', 种: 'zc',
  翟: 'zd', 栖: 'qx', 浍: 'kh', 畲: 'sy', 弹: 'td',
}

const DIGITS_AND_LETTERS = /[0-9a-z]/i

/** Pinyin initials of a name, and a second spelling where a character has two readings ('' where it has not). */
export function spellings(name) {
  const characters = [...name]
  const readings = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'spaced' })
  const aligned = readings.length === characters.length
  let first = ''
  let second = ''
  characters.forEach((character, index) => {
    const reading = aligned ? readings[index] : pinyin(character, { toneType: 'none' })
    const letter = letterOf(character, reading)
    first += letter
    second += TWO_READINGS[character]?.replace(letter, '')[0] ?? letter
  })
  return { initials: first, other: second === first ? '' : second }
}

/** The letter of a character that stands alone. */
export function firstLetter(character) {
  return letterOf(character, pinyin(character, { toneType: 'none' }))
}

/** Rare characters without a reading, brackets and quotes leave no letter. */
function letterOf(character, reading) {
  const letter = (DIGITS_AND_LETTERS.test(character) ? character : (reading ?? ''))[0] ?? ''
  return DIGITS_AND_LETTERS.test(letter) ? letter.toLowerCase() : ''
}
