import type { Lexicon } from '../topic';

/** Compounds join words, so labels are matched anywhere in a word. */
export const deCues: Lexicon['topics'] = {
  material: {
    ask: /\b(?:aus was|woraus(?: \w+){0,3} (?:gemacht|hergestellt|besteh\w*)|woraus|aus (?:welchem|was fur einem) (?:material|stoff|holz|metall)|welches material|material\w*|stoff|echtes (?:leder|holz|fell)|echt(?:e|er)? (?:leder|holz|wolle))\b/g,
    key: /material|obermaterial|(?<!bohr|spann)futter\b|zusammensetzung|stoffart|gewebe|sohle/,
    evidence:
      /\b\d{1,3} ?% (?:[\p{L}-]+ ){0,2}(?:baumwolle|wolle|schurwolle|polyester|polyamid|elasthan|viskose|leinen|seide|leder|daunen)|\b(?:aus|besteht aus) (?:\p{L}+ ){0,3}(?:baumwolle|wolle|leder|stahl|edelstahl|gusseisen|aluminium|holz|eiche|buche|glas|keramik|kunststoff|leinen|bambus|messing|silikon)\b/u,
  },
  care: {
    ask: /\b(?:wasche|waschen|gewaschen|waschbar|waschmaschine|reinigen|gereinigt|reinigung|pflege\w*|pflegen|spulmaschine\w*|trockner|bugeln|putzen)\b/g,
    key: /pflege|wasch(?!becken)|reinigung|spulmaschine/,
    evidence:
      /\b(?:maschinenwasche|handwasche|waschbar|waschen|nicht (?:bleichen|bugeln|trocknergeeignet)|trockner|spulmaschinen\w*|abwischen|abstauben|nachol\w*|feuchte[mn] (?:tuch|lappen)|reinigen|impragnieren|(?:aus|ab)spulen|einolen|von hand|schonwaschgang)\b|\b(?:30|40|60) ?(?:°|º|grad)/,
  },
  dimensions: {
    ask: /\b(?:abmessung(?:en)?|masse|wie (?:gross|lang|hoch|breit|tief|dick)(?: (?:ist|sind))?|welche (?:masse|grosse|hohe|breite|lange)|hohe|breite|(?<!wie )lange|tiefe|durchmesser)\b/g,
    key: /abmessung|masse\b|masse |\bhohe|\bbreite|\blange\b|lange\b|tiefe\b|durchmesser|grosse \(/,
    evidence:
      /\d ?(?:cm|mm|m)? ?[x×] ?\d|\b(?:hohe|breite|lange|tiefe|durchmesser|b|h|t|l)\b[^.]{0,15}\d+(?:[.,]\d+)? ?(?:cm|mm|m)\b|\d+ ?(?:cm|mm) (?:hoch|breit|lang|tief)\b/,
  },
  weight: {
    ask: /\b(?:wie (?:schwer|leicht)|wie ?viel (?:\w+ ){0,3}wiegt|wiegt|gewicht)\b/g,
    key: /gewicht(?!skapaz)/,
    evidence:
      /\b(?:wiegt|gewicht)\b[^.]{0,25}\d+(?:[.,]\d+)? ?(?:kg|g|gramm|kilo)|; ?\d+(?:[.,]\d+)? ?(?:kg|g|gramm|kilogramm)\b/,
  },
  capacity: {
    ask: /\b(?:wie ?viel(?:e)? (?:liter|ml|tassen|passt|fasst)|fassungsvermogen|volumen|kapazitat|wie viel (?:\w+ )?(?:passt|fasst))\b/g,
    key: /fassungsvermogen|volumen|inhalt \(|fullmenge|nutzinhalt|kapazitat/,
    evidence: /\b(?:fasst|fassungsvermogen|volumen)\b[^.]{0,25}\d+(?:[.,]\d+)? ?(?:l|liter|ml)\b/,
  },
  load: {
    ask: /\b(?:belastbar\w*|wie schwer (?:darf|durfen|kann)(?: \w+){0,3}|(?:bis )?(?:wie ?viel|wieviele?) (?:kilo|kg|gewicht)|max(?:imal\w*|\.)? (?:gewicht|belastung|\w*gewicht)|(?:wie viel|was) (?:\w+ ){0,2}(?:aushalt|tragt)|tragkraft|traglast|maximalgewicht|wie viel (?:kg|gewicht) (?:\w+ )?(?:tragt|halt))\b/g,
    key: /(?:zulassig\w*|max\w*\.?) (?:gesamt|nutzer|korper)?gewicht|gesamtgewicht|nutzergewicht|belastbar|tragkraft|traglast|max\.? belastung/,
    evidence: /\b(?:belastbar|tragkraft|tragt|tragen)\b[^.]{0,20}\d+ ?kg/,
  },
  colour: {
    ask: /\b(?:(?:welche|welcher|andere[nr]?) farben?|farben?|farbig)\b/g,
    key: /\bfarbe|farbton|farbname/,
  },
  size: {
    ask: /\b(?:welche(?:n|r)? grossen?|(?:verfugbare|andere) grossen|grosse (?:xs|s|m|l|xl|\d+))\b/g,
    key: /^(?:grosse|grossen|konfektionsgrosse)$/,
  },
  fit: {
    ask: /\b(?:fallt (?:\w+ )?(?:(?:klein|gross|normal) )?aus|passform|wie sitzt)\b/g,
    key: /passform|schnitt$/,
    evidence:
      /\b(?:fallt (?:\w+ )?(?:klein|gross|normal|grosszugig|weit)|(?:nummer|grosse) (?:grosser|kleiner)|regular fit|slim fit|schmal geschnitten|weit geschnitten)\b/,
  },
  age: {
    ask: /\b(?:(?:fur|ab) welche[sm]? alter|ab wie vielen jahren|altersempfehlung)\b/g,
    key: /altersempfehlung|alter\b|ab jahr/,
    evidence: /\bab \d+ (?:jahren|monaten)\b/,
  },
  warranty: {
    ask: /\b(?:garantie\w*|gewahrleistung)\b/g,
    key: /garantie|gewahrleistung/,
    evidence: /(?<!ruckgabe|zufriedenheits|preis|geld-zuruck-)garantie|gewahrleistung/,
  },
  returns: {
    ask: /\b(?:zuruckgeben|zuruckschicken|zurucksenden|ruckgabe\w*|retoure\w*|umtausch\w*|widerruf\w*|geld zuruck|rucksendung\w*|zuruckschick\w*|wieder zuruck)\b/g,
    key: /ruckgabe|retoure|widerruf|umtausch|rucksendung/,
    evidence:
      /\b(?:ruckgabe\w*|zuruckgeben|zurucksenden|zuruckschicken|retoure\w*|widerrufsrecht|erstattung|erstattet|rucksendung|holen (?:wir )?(?:\w+ ){0,3}ab|vom umtausch|umtausch\w*)\b/,
  },
  shipping: {
    ask: /\b(?:lieferzeit|wie lange (?:dauert|ist) (?:die )?(?:lieferung|lieferzeit|versand)|liefer(?:n|t|ung)|geliefert|versand\w*|verschickt|wann kommt|wie (?:schnell|lange) (?:\w+ ){0,4}(?:da|an|geliefert)|versandkosten\w*|porto|wann (?:\w+ ){0,3}(?:da|an))\b/g,
    key: /lieferzeit|lieferung|versand|zustellung/,
    evidence:
      /\b(?:versandkosten\w*|kommt in|bei ihnen|lieferbar|lieferung|lieferzeit|versand\w*|geliefert|zustellung|werktagen?)\b/,
  },
  price: {
    ask: /\b(?:wie ?viel kostet|kostet|preis|was kostet)\b/g,
    key: /^(?:preis|einzelpreis|uvp)$/,
  },
  availability: {
    ask: /\b(?:auf lager|vorratig|verfugbar(?:keit)?|ausverkauft|lieferbar)\b/g,
    key: /^verfugbarkeit/,
    evidence: /\b(?:auf lager|sofort lieferbar|lieferbar|ausverkauft|vorratig|nicht verfugbar)\b/,
  },
  contents: {
    ask: /\b(?:lieferumfang(?: enthalten)?|was ist (?:\w+ ){0,3}(?:enthalten|dabei)|enthalten|im (?:set|paket|karton)|mitgeliefert|dabei|inbegriffen|inklusive|was (?:bekomme ich|liegt bei))\b/g,
    key: /lieferumfang|inhalt\b|enthalt|set besteht|inbegriffen/,
    evidence:
      /\b(?:im lieferumfang|separat (?:erhaltlich|zu)|nicht (?:dabei|inklusive)|lieg(?:t|en) (?:\w+ )?bei|wird mitgeliefert|enthalt|enthalten|mitgeliefert|inklusive)\b/,
  },
  compatibility: {
    ask: /\b(?:kompatib\w*|passt (?:\w+ )?(?:zu|auf|fur)|funktioniert (?:\w+ )?mit|geeignet fur|fur (?:wie grosse|welche) \w+ (?:\w+ ){0,2}geeignet|geeignet)\b/g,
    key: /kompatib|geeignet fur|passend fur|systemvoraus/,
    evidence: /\b(?:kompatibel|geeignet|passend fur|passt (?:auf|in|zu))\b/,
  },
  power: {
    ask: /\b(?:wie ?viel watt|watt|leistung\w*|volt|spannung|stromverbrauch|strom|wie hell|lumen)\b/g,
    key: /leistung\b|watt\b|volt\b|spannung|stromverbrauch|lumen|lichtstrom|stromversorgung|energieverbrauch/,
    evidence: /\b\d+(?:[.,]\d+)? ?(?:w|watt|v|volt|lumen|lm)\b/,
  },
  battery: {
    ask: /\b(?:batterien?|akku\w*|(?:auf)?laden|ladt|aufladbar|aufladen|ladezeit|laufzeit)\b/g,
    key: /batterie|akku|ladezeit|laufzeit|leuchtdauer/,
    evidence: /\b(?:batterien?|akku\w*|mah|usb-c)\b/,
  },
  origin: {
    ask: /\b(?:wo (?:\w+ ){0,3}(?:hergestellt|produziert|gemacht|gefertigt|her)\b|woher|wo kommt|herkunft\w*|made in|aus welchem land)\b/g,
    key: /herkunft|ursprungsland|herstellungsland|made in/,
    evidence:
      /\b(?:hergestellt|gefertigt|produziert|genaht|gewebt|gegossen|gerostet) i[nm] (?!handarbeit|serie|klein|ein|der|den|unser)|\bin (?!handarbeit|serie|klein|ein|der|den|dem|unser)\p{L}+ (?:\p{L}+ ){0,4}(?:hergestellt|gefertigt|produziert|genaht|gewebt|gegossen|geschmiedet|gerostet|montiert)\b|\bmade in\b/u,
  },
  ingredients: {
    ask: /\b(?:inhaltsstoffe|zutaten)\b/g,
    key: /inhaltsstoffe|zutaten|ingredients/,
  },
  allergens: {
    ask: /\b(?:allerg\w*|gluten\w*|laktose\w*)\b/g,
    key: /allerg/,
    evidence: /\b(?:allergene|glutenfrei|laktosefrei)\b/,
  },
  usage: {
    ask: /\b(?:wie (?:verwende|benutze|wende|nutze)|wie (?:wird|werden) (?:\w+ ){1,3}(?:angewendet|verwendet|benutzt|zubereitet)|anwendung|gebrauchsanweisung)\b/g,
    key: /anwendung|gebrauch|verwendung/,
  },
  water: {
    ask: /\b(?:wasserdicht|wasserfest|wasserabweisend|wetterfest|spritzwasser\w*|regen|ip ?[x\d]\d|wassersaule)\b/g,
    key: /wasserdicht|wassersaule|wasserfest|wasserabweisend|schutzart|wetterfest/,
    evidence:
      /\b(?:wasserdicht\w*|wasserfest\w*|wasserabweisend\w*|wetterfest\w*|spritzwasser\w*|ip[x\d]\d|wassersaule)\b/,
  },
  assembly: {
    ask: /\b(?:aufbau\w*|montage|zusammenbau\w*|montiert)\b/g,
    key: /montage|aufbau/,
    evidence: /\b(?:montage|aufbau|zusammengebaut|montiert geliefert)\b/,
  },
  brand: { ask: /\b(?:welche marke|marke|hersteller)\b/g, key: /^(?:marke|hersteller)$/ },
  model: {
    ask: /\b(?:modellnummer|artikelnummer|ean)\b/g,
    key: /modellnummer|artikelnummer|artikel-?nr|^ean|asin/,
  },
  display: {
    ask: /\b(?:auflosung|bildschirm\w*|display)\b/g,
    key: /auflosung|bildschirm|display/,
  },
  noise: {
    ask: /\b(?:wie laut|laut|leise|lautstarke|gerausch\w*|dezibel)\b/g,
    key: /lautstarke|gerausch|schallleistung|schalldruck/,
    evidence: /\b\d+ ?db\b/,
  },
  certification: {
    ask: /\b(?:zertifi\w*|bio|nachhaltig\w*|recycelt\w*)\b/g,
    key: /zertifi|nachhaltig/,
    evidence: /\b(?:zertifiziert|oeko-?tex|gots|fsc|recycelt\w*)\b/,
  },
  temperature: {
    ask: /\b(?:temperatur\w*|(?:back)?ofen\w*|hitzebestandig|mikrowelle\w*)\b/g,
    key: /temperatur|hitzebestandig|backofen/,
    evidence: /\b(?:hitzebestandig|(?:back)?ofen\w*)\b|\bbis \d+ ?°/,
  },
  installation: {
    ask: /\b(?:montieren|wandmontage|befestigen|aufhangen|einbauen|installieren)\b/g,
    key: /montageart|befestigung|wandmontage|einbau/,
    evidence: /\b(?:wandmontage|befestig\w*|dubel|schrauben)\b/,
  },
  overview: {
    ask: /\b(?:erzahl(?:e|en sie)? mir (?:mehr|davon|etwas)|mehr (?:infos?|informationen|daruber)|was ist das(?: fur ein produkt)?$|beschreib\w*)\b/g,
    key: /produktbeschreibung|beschreibung/,
  },
};
