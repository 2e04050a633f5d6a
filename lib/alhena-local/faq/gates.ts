import type { ProductClass } from '../read/page-doc';
import type { TopicId } from '../topics/topic';

type ByTopic<T> = Partial<Record<TopicId, T>>;

/** Labels, folded, that share a topic's words and mean something else, in every supported language. */
export const DENIED_LABEL =
  /\b(?:range|manufacturer|quantity|package|packag\w*|packing|shipping weight|parcel|gift|carton|batteries (?:required|included)|asin|rank\w*|reviews?|date|model|stock|rating|reference|ref|article|code|policy|category|style|department|terms|per unit|unit count|warnings?|legal|disclaimer|protection|insurance|extra|extended|instructions?|guide|manual|cord|cable|lead|inside leg|outer leg|strap|sleeve|verpackung\w*|versandgewicht|anzahl|artikelnummer|modell\w*|schutz|emballage|colis|conditionnement|confezione|imballaggio|embalagem|embalaje|verpakking|aantal|quantite|cantidad|quantita|quantidade|garantia extra|seguro)\b|(?:kabel|schlauch|snoer|griff|stiel|henkel|cable|cordon|cavo|cabo|handle|hose)\w*(?:lange|length|lengte)?\b/;

/** Values that answer nothing by themselves. */
export const DENIED_VALUE =
  /^(?:yes|no|n\/a|none|ja|nein|oui|non|si|sim|nao|nee|-|–|tbc|unknown|other|various|see|standard|not applicable|adult|unisex)\b|pdf|click|https?:|\b(?:see|siehe|voir|ver|vedi|zie) (?:below|above|description|unten|oben|ci-dessous|abajo|sotto|abaixo|hieronder)\b/;

/** Topics that make sense for some kinds of product only. */
export const CLASSES: ByTopic<readonly ProductClass[]> = {
  size: ['apparel', 'footwear'],
  fit: ['apparel', 'footwear'],
  ingredients: ['food', 'beauty'],
  allergens: ['food', 'beauty'],
  skin: ['beauty'],
  display: ['electronics'],
  power: ['electronics'],
};

export const NOT_CLASSES: ByTopic<readonly ProductClass[]> = {
  contents: ['food', 'beauty', 'apparel', 'footwear'],
  battery: ['apparel', 'footwear', 'food', 'beauty', 'furniture'],
  dimensions: ['apparel', 'footwear', 'food', 'beauty'],
  compatibility: ['apparel', 'footwear', 'food', 'beauty', 'furniture'],
  weight: ['beauty', 'food'],
  load: ['apparel', 'footwear', 'food', 'beauty'],
  capacity: ['apparel', 'footwear'],
  assembly: ['apparel', 'footwear', 'food', 'beauty'],
  temperature: ['beauty', 'food', 'footwear', 'electronics'],
  age: ['food', 'beauty', 'apparel', 'footwear'],
  material: ['food', 'beauty'],
  water: ['food'],
};

/** What a label must be, where the topic's own pattern is too wide for a FAQ. */
export const LABEL: ByTopic<RegExp> = {
  capacity: /^(?!.*(?:weight|gewicht|poids|peso)).*$/,
  battery: /^(?!.*(?:gewicht|weight|poids|peso)).*$/,
  material: /^(?!.*(?:weight|thickness|colou?r|gewicht|poids|peso|length|lange)).*$/,
  shipping:
    /delivery|shipping|dispatch|lieferung|livraison|entrega|consegna|spedizione|bezorging|levering|envio/,
  certification: /certif|zertifi|keurmerk/,
  display: /resolution|auflosung|resoluc|risoluzione|resolutie/,
  contents:
    /box|contents|included|includes|comes with|lieferumfang|contenu|contenido|contenuto|conteudo|inhoud|fourni|incluye|incluso/,
  age: /age|alter|edad|eta|idade|leeftijd/,
  installation: /mount|montage|montaj|montaggio|install/,
};

