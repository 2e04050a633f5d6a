import type { Unit } from '../read/page-doc';

/** True where a unit has the word asked for, by itself or in a compound. */
export function saysWord(unit: Unit, stem: string): boolean {
  return unit.stems.has(stem) || compoundHit(unit, stem);
}

/** German and Dutch compounds hold the word asked for: "Schlauch" in "Schlauchlänge". */
function compoundHit(unit: Unit, stem: string): boolean {
  if ((unit.lang !== 'de' && unit.lang !== 'nl') || stem.length < 4) return false;
  for (const own of unit.stems) {
    const at = own.indexOf(stem);
    if (at < 0 || own === stem) continue;
    if (at === 0 || at + stem.length === own.length || stem.length > 4) return true;
  }
  return false;
}

/** "Is it treated" is answered by "untreated", "¿viene montada?" by "desmontada". */
export function isOpposite(unit: Unit, stem: string): boolean {
  const prefix = OPPOSITE.get(unit.lang);
  return prefix !== undefined && stem.length > 3 && unit.stems.has(prefix + stem);
}

const OPPOSITE = new Map([
  ['en', 'un'],
  ['de', 'un'],
  ['nl', 'on'],
  ['es', 'des'],
  ['pt', 'des'],
  ['it', 's'],
]);
