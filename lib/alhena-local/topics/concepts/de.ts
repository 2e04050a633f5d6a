import type { Concepts } from '../concept';

/** Compounds join words, so many patterns match inside a word. */
export const deConcepts: Concepts = {
  taste: /\b(?:schmeck\w*|geschmack\w*|aroma\w*|geschmacklich)\b/,
  free: /kostenlos|kostenfrei|\b(?:gratis|umsonst)\b/,
  filling: /\b(?:full(?:ung|material)|gefullt|fullt)\b|fullung/,
  scent: /\b(?:riech\w*|geruch\w*|duft\w*|parfum\w*|parfumiert)\b/,
  baby: /\b(?:babys?|saugling\w*|neugeborene\w*)\b/,
  child: /\bkind(?:er|ern)?\b/,
  pet: /\b(?:haustier\w*|katzen?|hunde?n?|tiere?n?)\b/,
  toxic: /giftig/,
  raw: /roh(?:milch|kost)?\b|pasteurisiert|erhitzt/,
  keeping: {
    ask: /\b(?:aufbewahr\w*|lager(?:e|n|t)|kuhlschrank)\b/,
    said: /aufbewahr|lager(?:n|ung)\b|kuhlschrank|kuhl und trocken/,
  },
  lasting: {
    ask: /\b(?:wie lange (?:\w+ ){0,3}haltbar|haltbar\w*|mindesthaltbar\w*)\b/,
    said: /haltbar|innerhalb von|aufbrauchen|verbrauchen/,
  },
  opened: { ask: /offnung|geoffnet|anbruch/, said: /offnen|offnung|geoffnet|anbruch/ },
  sweetened: /gesusst|zuckerzusatz|zugesetzte[nr]? zucker|zuckerfrei/,
  protein: /eiweiss|protein/,
  calories: { ask: /kalorien|kcal|brennwert/, said: /kcal|brennwert|energie/ },
  nuts: { ask: /\bnuss\w*|\bnusse\w*/, said: /nuss|nusse|mandel|cashew|pistazie/ },
  milk: { ask: /milch|laktose/, said: /milch|laktose|butter|molke/ },
  vegan: /\bvegan\w*/,
  cruelty: /tierversuch/,
  sensitive: /empfindliche?|sensibel|allergiker/,
  absorbing: {
    ask: /\b(?:klebt|klebrig|fettet|fettig|einzieh\w*|zieht)\b/,
    said: /klebt|klebrig|fettet|fettig|einzieh|zieht (?:\w+ ){0,4}ein/,
  },
  dimmable: /dimm(?:bar|en|er)|helligkeitsstufen/,
  adjustable: {
    ask: /verstell\w*|einstell\w*|anpass\w*|regulier\w*/,
    said: /verstell|einstell|anpassbar|regulier|stufenlos|positionen/,
  },
  removable: {
    ask: /abnehm\w*|abzieh\w*|abmach\w*|herausnehm\w*|entfern\w*|abziehen/,
    said: /abnehmbar|abziehbar|herausnehmbar|entfern|abzuziehen|reissverschluss/,
  },
  foldable: /(?:klapp|falt)(?:bar|en|t)|zusammenklapp\w*|zusammengeklappt|eingeklappt/,
  automatic: {
    ask: /automatisch|abschalt\w*|schaltet (?:\w+ ){0,3}(?:ab|aus)|geht (?:\w+ ){0,3}von (?:selbst|allein)/,
    said: /abschalt|schaltet (?:\w+ ){0,5}(?:ab|aus)|automatisch/,
  },
  warm: {
    ask: /(?:halt|bleibt) (?:\w+ ){0,4}warm|warmhalt/,
    said: /warmhalt|(?:halt|bleibt) (?:\w+ ){0,4}(?:warm|heiss)/,
  },
  steady: /rutschfest|rutsch(?:t|en)?\b|antirutsch/,
  gentle: { ask: /kratz\w*|parkett|verkratz\w*/, said: /kratz|parkett|schonend|hartboden/ },
  speed: {
    ask: /wie schnell|drehzahl|geschwindigkeit\w*/,
    said: /drehzahl|u\/min|geschwindigkeit|km\/h|stufen/,
  },
  gears: { ask: /\bgange\b|gangschaltung|schaltung/, said: /\bgange?n?\b|gang-|schaltung/ },
  brakes: /brems/,
  charger: { ask: /ladegerat|netzteil|ladekabel/, said: /ladegerat|netzteil|ladekabel/ },
  cable: /kabel/,
  outdoor: {
    ask: /\b(?:draussen|aussenbereich|im freien|garten|balkon)\b/,
    said: /draussen|aussenbereich|im freien|garten|balkon|wetterfest/,
  },
  sun: /\bsonne\w*|lichtschutz|uv-?schutz/,
  pocket: /tasche(?:n)?\b/,
  lining: /\b(?:gefuttert|futter|ungefuttert)\b/,
  assembled: {
    ask: /zusammenbau\w*|aufbau\w*|montier\w*|aufgebaut|zusammensetz\w*/,
    said: /montier|zusammengebaut|zusammenbau|aufgebaut|aufbau|montage|anzuschrauben/,
  },
  tools: /werkzeug/,
  author: {
    ask: /\b(?:wer (?:hat (?:es|das buch) )?geschrieben|autor\w*|von wem)\b/,
    said: /autor|geschrieben von/,
  },
  publisher: /verlag/,
  pages: /\bseiten\b|seitenzahl/,
  binding: /taschenbuch|gebunden|hardcover|einband/,
  published: /erschein\w*|erscheinungs/,
  instore: { ask: /\b(?:im laden|in der filiale|abhol\w*)\b/, said: /im laden|filiale|abhol/ },
  expiry: {
    ask: /\b(?:gultig|ablauf\w*|lauft (?:\w+ )?ab|verfallt)\b/,
    said: /gultig|ablauf|verfallt/,
  },
  trial: {
    ask: /\b(?:test(?:en|e)|probeschlafen|ausprobier\w*|probe)\b/,
    said: /probe|testen|ausprobier|nachte/,
  },
  frequency: {
    ask: /\bwie oft\b/,
    said: /taglich|wochentlich|monatlich|\d ?(?:x|mal) |einmal|zweimal|mehrmals|(?:jede[nr]?|alle) (?:\w+ ){0,2}(?:tage?|woche|wochen|monate?|abend|morgen)|pro (?:tag|woche)/,
  },
  feeding: /dung(?:er|en)|gedungt/,
  people: {
    ask: /\bwie viele? (?:personen|leute|spieler)|fur (?:\w+ )?personen/,
    said: /person|leute|spieler|platze/,
  },
  hand_luggage: { ask: /handgepack/, said: /handgepack|kabine|flugzeug/ },
  height_of_user: {
    ask: /\b(?:bei|mit|ich bin) 1[,.]\d|korpergrosse|\d{3} ?cm gross/,
    said: /korpergrosse/,
  },
  recyclable: /recycel|recyc|kompostier/,
  refill: /nachfull|refill/,
};
