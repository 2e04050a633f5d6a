import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';

const STEMMERS = new Map<string, (word: string) => string>([
  ['en', english],
  ['de', german],
  ['fr', french],
  ['es', spanish],
  ['it', italian],
  ['pt', portuguese],
  ['nl', dutch],
]);

/** Words that name the same thing for a shopper; the right side is what both become before stemming. */
const SAME = new Map([
  ['colour', 'color'],
  ['colours', 'color'],
  ['colors', 'color'],
  ['coloured', 'color'],
  ['aluminium', 'aluminum'],
  ['grey', 'gray'],
  ['fibre', 'fiber'],
  ['metre', 'meter'],
  ['metres', 'meter'],
  ['litre', 'liter'],
  ['litres', 'liter'],
  ['centre', 'center'],
  ['mould', 'mold'],
  ['outside', 'outdoor'],
  ['outdoors', 'outdoor'],
  ['inside', 'indoor'],
  ['indoors', 'indoor'],
  ['kids', 'child'],
  ['kid', 'child'],
  ['children', 'child'],
  ['childs', 'child'],
  ['women', 'woman'],
  ['womens', 'woman'],
  ['men', 'man'],
  ['mens', 'man'],
  ['feet', 'foot'],
  ['zip', 'zipper'],
  ['zips', 'zipper'],
  ['zipped', 'zipper'],
  ['cord', 'cable'],
  ['cords', 'cable'],
  ['lead', 'cable'],
  ['bike', 'bicycle'],
  ['laptop', 'notebook'],
  ['laptops', 'notebook'],
  ['dryer', 'dry'],
  ['drier', 'dry'],
  ['temp', 'temperature'],
  ['temps', 'temperature'],
  ['tumble', 'tumbledry'],
  ['washable', 'wash'],
  ['cleaned', 'clean'],
  ['cleaning', 'clean'],
  ['ironed', 'iron'],
  ['pocketed', 'pocket'],
  ['hooded', 'hood'],
  ['dimming', 'dim'],
  ['dimmable', 'dim'],
  ['dimmer', 'dim'],
  ['removed', 'remove'],
  ['removable', 'remove'],
  ['adjusted', 'adjust'],
  ['adjustable', 'adjust'],
  ['adjusts', 'adjust'],
  ['stretchy', 'stretch'],
  ['stretches', 'stretch'],
  ['wheeled', 'wheel'],
  ['mounted', 'mount'],
  ['mounting', 'mount'],
  ['mountable', 'mount'],
  ['folding', 'fold'],
  ['folds', 'fold'],
  ['foldable', 'fold'],
  ['lined', 'lining'],
  ['vegans', 'vegan'],
  ['hypoallergenic', 'hypoallergenic'],
  ['ovens', 'oven'],
  ['ovenproof', 'oven'],
  ['hobs', 'hob'],
]);

/** The same for other languages: what a shopper asks as a quality is a part on the page. */
const SAME_ELSEWHERE = new Map([
  ['fr:doublee', 'doublure'],
  ['fr:double', 'doublure'],
  ['de:gefuttert', 'futter'],
  ['es:forrado', 'forro'],
  ['es:forrada', 'forro'],
  ['es:repuesto', 'recambio'],
  ['it:foderato', 'fodera'],
  ['it:foderata', 'fodera'],
  ['pt:forrado', 'forro'],
  ['pt:forrada', 'forro'],
  ['nl:gevoerd', 'voering'],
]);

const CACHE_MAX = 20_000;
const cache = new Map<string, string>();

/** The stem of a folded word in a language; languages without a stemmer keep the word. */
export function stemWith(word: string, lang: string): string {
  const key = `${lang}:${word}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const same =
    lang === 'ko'
      ? withoutParticle(word)
      : ((lang === 'en' ? SAME.get(word) : SAME_ELSEWHERE.get(key)) ?? word);
  const stem =
    /\p{N}/u.test(same) || same.length > 40 ? same : (STEMMERS.get(lang)?.(same) ?? same);
  if (cache.size >= CACHE_MAX) cache.clear();
  cache.set(key, stem);
  return stem;
}

/** Korean writes its particles onto the noun: "무게가" and "무게". Folding has taken the syllables apart. */
function withoutParticle(word: string): string {
  const syllables = word.normalize('NFC');
  const bare = syllables.replace(/(?<=^.{2,})(?:은|는|이|가|을|를|의|에|도|로|으로|과|와)$/u, '');
  return bare.normalize('NFKD');
}
