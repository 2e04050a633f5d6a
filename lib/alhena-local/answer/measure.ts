import { stemWith } from '../nlp/stem';
import { fold, words } from '../nlp/text';
import type { Unit } from '../read/page-doc';

/** "8 mm lugs", "lugs of 8 mm": the part stands beside its measure, with no more than a word or two between. */
export function standsByMeasure(unit: Unit, stem: string): boolean {
  if (!unit.stems.has(stem) || !MEASURE.test(unit.folded)) return false;
  const folded = fold(unit.text);
  const said = words(folded);
  return said.some(({ text, start, end }) => {
    if (stemWith(text, unit.lang) !== stem) return false;
    return (
      MEASURE_BEFORE.test(folded.slice(Math.max(0, start - 40), start)) ||
      MEASURE_AFTER.test(folded.slice(end, end + 40))
    );
  });
}

const LENGTH =
  "\\d+(?:[.,]\\d+)?[ -]?(?:mm|cm|m|in|inch(?:es)?|ft|feet|zoll|pulgadas|pollici|polegadas|gsm|[\"″”]|'')";
const MEASURE = new RegExp(LENGTH);
const MEASURE_BEFORE = new RegExp(`${LENGTH}(?: [\\p{L}-]+){0,2} $`, 'u');
const MEASURE_AFTER = new RegExp(`^[ :]{1,2}(?:[\\p{L}-]+ ){0,2}${LENGTH}`, 'u');
