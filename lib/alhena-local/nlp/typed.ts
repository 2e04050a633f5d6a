import { fold } from './text';

/** A question as it was meant: folded, with what shoppers leave out or mistype on a phone put right. */
export function foldQuestion(text: string, lang: string): string {
  const folded = fold(text).replace(/(\d) ?[x×] ?(?=\d)/g, '$1 x ');
  if (lang !== 'en') return folded;
  return folded
    .replace(/\b[a-z']+\b/g, (word) => MEANT.get(word) ?? word)
    .replace(/\b(what|where|who|when|how(?: \w+)?)'s\b/g, '$1 is');
}

/** Chat spelling and the commonest misspellings of the words shoppers ask with. */
const MEANT = new Map<string, string>(
  (
    "whats:what is|wheres:where is|whos:who is|hows:how is|whens:when is|dont:don't|doesnt:doesn't|didnt:didn't|" +
    "cant:can't|wont:won't|isnt:isn't|arent:aren't|im:i'm|ive:i've|u:you|ur:your|r:are|pls:please|plz:please|thx:thanks|" +
    'waranty:warranty|warrenty:warranty|warrantee:warranty|guarentee:guarantee|garantee:guarantee|gaurantee:guarantee|' +
    'dimentions:dimensions|dimensons:dimensions|measurments:measurements|mesurements:measurements|hight:height|heigth:height|' +
    'lenght:length|widht:width|weigth:weight|wieght:weight|wiegh:weigh|batery:battery|battary:battery|compatable:compatible|' +
    'compatibile:compatible|availible:available|avaliable:available|availabe:available|washible:washable|' +
    'dishwaser:dishwasher|dishwaher:dishwasher|matterial:material|materail:material|delivary:delivery|delievery:delivery|' +
    'shiping:shipping|shippping:shipping|recieve:receive|retun:return|retrun:return|waterprof:waterproof|watreproof:waterproof|' +
    'assembley:assembly|assemby:assembly|colur:colour|coulour:colour|colors:colours|color:colour|ingrediants:ingredients|' +
    'ingrediens:ingredients|alergens:allergens|alergy:allergy|allergins:allergens|includ:include|inlcuded:included|inclued:included|acessories:accessories|' +
    'temperture:temperature|adjustible:adjustable|adjustabel:adjustable|removeable:removable|rechargable:rechargeable|' +
    "manufactered:manufactured|orgainc:organic|vegen:vegan|sensative:sensitive|dosent:doesn't|doesent:doesn't|shld:should|shud:should|cud:could|wat:what|wot:what|wher:where"
  )
    .split('|')
    .map((entry): [string, string] => {
      const [typed = '', meant = ''] = entry.split(':');
      return [typed, meant];
    }),
);