/** What a label's folded value must look like. */
export const VALUE: ByTopic<RegExp> = {
  material: /\p{L}{3}/u,
  weight: /\d ?(?:[.,]\d+)? ?(?:kg|g|gr|grams?|gramm?|lbs?|pounds?|oz|ounces?|kilos?|grammes)\b/,
  dimensions: /\d ?(?:cm|mm|m|in|inch|inches|"|''|ft|'|centimet|millimet|zoll)|\d ?[x×] ?\d/,
  capacity: /\d ?(?:[.,]\d+)? ?(?:l|ml|cl|lit|lbs?|pounds?|fl|gal|kg|cups?)/,
  load: /\d ?(?:kg|lbs?|pounds?)/,
  age: /\d/,
  water:
    /\d|waterproof|resistant|repellent|wasserdicht|wasserabweisend|impermeable|etanche|waterdicht/,
  temperature: /\d/,
  noise: /\d ?db/,
  power: /\d ?(?:k?w|watts?|lm|lumens?)\b|\b(?:mains|usb|solar|battery|secteur|akku)/,
  battery: /\d|\b(?:lithium|li-?ion|rechargeable|alkaline|usb|aaa?|akku)\b/,
  care: /wash|clean|wipe|iron|bleach|dry|dishwasher|dust|\d ?°|polish|oil|wax|rinse|wasch|reinig|burst|lav|laver|limpi|pul|lava|lavar|was|afneem/,
  shipping: /\d|free|kostenlos|gratis|gratuit|offert/,
  returns: /\d|free|kostenlos|gratis|gratuit/,
  warranty: /\d|one|two|three|five|ten|lifetime|year|lebenslang|vita/,
  display: /\d{3,4} ?(?:p|px|x|×|pixel)|\d ?(?:mp|k)\b|hd/,
  fit: /fit|slim|regular|relaxed|loose|straight|wide|tailored|true/,
  origin: /^\p{L}[\p{L} ,.'-]{1,60}$/u,
  compatibility: /\p{L}{3}.{4}/u,
  contents: /\p{L}{3}.{3}/u,
};

const PERIOD =
  '(?:\\d+|one|two|three|five|ten|twenty|twenty-five|thirty|ein|zwei|drei|funf|zehn|un|deux|trois|cinq|dos|tres|cinco|due|tre|cinque|dois|twee|drie|vijf|tien)(?:[ -]|\\s)?(?:year|month|jahr|monat|an\\b|ans\\b|annee|mois|ano|anos|mes|meses|anni|anno|mesi|jaar|maand)';
const DAYS =
  '\\d+[ -]?(?:days?|tage?n?|jours|dias|giorni|dagen|working days|werktage?n?|jours ouvres|business days)';

/** Prose that surely answers, by topic; nothing else may stand in for a label. All folded, all languages. */
export const PROSE: ByTopic<RegExp> = {
  material:
    /\b\d{1,3} ?% (?:[\p{L}-]+ ){0,3}(?:cotton|wool|merino|polyester|polyamide|nylon|elastane|viscose|linen|silk|cashmere|down|baumwolle|schurwolle|wolle|leinen|coton|laine|lin|algodon|lana|lino|cotone|algodao|katoen|wol|leather|leder)\b|\bmade (?:\w+ )?(?:of|from) (?:[\w%-]+ ){0,4}(?:cotton|wool|merino|polyester|nylon|linen|leather|steel|iron|aluminium|aluminum|brass|oak|beech|walnut|acacia|bamboo|ceramic|stoneware|porcelain|glass|beeswax|soy wax|canvas|denim|felt|larch|cedar|pine|maple|cherry|ash|birch|plywood|polycarbonate|polypropylene|silicone|rattan|jute|cork)\b|\b(?:fatt\w|realizzat\w|hech\w|fabricad\w|feit\w) (?:in|de|em|di) (?:[\p{L}]+ ){0,2}(?:lino|lana|cotone|algodon|algodao|madera|madeira|legno|acero|acciaio|aco|aluminio|alluminio|vidrio|vetro|vidro|piel|pelle|couro)\b|\b(?:besteht aus|aus massiv\w*|gefertigt aus) (?:\p{L}+ ){0,3}\p{L}+/u,
  care: /\b(?:(?:machine|hand)[ -]?wash(?:able)?|wash (?:at|on|in|by|with)\b|do not (?:wash|bleach|iron|tumble)|dry clean only|wipe (?:\w+ )?(?:clean|down|with)|dishwasher|sponge clean|clean [^.]{0,40}\bwith\b|ausspulen|einolen|feuchte[mn] (?:tuch|lappen)|laver a la main|lave(?:l[ao]s?)? a mano|limpie(?:l[ao]s?)? con|lavare a mano|met de hand wassen|maschinenwasche|handwasche|nicht (?:waschen|bleichen|bugeln)|spulmaschine|lavage (?:en machine|a la main)|lavar a (?:maquina|mano|mao)|lavare (?:in lavatrice|a mano)|lavabile|wasbaar|machinewas)/,
  dimensions:
    /\d+(?:[.,]\d+)? ?(?:cm|mm|m|in|inch(?:es)?|")? ?[x×] ?\d+(?:[.,]\d+)? ?(?:(?:cm|mm|m|in|inch(?:es)?|")? ?[x×] ?\d+(?:[.,]\d+)? ?)?(?:cm|mm|inch(?:es)?|")|\b(?:measures|measuring)\b[^.]{0,20}\d+(?:[.,]\d+)? ?(?:cm|mm|m|in|inches)\b/,
  weight:
    /\b(?:weighs?|weighing|wiegt|pese|pesa|weegt)\b[^.]{0,20}\d+(?:[.,]\d+)? ?(?:kg|g|lbs?|pounds?|oz)\b/,
  capacity:
    /\b(?:holds?|capacity of|fasst|contient)\b[^.]{0,16}\d+(?:[.,]\d+)? ?(?:l|lit(?:er|re)s?|ml|cl|cups?|gallons?)\b/,
  load: /\b(?:supports?|rated (?:for|to)|tested to|max(?:imum)? (?:weight|load)(?: of)?)\b[^.]{0,16}\d+ ?(?:kg|lbs?|pounds?)\b/,
  warranty: new RegExp(
    `\\b(?:${PERIOD})\\w*(?:[ -]\\w+){0,2}[ -](?:warranty|guarantee|garantie|garantia|garanzia)|\\b(?:warranty|guarantee[ds]?|garantie|garantia|garanzia)\\b[^.]{0,40}\\b${PERIOD}|\\blifetime (?:warranty|guarantee)`,
  ),
  returns: new RegExp(
    `\\b(?:returns?|returned|refund\\w*|send (?:it|them|anything) back|ruckgabe|zuruck\\w*|retour\\w*|devol\\w*|resi|restitu\\w*|reso|terug\\w*)\\b[^.]{0,70}\\b${DAYS}|\\b${DAYS}\\b[^.]{0,60}\\b(?:returns?|refund|send (?:it|them|anything) back|ruckgabe\\w*|retour\\w*|devol\\w*|resi|restitu\\w*|terug\\w*)`,
  ),
  shipping: new RegExp(
    `\\b(?:delivery|shipping|postage|deliver(?:ed|s)?|ships?|dispatch(?:ed)?|versand\\w*|lieferung|lieferzeit|livraison|envio|entrega|spedizione|consegna|bezorg\\w*|lever\\w*|verzend\\w*)\\b[^.]{0,70}(?:\\b${DAYS}|[€£$] ?\\d|\\b(?:free|costs?|kostenlos|gratuite?|gratis|gratuita)\\b)`,
  ),
  water:
    /\b(?:water ?-?(?:proof|resistant|repellent)|wasserabweisend|weather ?-?proof|shower ?-?proof|ip ?[x\d]\d|\d+ ?atm|[\d,.]+ ?mm (?:of water|hydrostatic|water column)|wasserdicht|impermeable|etanche|waterdicht|impermeabile)\b/,
  origin:
    /\b(?:made|woven|knitted|sewn|handmade|hand-?made|crafted|roasted|forged|blown|cast|turned|built|assembled|manufactured|produced|grown|poured|thrown|fired) (?:\w+ ){0,3}in (?:the |our |a )?[\p{L} ,'-]{3,40}|\b(?:hergestellt|gefertigt) in\b|\bfabrique en\b|\bhecho en\b|\bprodotto in\b|\bfabricado em\b|\bgemaakt in\b/u,
  temperature:
    /\b(?:oven|heat|comfort|temperatures?|hot|cold|freezer)\b[^.]{0,40}-?\d+ ?(?:°|º|degrees|hours)|\b(?:hot|cold|warm) for (?:up to )?\w+/,
  fit: /\b(?:(?:slim|regular|relaxed|loose|tailored|classic|straight|oversized)[ -](?:fit|cut|leg)|true to size|size (?:up|down)|fits (?:true|small|large))\b/,
  battery:
    /\b(?:battery|charge|akku\w*|batterie|batterij|bateria|batteria|autonomie|autonomia)\b[^.]{0,40}\b\d+ ?(?:hours?|h|mah|days?|minutes)\b|\b\d+ ?(?:hours?|h|stunden|heures|horas|ore|uur)\b[^.]{0,40}\b(?:battery|charge|burn|run|akku|batterie|autonom|bateria|batteria|batterij)/,
  compatibility:
    /\b(?:works on|suitable for|compatible with|fits) (?:all |most )?(?:hobs?|induction|gas|electric|android|iphone|ios|standard)\b/,
};
