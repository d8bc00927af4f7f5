/** An amount as the database writes it, in whole øre; undefined where it has parts of an øre or is too large. */
export function oreOf(text: string, unit: 'ore' | 'kr'): number | undefined {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === '') return undefined;
  const places = unit === 'kr' ? 2 : 0;
  if (/[1-9]/.test(decimals.slice(places))) return undefined;
  const ore = Number(`${sign}${whole}${decimals.slice(0, places).padEnd(places, '0')}`) + 0; // never minus zero
  return Math.abs(ore) <= mostOre ? ore : undefined;
}

/** 80 mia. kr., the contract's limit. */
const mostOre = 8_000_000_000_000;
