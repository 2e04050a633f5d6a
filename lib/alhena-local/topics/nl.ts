import type { Lexicon } from './topic';

/** Compounds join words, so labels are matched anywhere in a word. */
export const nl: Lexicon = {
  lang: 'nl',
  topics: {
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
      ask: /\b(?:draagvermogen|maximaal gewicht|max(?:imale)? belasting)\b/g,
      key: /draagvermogen|belasting/,
    },
    colour: { ask: /\b(?:(?:welke|andere) kleur(?:en)?|kleur(?:en)?)\b/g, key: /\bkleur/ },
    size: {
      ask: /\b(?:welke maten|maat (?:xs|s|m|l|xl|\d+)|beschikbare maten)\b/g,
      key: /^(?:maat|maten)$/,
    },
    fit: {
      ask: /\b(?:valt (?:\w+ )?(?:klein|groot|normaal)|pasvorm|hoe zit)\b/g,
      key: /pasvorm/,
      evidence: /\b(?:valt (?:klein|groot|normaal)|slim fit|regular fit)\b/,
    },
    age: {
      ask: /\b(?:(?:voor|vanaf) welke leeftijd|leeftijd)\b/g,
      key: /leeftijd/,
      evidence: /\bvanaf \d+ (?:jaar|maanden)\b/,
    },
    warranty: { ask: /\bgarantie\w*\b/g, key: /garantie/, evidence: /\bgarantie\w*\b/ },
    returns: {
      ask: /\b(?:retour\w*|terugsturen|teruggeven|ruilen|geld terug|herroeping)\b/g,
      key: /retour|terugsturen|herroeping/,
      evidence: /\b(?:retour\w*|terugsturen|geld terug|terugbetaling)\b/,
    },
    shipping: {
      ask: /\b(?:levertijd|bezorg\w*|lever(?:en|t|ing)|geleverd|verzend\w*|verzonden|wanneer (?:komt|krijg))\b/g,
      key: /levertijd|bezorg|levering|verzend/,
      evidence: /\b(?:bezorg\w*|levertijd|levering|geleverd|verzending|verzonden|werkdagen)\b/,
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
      evidence: /\b(?:inbegrepen|meegeleverd|inclusief|bevat|bestaat uit)\b/,
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
      ask: /\b(?:waar (?:(?!van\b)\w+ ){0,3}(?:gemaakt|geproduceerd)|land van herkomst|herkomst|gemaakt in)\b/g,
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
  },
  stop: new Set(
    'een de het der den is zijn was waren ben heeft hebben heb kan kunnen kun mag moet wordt worden ik je jij u hij zij ze we wij mij me mijn jouw uw hun dit dat deze die hier daar er wat wie hoe waar wanneer waarom welk welke hoeveel en of maar ook nog al zeer heel in op aan uit bij met na van naar voor over onder zonder om als dan zo niet geen wel graag alstublieft hallo bedankt product artikel gaat lang groot zwaar hoog breed tot mee jaar hem zit zitten erop erbij eraan ervan erin hebt zou geeft maakt krijg krijgt blijft duurt bevat'.split(
      ' ',
    ),
  ),
  weak: new Set(
    'geschikt past werkt gebruiken gebruikt goed makkelijk echt kopen bestellen nodig beschikbaar verkrijgbaar'.split(
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
    /^(?:en |maar )?(?:is|zijn|heeft|hebben|kan|kun|kunnen|mag|moet|zit|zitten|werkt|past|wordt|komt|bevat)\b/,
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
