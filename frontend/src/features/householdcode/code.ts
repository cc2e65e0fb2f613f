/** A code is 27 characters of Crockford's base 32; the server checks its last one. */
const length = 27;

/** The code in what a camera read or somebody typed: an address of ours, or the code itself with blanks and hyphens. */
export function codeOf(text: string): string | null {
  const inAddress = /\/c\/([0-9A-Za-z-]+)\/?$/.exec(text.trim())?.[1];
  const code = (inAddress ?? text).normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
  return code.length === length && /^[0-9A-Z]+$/.test(code) ? code : null;
}

/** In groups of four, as it is printed: people read and type it so. */
export function spelled(code: string): string {
  return code.match(/.{1,4}/g)?.join(' ') ?? code;
}
