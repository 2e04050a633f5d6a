import type { Lexicon } from '../topic';

/** Compounds join words, so labels are matched anywhere in a word. */
export const nlCues: Lexicon['topics'] = {
  material: {
    ask: /\b(?:waar (?:\w+ ){0,4}van gemaakt|(?:van|uit) (?:welk materiaal|wat)(?: \w+){0,3} gemaakt|waarvan(?: \w+){0,3} gemaakt|welk materiaal|welke stof|materia(?:al|len)|stof|echt (?:leer|hout|wol))\b/g,
    key: /materiaal|samenstelling|stofsoort|voering|zool/,
    evidence:
      /\b\d{1,3} ?% (?:[\p{L}-]+ ){0,2}(?:katoen|wol|polyester|polyamide|elastaan|viscose|linnen|zijde|leer)\b|\b(?:gemaakt )?van (?:\p{L}+ ){0,2}(?:katoen|wol|leer|staal|rvs|gietijzer|aluminium|hout|eiken|glas|keramiek|kunststof|linnen|bamboe|messing|siliconen)\b/u,
  },
  care: {
    ask: /\b(?:wassen|gewassen|wasbaar|wasmachine|schoonmaken|reinigen|onderhoud\w*|verzorg\w*|vaatwasser\w*|droger|strijken)\b/g,
    key: /onderhoud|wasvoorschrift|wassen|reinig|vaatwasser|verzorging/,
    evidence:
      /\b(?:wassen|wasbaar|machinewas|handwas|niet (?:bleken|strijken|in de droger)|droger|vaatwasser\w*|vochtige doek|afnemen)\b|\b(?:30|40|60) ?°/,
  },
  dimensions: {
    ask: /\b(?:afmeting(?:en)?|maten|hoe (?:groot|lang|hoog|breed|diep|dik)(?: (?:is|zijn))?|hoogte|breedte|lengte|diepte|diameter)\b/g,
    key: /afmeting|hoogte|breedte|lengte|diepte|diameter/,
    evidence:
      /\d ?(?:cm|mm|m)? ?[x×] ?\d|\b(?:hoogte|breedte|lengte|diepte|diameter)\b[^.]{0,15}\d+(?:[.,]\d+)? ?(?:cm|mm|m)\b|\d+ ?cm (?:hoog|breed|lang|diep)\b/,
  },
  weight: {
    ask: /\b(?:hoe zwaar|hoeveel weegt|weegt|gewicht)\b/g,
    key: /gewicht/,
    evidence:
      /\b(?:weegt|gewicht)\b[^.]{0,25}\d+(?:[.,]\d+)? ?(?:kg|g|gram|kilo)\b|; ?\d+(?:[.,]\d+)? ?(?:kg|g|gram)\b/,
  },
  capacity: {
    ask: /\b(?:inhoud|capaciteit|volume|hoeveel (?:liter|ml|past))\b/g,
    key: /inhoud\b|capaciteit|volume/,
    evidence: /\b(?:inhoud|capaciteit)\b[^.]{0,25}\d+(?:[.,]\d+)? ?(?:l|liter|ml)\b/,
  },
  load: {
    ask: /\b(?:draagvermogen|maximaal gewicht|hoeveel (?:kilo|kg|gewicht)|hoe zwaar mag|max(?:imale)? belasting)\b/g,
    key: /draagvermogen|belasting/,
  },
  colour: { ask: /\b(?:(?:welke|andere) kleur(?:en)?|kleur(?:en)?)\b/g, key: /\bkleur/ },
  size: {
    ask: /\b(?:welke maten|maat (?:xs|s|m|l|xl|\d+)|beschikbare maten)\b/g,
    key: /^(?:maat|maten)$/,
  },
  fit: {
    ask: /\b(?:valt (?:\w+ )?(?:klein|groot|normaal|ruim)|welke maat (?:moet|heb|kies|neem)|pasvorm|hoe zit)\b/g,
    key: /pasvorm/,
    evidence:
      /\b(?:valt (?:klein|groot|normaal|ruim)|maat (?:groter|kleiner)|slim fit|regular fit)\b/,
  },
  age: {
    ask: /\b(?:(?:voor|vanaf) welke leeftijd|leeftijd)\b/g,
    key: /leeftijd/,
    evidence: /\bvanaf \d+ (?:jaar|maanden)\b/,
  },
  warranty: { ask: /\bgarantie\w*\b/g, key: /garantie/, evidence: /\bgarantie\w*\b/ },
  returns: {
    ask: /\b(?:retour\w*|terugsturen|teruggeven|ruilen|geld terug|herroeping|terug(?:zenden|brengen))\b/g,
    key: /retour|terugsturen|herroeping/,
    evidence: /\b(?:retour\w*|terugsturen|geld terug|terugbetaling)\b/,
  },
  shipping: {
    ask: /\b(?:levertijd|bezorg\w*|verzendkosten|wanneer (?:\w+ ){0,3}(?:bezorgd|binnen|in huis)|hoe (?:snel|lang) (?:\w+ ){0,4}(?:binnen|thuis)|lever(?:en|t|ing)|geleverd|verzend\w*|verzonden|wanneer (?:komt|krijg))\b/g,
    key: /levertijd|bezorg|levering|verzend/,
    evidence:
      /\b(?:bezorg\w*|levertijd|levering|geleverd (?:binnen|op|met|in \d)|verzend\w*|verzonden|werkdagen|in huis|volgende dag)\b/,
  },
  price: { ask: /\b(?:hoeveel kost|wat kost|kost|prijs)\b/g, key: /^prijs$/ },
  availability: {
    ask: /\b(?:op voorraad|voorradig|beschikbaar|uitverkocht|leverbaar)\b/g,
    key: /^beschikbaarheid/,
    evidence: /\b(?:op voorraad|uitverkocht|leverbaar|niet beschikbaar)\b/,
  },
  contents: {
    ask: /\b(?:inbegrepen|erbij|zit(?:ten)? er (?:\w+ ){1,3}bij|meegeleverd|wat zit er(?: allemaal)? (?:bij|in)|inhoud van de doos|inclusief)\b/g,
    key: /meegeleverd|inbegrepen|inhoud van|in de doos|inclusief/,
    evidence:
      /\b(?:apart (?:te koop|verkrijgbaar|verkocht)|niet (?:inbegrepen|meegeleverd)|inbegrepen|meegeleverd|inclusief|bevat|bestaat uit)\b/,
  },
  compatibility: {
    ask: /\b(?:compatib\w*|werkt (?:\w+ )?met|geschikt voor|past (?:\w+ )?(?:op|in|bij))\b/g,
    key: /compatib|geschikt voor/,
    evidence: /\b(?:compatibel|geschikt voor|werkt met|past op)\b/,
  },
  power: {
    ask: /\b(?:vermogen|watt|volt|spanning|stroomverbruik|hoe fel|lumen)\b/g,
    key: /vermogen\b|watt|volt|spanning|verbruik|lumen|stroomvoorziening/,
    evidence: /\b\d+ ?(?:w|watt|v|volt|lumen)\b/,
  },
  battery: {
    ask: /\b(?:batterij\w*|accu\w*|oplaadbaar|opladen|laadtijd)\b/g,
    key: /batterij|accu|laadtijd/,
    evidence: /\b(?:batterij\w*|accu\w*|oplaadbaar)\b/,
  },
  origin: {
    ask: /\b(?:waar komt\b|waar (?:(?!van\b)\w+ ){0,3}(?:vandaan|gemaakt|geproduceerd)|land van herkomst|herkomst|gemaakt in)\b/g,
    key: /herkomst|productieland/,
    evidence: /\b(?:gemaakt|geproduceerd|geweven|genaaid) in\b/,
  },
  ingredients: { ask: /\bingredienten\b/g, key: /ingredienten/ },
  allergens: {
    ask: /\b(?:allerg\w*|gluten|lactose)\b/g,
    key: /allerg/,
    evidence: /\b(?:allergenen|glutenvrij|lactosevrij)\b/,
  },
  usage: {
    ask: /\b(?:hoe (?:gebruik|moet ik)|gebruiksaanwijzing)\b/g,
    key: /gebruik\b|gebruiksaanwijzing/,
  },
  water: {
    ask: /\b(?:waterdicht\w*|waterproof|waterafstotend|waterbestendig|regen|ip ?[x\d]\d|waterkolom)\b/g,
    key: /waterdicht|waterkolom|waterbestendig|waterafstotend/,
    evidence: /\b(?:waterdicht\w*|waterafstotend\w*|waterbestendig\w*|ip[x\d]\d|waterkolom)\b/,
  },
  assembly: {
    ask: /\b(?:montage|monteren|in elkaar zetten|gemonteerd)\b/g,
    key: /montage/,
    evidence: /\b(?:montage|gemonteerd)\b/,
  },
  brand: { ask: /\b(?:welk merk|merk|fabrikant)\b/g, key: /^(?:merk|fabrikant)$/ },
  model: { ask: /\b(?:modelnummer|artikelnummer|ean)\b/g, key: /modelnummer|artikelnummer|^ean/ },
  display: { ask: /\b(?:resolutie|scherm\w*)\b/g, key: /resolutie|scherm/ },
  noise: {
    ask: /\b(?:hoe luid|lawaai|geluid\w*|stil|decibel)\b/g,
    key: /geluidsniveau|geluid/,
    evidence: /\b\d+ ?db\b/,
  },
  certification: {
    ask: /\b(?:gecertificeerd|keurmerk|biologisch|gerecycled|duurzaam)\b/g,
    key: /certific|keurmerk/,
    evidence: /\b(?:gecertificeerd|oeko-?tex|gots|fsc|gerecycled)\b/,
  },
  temperature: {
    ask: /\b(?:temperatuur|oven\w*|magnetron\w*|hittebestendig)\b/g,
    key: /temperatuur|hittebestendig|oven/,
    evidence: /\b(?:hittebestendig|ovenbestendig|tot)\b[^.]{0,15}\d+ ?°/,
  },
  installation: {
    ask: /\b(?:installer\w*|bevestig\w*|ophangen|wandmontage)\b/g,
    key: /bevestiging|wandmontage/,
    evidence: /\b(?:wandmontage|schroeven)\b/,
  },
  overview: {
    ask: /\b(?:vertel (?:me|mij) meer|meer (?:informatie|details|info)|beschrijf\w*|wat is dit$)/g,
    key: /beschrijving|omschrijving/,
  },
};
