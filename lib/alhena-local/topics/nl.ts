import { nlCues } from './cues/nl';
import type { Lexicon } from './topic';

export const nl: Lexicon = {
  lang: 'nl',
  topics: nlCues,
  stop: new Set(
    'een de het der den is zijn was waren ben heeft hebben heb kan kunnen kun mag moet wordt worden ik je jij u hij zij ze we wij mij me mijn jouw uw hun dit dat deze die hier daar er wat wie hoe waar wanneer waarom welk welke hoeveel en of maar ook nog al zeer heel in op aan uit bij met na van naar voor over onder zonder om als dan zo niet geen wel graag alstublieft hallo bedankt product artikel gaat lang groot zwaar hoog breed tot mee jaar hem zit zitten erop erbij eraan ervan erin hebt zou geeft maakt krijg krijgt blijft duurt bevat geven geef staan moeten mogen eraf vaak tijd weer'.split(
      ' ',
    ),
  ),
  weak: new Set(
    'geschikt past werkt gebruiken gebruikt goed makkelijk echt kopen bestellen nodig beschikbaar verkrijgbaar kost kosten kopen keer geld'.split(
      ' ',
    ),
  ),
  specific: new Set(
    'vaatwasser droger strijken wasmachine oven magnetron inductie leer hout wol regen gluten muur'.split(
      ' ',
    ),
  ),
  facets: [
    { ask: /hoe hoog|hoogte/, is: /hoogte|\bhoog\b/, other: /breedte|lengte|diepte|diameter/ },
    { ask: /hoe breed|breedte/, is: /breedte|\bbreed\b/, other: /hoogte|lengte|diepte|diameter/ },
    {
      ask: /hoe lang (?:is|zijn)|lengte/,
      is: /lengte|\blang\b/,
      other: /hoogte|breedte|diepte|diameter/,
    },
    { ask: /hoe diep|diepte/, is: /diepte|\bdiep\b/, other: /hoogte|breedte|lengte|diameter/ },
    { ask: /diameter/, is: /diameter/, other: /hoogte|breedte|lengte|diepte/ },
  ],
  yesNo:
    /^(?:en |maar )?(?:is|zijn|heeft|hebben|kan|kun|kunnen|mag|moet|zit|zitten|werkt|past|wordt|komt|bevat|valt|blijft|gaat|lekt|krijg|kost)\b/,
  number: /\b(?:hoeveel|hoe (?:groot|lang|hoog|breed|diep|zwaar|luid|heet|vaak|fel)|afmeting\w*)\b/,
  negation: /\b(?:niet|geen|zonder|nooit|behalve|noch)\b/,
  or: /\bof\b/,
  degree: /^hoe (?!veel|lang|vaak|kan|moet)\w+ (?:is|zijn)\b/,
  followUp: /^(?:en|of|maar|ook|hoe zit het|dan)\b/,
  yes: /^(?:ja|inbegrepen|✓|✔)/,
  no: /^(?:nee|geen|niet|zonder|✗)/,
  colours: new Set(
    'zwart zwarte wit witte rood rode blauw blauwe groen groene geel gele grijs grijze beige bruin bruine roze paars oranje goud zilver creme turquoise marine kaki antraciet bordeaux'.split(
      ' ',
    ),
  ),
  greeting: /^(?:hallo|hoi|hey|goede(?:morgen|middag|navond)|goedendag|dag)[\s!.,]*$/,
  thanks: /^(?:ok[,. ]+)?(?:bedankt|dank (?:je|u)(?: wel)?|dankjewel|perfect|top)[\s!.,]*$/,
  bye: /^(?:tot ziens|doei|dag|tot later)[\s!.,]*$/,
  identity:
    /^(?:wie ben (?:je|jij)|ben (?:je|jij) een (?:robot|bot|mens|machine|ai)|wat kun je|help[\s?!.]*$)/,
};
