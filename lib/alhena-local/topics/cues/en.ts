import type { Lexicon } from '../topic';

const FIBRE =
  'cotton|wool|merino|polyester|polyamide|nylon|elastane|spandex|viscose|rayon|modal|lyocell|tencel|linen|silk|cashmere|acrylic|leather|suede|nubuck|down|fleece|denim|canvas|jersey|rubber|latex|foam|memory foam|microfibre|microfiber|cordura|ripstop|neoprene|velvet|chenille|corduroy|flannel|felt|mohair|alpaca|satin|chiffon|lace';
const STUFF =
  'steel|stainless steel|cast iron|iron|aluminium|aluminum|brass|copper|titanium|plastic|polypropylene|polycarbonate|silicone|glass|borosilicate|ceramic|stoneware|porcelain|earthenware|enamel|wood|oak|beech|walnut|acacia|pine|birch|ash|bamboo|teak|cork|marble|concrete|beeswax|soy wax|paper|cardboard|resin|rattan|jute|hemp|larch|cedar|spruce|maple|cherry|mahogany|rubberwood|mango wood|plywood|mdf|chipboard|hardwood|zinc|chrome|pewter|sterling silver|abs|pvc|polyethylene|tritan|polyurethane|tpu|granite|slate|terracotta|clay|wicker';

export const enCues: Lexicon['topics'] = {
  material: {
    ask: /\b(?:what(?:'s| is| are)?(?: \w+){0,3} made (?:of|from|out of)|made (?:of|from|out of)|materials?|fabrics?|composition|which (?:wood|metal|leather)|what (?:kind|type) of (?:wood|metal|leather|fabric|plastic)|real (?:leather|wood|fur|wool|silver|gold)|(?:faux|fake) (?:fur|leather))\b/g,
    key: /\b(?:materials?(?: type| composition)?|fabric(?: type)?|composition|made (?:of|from)|outer (?:fabric|material|shell)|outer$|upper(?: material)?|shell(?: fabric)?|lining|fill(?:ing)?|sole(?: material)?|outsole|finish type|body material|frame material)\b/,
    evidence: new RegExp(
      `\\b\\d{1,3} ?% (?:\\w+ ){0,3}(?:${FIBRE}|${STUFF})\\b|\\b(?:${FIBRE}|${STUFF}):? \\d{1,3} ?%|\\b(?:${FIBRE}|${STUFF}) (?:strap|handles?|frame|body|case|lid|base|sole|upper|lining|cover|legs?|top|housing|shell|blade|bowl|construction)\\b|^[^:]{2,60}: (?:[\\w-]+ ){0,2}(?:${FIBRE}|${STUFF})(?:,|;|$)|\\b(?:made|crafted|woven|knitted|constructed|built|cut|cast|blown|turned|sewn) (?:\\w+ ){0,2}(?:of|from|in|out of) (?:[\\w-]+ ){0,4}(?:${FIBRE}|${STUFF})\\b|\\b(?:upper|lining|sole|body|handle|frame|shell|filling|base|cover|housing)s?(?::| is| are) (?:[\\w-]+ ){0,4}(?:${FIBRE}|${STUFF})\\b`,
    ),
  },
  care: {
    ask: /\b(?:machine wash(?:ed|able|ing)?|wash(?:ed|able|ing)?|clean(?:ed|ing)?|care(?: for| instructions)?|look after|launder(?:ed)?|iron(?:ed|ing)?|dry clean(?:ed|ing)?|maintain(?:ed)?|maintenance|dishwashers?(?: safe| proof)?|tumble dr(?:y|ied|yer|ying))\b/g,
    key: /\b(?:(?<!lifetime |customer |after)care(?: instructions?| label| & maintenance)?|wash(?:ing)?(?: instructions?| temperature)?|cleaning|maintenance|how to clean|looking after|dishwasher(?: safe| proof)?)\b/,
    evidence:
      /\b(?:(?:machine|hand)[ -]wash(?:able)?|wash (?:at|on|in|with|by|before|separately|inside)|washable|do not (?:wash|bleach|iron|tumble|dry|soak|machine)|dry clean(?:ing)?|tumble[ -]dry|iron (?:on|at|low|cool|inside)|wipe(?:d|s)? (?:clean|down|with|dry|over)|clean (?:with|by|using|it with)|hang to dry|line dry|reshape|dishwasher|dust(?:ed)? (?:\w+ ){0,3}with|rinse (?:with|in|under|and)|sponge(?:d)? clean|stains? (?:wipe|remov)|brush off|wash by hand)\b|^(?:clean|wash|wipe|rinse|dust|polish|soak|air[- ]dry) |\b(?:30|40|60) ?(?:°|º|degrees|deg)/,
  },
  dimensions: {
    ask: /\b(?:dimensions?|measurements?|how (?:big|large|tall|wide|deep|high|thick)(?: is| are)?|how long (?:is|are)|how long(?= (?:the|its|a) )|(?:what|which) (?:size|height|width|length|depth|diameter)(?: is| are)?|what(?:'s| is) the (?:size|height|width|length|depth|diameter|thickness|inside leg)(?: length)?|inside leg(?: length)?|height|width|length|depth|diameter|thickness|footprint)\b/g,
    key: /\b(?:dimensions?|measurements?|height|width|length|depth|diameter|thickness|size|l ?x ?w|w ?x ?h|h ?x ?w|circumference|inside leg|pack(?:ed)? size|size when)\b/,
    evidence:
      /(?:\d{2}|\d[.,]\d+|\d ?(?:cm|mm|m|in|inch(?:es)?|"|''|ft|-inch))\.? ?(?:\((?:l|w|h|d|b|t)\) ?)?[x×] ?(?:[hwdlb] ?)?\d|\b[hwdl]:? ?\d+(?:[.,]\d+)? ?(?:cm|mm|in|,)|\b(?:height|width|length|depth|diameter|thickness|measures?|measuring|tall|wide|long|deep|high|h|w|d|l)\b[^.]{0,25}\d+(?:[.,]\d+)? ?(?:cm|mm|m|in|inch(?:es)?|"|ft|feet)(?![\p{L}])|\d+(?:[.,]\d+)? ?(?:cm|mm|m|in|inch(?:es)?|"|ft|feet|-inch) (?:\w+ )?(?:tall|wide|long|deep|high|in diameter|thick)\b/u,
  },
  weight: {
    ask: /\b(?:how (?:much|heavy)(?: \w+){0,4} weigh(?:s|t)?|how heavy|(?:is|are) (?:it|they|this|these) (?:\w+ )?(?:heavy|light(?:weight)?)|weigh(?:s|t)?|how light|(?:what|what's)(?: is)? (?:the|its) weight)\b/g,
    key: /(?:^|\b)(?:(?:item|product|net|gross|total|unit|packed|minimum)? ?weight|weighs)\b(?! (?:capacity|limit|range))/,
    evidence:
      /\b(?:weigh(?:s|ing|t)?|light(?:weight)? at|only|just)\b[^.]{0,30}\d+(?:[.,]\d+)? ?(?:kg|g|grams?|kilos?|lbs?|pounds?|oz|ounces?)\b|; ?\d+(?:[.,]\d+)? ?(?:kg|g|grams?|lbs?|pounds?|oz|ounces?)\b/,
  },
  capacity: {
    ask: /\b(?:capacity|how (?:many|much)(?: \w+)? (?:is|are|comes?) (?:there )?in (?:the|a|an|one|each) (?:jar|bottle|bag|tin|tube|box|pack|packet|can|tub)|how (?:big|large) (?:is|are)(?: the)? (?:jar|bottle|bag|tin|tube|pack|packet|can|tub)s?|what size (?:is|are)(?: the)? (?:jar|bottle|bag|tin|tube|pack|packet|can|tub)s?|how (?:many|much)(?: \w+){0,2} (?:lit(?:er|re)s?|ml|cups?|gallons?|does it hold|can it hold|fit(?:s)?(?: in| inside)?)|how (?:many|much) \w+(?: \w+)? (?:does|do|can|will) (?:it|they|this) (?:hold|fit|take|carry)|volume|how many ml|what volume|how much (?:does|can) (?:it|they|this) (?:hold|carry))\b/g,
    key: /\b(?:capacity|volume|contents? volume|net (?:content|weight|wt|quantity)|pack size|holds|fill(?:ing)? (?:volume|quantity)|size \(ml\))\b/,
    evidence:
      /\b(?:holds?|capacity(?: of)?|volume(?: of)?|carries|fits)\b[^.]{0,30}\d+(?:[.,]\d+)?[ -]?(?:l|lit(?:er|re)s?|ml|cl|cups?|gal(?:lons?)?|oz|pints?|pounds?|lbs?|kg)\b|\b\d+(?:[.,]\d+)?[ -]?(?:l|lit(?:er|re)s?|ml|cl|fl\.? ?oz) (?:capacity|volume|bottle|jar|tube|of (?:water|storage))/,
  },
  storage: {
    ask: /\b(?:how (?:many|much) (?:gb|gigabytes?|tb|storage|memory|ram)|internal (?:memory|storage)|ram|hard drive size)\b/g,
    key: /\b(?:storage(?: capacity)?|memory|ram|hard (?:drive|disk)|ssd)\b/,
    evidence: /\b\d+ ?(?:gb|tb) (?:of )?(?:ram|storage|memory|ssd|hard)/,
  },
  load: {
    ask: /\b(?:max(?:imum)? (?:\w+ )?(?:weight|load)|weight (?:limit|capacity)|load capacity|how much weight|how heavy can (?:i|you|the \w+|my \w+) be|(?:kilos?|kg|lbs?|pounds?) can (?:it|they)(?: \w+)? (?:hold|carry|take|support)|how much can it (?:carry|support|take)|support how much)\b/g,
    key: /\b(?:max(?:imum)?\.? (?:\w+ )?(?:weight|load)|weight (?:limit|capacity|range)|load(?: capacity)?|max load)\b/,
    evidence:
      /\b(?:from \d+ to|supports?|holds?|carries|rated (?:for|to)|tested to|max(?:imum)?(?: weight| load)?|up to)\b[^.]{0,25}\d+ ?(?:kg|lbs?|pounds?|stone)\b/,
  },
  colour: {
    ask: /\b(?:(?:what|which) colou?rs?(?: is| are| does| do)?|colou?rs? (?:is|are|does|do|available|options?|choices?)|(?:other|different|more) colou?rs?|come in colou?rs?|colou?rs?)\b/g,
    key: /\b(?:colou?rs?(?: name| family)?|shade|finish)\b/,
    evidence:
      /\b(?:available|comes?|choose|pick|offered) (?:\w+ ){0,4}(?:in|from|colou?rs?)\b[^.]*\b(?:black|white|red|blue|green|navy|grey|gray|beige|brown|pink|charcoal|chalk|cream|sand|yellow|orange|olive)\b/,
  },
  size: {
    ask: /\b(?:(?:what|which) sizes?|sizes? (?:available|options?|guide|chart|does it come|do they come)|size (?:is|are) (?:available|the (?:model|girl|guy|man|woman|lady)(?: wearing)?)|(?:model|girl|guy) wear(?:s|ing)|come in (?:a )?(?:size|small|medium|large|xl)|size (?:xs|s|m|l|xl|xxl|\d+))\b/g,
    key: /^(?:sizes?|available sizes?|size (?:range|options?|guide|chart)|(?:uk|eu|us) size|select (?:a )?size|model(?:'s)? size)$/,
    evidence:
      /\bsizes? (?:xxs|xs|s|m|l|xl|xxl|\d{1,2})\b|\bavailable in sizes?\b|\bmodel (?:is|wears?|'s)\b[^.]*\b(?:size|tall|wears?|wearing)\b/,
  },
  fit: {
    ask: /\b(?:true to size|(?:run|come up|fit|size)(?:s)? (?:up )?(?:a bit |quite |on the )?(?:small|large|big|true|tight|narrow|wide)|(?:which|what) size (?:should|do|would) i (?:\w+ )?(?:get|order|take|buy|need|be)|(?:fit )?wide feet|how does it fit|how do they fit|what(?:'s| is) the fit|(?:slim|regular|loose|relaxed|tight) (?:fit|or)|fit (?:slim|regular|loose|small|large|like)|size up|size down)\b/g,
    key: /^(?:fit|cut|fit type|silhouette|shape)$/,
    evidence:
      /\b(?:(?:slim|regular|relaxed|loose|true|tailored|classic|close|roomy|straight|wide|oversized)[ -](?:fit|cut|leg)|fits? (?:true|small|large|close|loosely|snug)|true to size|(?:go |order |take )?(?:a |half a |one )?size (?:up|down)|size (?:up|down)|between sizes|(?:runs?|comes? up) (?:small|large|big|true)|usual size)\b/,
  },
  age: {
    ask: /\b(?:what age|which age|age (?:range|group|is|recommend\w*)|how old|for (?:a )?(?:\d+ (?:year|month)s?(?: old)?|toddlers?|babies|newborns?)|suitable for \d+)\b/g,
    key: /\b(?:age(?: range| group)?|recommended age|suitable (?:age|for ages?)|manufacturer'?s? (?:minimum )?age|for ages?|minimum age)\b/,
    evidence:
      /\b(?:for )?age[sd]? (?:of )?\d+|\bfrom \d+ (?:months|years)|\b\d+ (?:months|years) (?:and|\+|plus|old|or|upwards)|\bfor ages\b/,
  },
  warranty: {
    ask: /\b(?:warrant(?:y|ies)|guarantee(?:d)?|how long is (?:it|the product) covered|what if it breaks|if it (?:breaks|fails|stops working)|repair(?:ed|s)? if it breaks)\b/g,
    key: /\b(?:warrant(?:y|ies)|guarantee)\b/,
    evidence:
      /\b(?:warrant(?:y|ies)|covered (?:for|by)|(?:\d+|one|two|three|five|ten)[- ]years? (?:cover|on)|(?<!cannot |can't |not |be )guarantee[ds]?)\b/,
  },
  returns: {
    ask: /\b(?:returns?(?: policy)?|returned|send (?:it|them|this|something) back|(?:give|take|bring) (?:it|them) back|refunds?(?:ed)?|exchange(?:d)?|money back|change my mind|(?:don't|doesn't|do not) (?:like|fit))\b/g,
    key: /\b(?:returns?(?: policy| & (?:exchanges|refunds))?|refunds?|exchanges?|right of (?:withdrawal|return)|free returns)\b/,
    evidence:
      /\b(?:returns? (?:it|them|within|are|policy|any|for|free|by|label|of|your|unused|unworn|something|the)|free returns?|returned (?:within|for|in)|can be returned|refund(?:ed|s)?|money back|send (?:it|them|anything|things) back|returns? (?:cost|postage|shipping)|changed? your mind|days to (?:try|decide|send)|prepaid (?:return )?label|exchange(?:d|s)? (?:it|for|within|are|free))\b|\b\d+[ -]days? (?:free )?(?:returns?|right of return|to return)/,
  },
  shipping: {
    ask: /\b(?:shipping|ship(?:s|ped)?|deliver(?:y|ed|s)?(?: time| cost)?|how (?:long|soon|fast|quickly) (?:will|does|do|until|before)(?: \w+){0,4} (?:arrive|get here|come|take to arrive)|postage|p&p|post (?:it )?to|dispatch(?:ed)?|arrive|get it by|when (?:will|would) (?:i|it) (?:get|arrive|come))\b/g,
    key: /\b(?:shipping(?: cost| time| & delivery| information| info)?|delivery(?: time| cost| information| options?| & returns)?|postage|dispatch(?: time)?|ships (?:from|in)|standard delivery|express delivery)\b/,
    evidence:
      /\b(?:(?:free|standard|express|next[- ]day|home|tracked|named[- ]day|fast) (?:\w+ )?(?:delivery|shipping|post|postage|p&p)|post(?:age)?[- ]free|carriage|(?:sent|posted|ships?|shipped) (?:\w+ ){0,3}(?:free|from|within|in)|ships? (?:worldwide|free|internationally)|arrives? (?:in|within|across)|orders (?:arrive|ship|go out)|deliver(?:y|ed|s)? (?:within|in|to|takes|is|costs?|on|from|by|free|time)|ship(?:s|ped)? (?:within|in|to|from|on|free|the)|shipping (?:is|takes|costs?|to|on)|dispatch(?:ed)? (?:within|in|from|on|the)|sent (?:the same day|within|by)|postage (?:is|costs?)|royal mail|courier|get it by|orders? (?:placed|over|above) )\b/,
  },
  price: {
    ask: /\b(?:how much (?:is|are|does (?:it|this) cost|do (?:they|these) cost|for)|price|costs?(?: of)?|expensive|what (?:does|do|is) (?:it|this|they|these)(?: all)? cost|how much$|how much\?|on sale|discount)\b/g,
    key: /^(?:price|our price|rrp|list price|sale price|unit price|price per unit)$/,
  },
  availability: {
    ask: /\b(?:in stock|out of stock|available(?: now| today)?|availability|sold out|back in stock|stock)\b/g,
    key: /^(?:availability|stock|stock status)$/,
    evidence:
      /\b(?:in stock|out of stock|sold out|available (?:now|to order|online)|(?:get it|arrives|delivered) by|back in stock|pre-?order)\b/,
  },
  contents: {
    ask: /\b(?:what(?:'s| is) (?:included|in the (?:box|set|pack|package|kit))|(?:what|which) (?:comes|does it come) (?:with|in)(?: the (?:box|set|pack|kit))?|what(?: \w+)? come(?:s)? (?:with|in)(?: (?:it|the (?:box|set|pack|package|kit)))?|in the box|what do (?:i|you) get|what(?:'s| is) in (?:it|the (?:\w+ )?(?:parcel|bundle))|included|includes?|how many (?:pieces|are in|come in|in the pack))\b/g,
    key: /\b(?:(?:what(?:'s| is) )?in the box|what(?:'s| you(?:'ll)?) get|kit contents|box contents?|package (?:contents?|includes)|included(?: components| items| accessories| in)?|contents|set includes|what(?:'s| is) included|comes with|^includes$|number of (?:pieces|items)|scope of delivery|pieces)\b/,
    evidence:
      /\b(?:(?:set|box|pack|package|kit|bundle) (?:includes?|contains|comprises|consists)|(?<!(?:vat|tax|taxes|duty|duties|price|shipping|delivery|postage) )(?:is |are )?included(?! (?:in|within) the (?:price|terms))|comes with|supplied (?:with|separately)|sold separately|in the box|complete with|kit includes|come(?:s)? in the box|(?:bought|buy) separately|not (?:included|supplied)|(?<=\()[\w ]+ included|(?<!price )includes (?:a|an|the|one|two|three|four|\d))\b/,
  },
  compatibility: {
    ask: /\b(?:compatible(?: with)?|compatibility|work(?:s)? (?:with|on)|fit(?:s)? (?:with|my|a|on)|use (?:it|this|them) with|connect(?:s|ed)? (?:to|with)|support(?:s)?|pair(?:s)? with|suitable for)\b/g,
    key: /\b(?:compatib(?:le|ility)(?: with| devices)?|works with|suitable for|supported|for use with|hob compatibility|system requirements|operating systems?)\b/,
    evidence:
      /\b(?:compatible with|works? (?:with|on)|suitable for|fits (?:most|all|standard)|supports?|suits|designed for use with)\b/,
  },
  power: {
    ask: /\b(?:power(?:ed)?(?: consumption| supply| source)?|watt(?:s|age)?|volt(?:s|age)?|plug(?: it)?(?: in)?|mains|electricity|amps?|how bright|lumens?|brightness)\b/g,
    key: /\b(?:supply|motor|power(?: consumption| supply| source| cable| output| rating| type)?|watt(?:s|age)?|volt(?:s|age)?|mains|current|lumens?|light output|luminous flux|input|wattage)\b/,
    evidence:
      /\b\d+(?:[.,]\d+)? ?(?:w|watts?|v|volts?|va|amps?|lumens?|lm)\b|\b(?:mains[- ]powered|power adapter|plugs? (?:in|into))\b/,
  },
  battery: {
    ask: /\b(?:batter(?:y|ies)(?: life| type| included)?|rechargeable|recharge|charge time|how long (?:does|do|will) (?:it|they|the (?:battery|charge)) (?:last|take to charge|run)|charg(?:e|ed|ing)(?: time)?|run time|runtime)\b/g,
    key: /\b(?:batter(?:y|ies)(?: life| type| included\??| required\??| capacity| description)?|charg(?:e|ing)(?: time)?|run ?time|burn time|play(?:ing|back) time)\b/,
    evidence:
      /\b(?:batter(?:y|ies)|(?:runs?|lasts?|glows?|plays?|burns?|works|lit) (?:\w+ ){0,3}\d+ ?(?:hours?|hrs?|h)|\d+ ?(?:hours?|hrs?)(?: of)? (?:battery|play(?:back|time)?|run|use|light|charge)|run ?time|rechargeable|mah|charges? (?:in|via|by|fully)|usb-c charging)\b/,
  },
  origin: {
    ask: /\b(?:(?:which|what) country (?:\w+ ){0,4}(?:made|from|manufactured)|where (?:is|are|was|were) (?:\w+ ){1,4}?(?:made|manufactured|produced|grown|from|sourced)|where (?:does|do) (?:\w+ ){1,3}come from|made in(?: the)?(?: \w+)?|country of (?:origin|manufacture)|manufactured in|come from|where does it come from)\b/g,
    key: /\b(?:country(?:\/region)? of (?:origin|manufacture|making)|made in|origin|country of|place of (?:origin|manufacture)|provenance|region of origin)\b/,
    evidence:
      /(?<!(?:ships?|shipped|delivered|dispatched|sent) )\bfrom (?:[\w-]+ ){1,2}in (?:china|india|italy|france|germany|portugal|spain|japan|vietnam|turkey|brazil|peru|colombia|kenya|ethiopia|guatemala|honduras|rwanda|indonesia|mexico|scotland|wales|england|ireland|greece|australia|new zealand)\b|\b(?:made|baked|brewed|distilled|bottled|manufactured|produced|crafted|woven|knitted|sewn|assembled|handmade|grown|roasted|blown|cast|turned|forged|built|spun|fired|thrown|printed) (?:\w+ )?(?:(?:in|by) (?:small batches|hand) )?in (?:the |our |a )?(?:[\w-]+,? ){0,4}?(?:usa|us|uk|eu|\w+shire|cornwall|devon|kent|london|california|oregon|vermont|texas|europe|china|india|italy|france|germany|portugal|spain|england|scotland|wales|britain|ireland|japan|vietnam|turkey|sweden|denmark|norway|finland|poland|austria|switzerland|netherlands|belgium|greece|romania|bulgaria|lithuania|latvia|estonia|slovenia|croatia|czech|slovakia|hungary|ukraine|morocco|tunisia|egypt|kenya|ethiopia|canada|mexico|brazil|peru|colombia|taiwan|korea|thailand|indonesia|bangladesh|cambodia|nepal|australia|new zealand)\b/,
  },
  ingredients: {
    ask: /\b(?:ingredients?|what(?:'s| is) in it|what does it contain|inci|active ingredients?)\b/g,
    key: /\b(?:ingredients?|inci|active ingredients?|composition)\b/,
    evidence: /\b(?:ingredients?:|contains? (?:aqua|water|sugar|wheat|milk|glycerin))/,
  },
  allergens: {
    ask: /\b(?:allerg(?:en|ens|ies|y|ic)|contains? (?:nuts|gluten|milk|soy|dairy|lactose))\b/g,
    key: /\b(?:allerg(?:en|ens|y)(?: information| advice)?)\b/,
    evidence:
      /\b(?:allergens?|may contain (?:traces|nuts|milk)|gluten[- ]free|dairy[- ]free|nut[- ]free)\b/,
  },
  nutrition: {
    ask: /\b(?:calories|nutrition(?:al)?|sugar content)\b/g,
    key: /\b(?:nutrition(?:al)?(?: information| values)?|energy|protein|calories)\b/,
    evidence: /\b\d+ ?(?:kcal|calories|kj)\b/,
  },
  usage: {
    ask: /\b(?:how (?:do|should|can|often (?:do|should|can)) (?:i|you|we) (?:use|apply|take|wear it|operate|brew|prepare|cook|make)(?: it)?|how (?:is|are) (?:it|they) used|directions|instructions for use|how to (?:use|apply)|dosage)\b/g,
    key: /\b(?:how to use|directions(?: for use)?|usage(?: instructions)?|application|instructions for use|dosage|brewing)\b/,
    evidence:
      /^(?:apply|massage|press|pat|pour|fill|brew|steep|dissolve|shake|squeeze|use (?:daily|twice|morning|a|the|with|on)|take (?:one|two)|smooth (?:on|over)|spray)\b/,
  },
  water: {
    ask: /\b(?:water ?-?(?:proof|resistan(?:t|ce)|repellent|tight)|weather ?-?(?:proof|resistant)|shower ?-?proof|rain ?-?proof|ip ?(?:rating|[x\d]\d)|in the rain|get wet|splash ?-?proof)\b/g,
    key: /\b(?:water(?:proof|[ -]resistan(?:ce|t)|[ -]repellen(?:t|cy)|proofing| column| resistance level)|waterproof(?: rating)?|ip (?:rating|code)|weather(?:proof|[ -]resistant))\b/,
    evidence:
      /\b(?:water ?-?(?:proof|resistant|repellent|tight)|weather ?-?(?:proof|resistant)|shower ?-?proof|splash ?-?proof|ip[x\d]\d|\d+ ?(?:atm|bar)\b|hydrostatic head|liquids don't)/,
  },
  assembly: {
    ask: /\b(?:assembl(?:y|e|ed)|put (?:it )?together|flat ?-?pack|set (?:it )?up)\b/g,
    key: /\b(?:assembly(?: required| time)?|self[- ]assembly|assembled)\b/,
    evidence: /\b(?:assembly|assembled|flat[- ]pack|comes? (?:fully )?assembled|no tools)\b/,
  },
  brand: {
    ask: /\b(?:(?:what|which) brand|brand|who makes (?:it|this|these|them)|manufacturer|who (?:is|are) the (?:maker|manufacturer))\b/g,
    key: /^(?:brand(?: name)?|manufacturer|maker)$/,
  },
  model: {
    ask: /\b(?:model (?:number|name)|part number|sku|item number|article number|product code|ean|barcode)\b/g,
    key: /\b(?:model(?: number| name| no\.?)?|part number|sku|item (?:number|model number)|article (?:number|no\.?)|product (?:code|number)|ean|gtin|mpn|asin)\b/,
  },
  connectivity: {
    ask: /\b(?:connectivity|what (?:ports|connections)|wireless(?:ly)?|how does it connect)\b/g,
    key: /\b(?:connectivity(?: technology)?|connections?|ports?|wireless|interfaces?|wi-?fi|bluetooth)\b/,
    evidence: /\b(?:bluetooth|wi-?fi|usb|hdmi|ethernet|wireless|nfc)\b/,
  },
  display: {
    ask: /\b(?:resolution|screen(?: size)?|display(?: size)?|how many pixels|field of view|viewing angle|refresh rate)\b/g,
    key: /\b(?:resolution|screen(?: size)?|display(?: type| size)?|field of view|viewing angle|refresh rate|video quality)\b/,
    evidence:
      /\b(?:\d{3,4}p|\d+ ?mp|megapixels?|full hd|4k|field of view|\d+-inch (?:screen|display))\b/,
  },
  noise: {
    ask: /\b(?:how (?:loud|noisy|quiet)|nois(?:e|y)(?: level)?|loud|decibels?|quiet)\b/g,
    key: /\b(?:noise(?: level)?|sound (?:level|pressure|power)|decibels?)\b/,
    evidence: /\b\d+(?:[.,]\d+)? ?db(?:\(a\)|a)?\b/,
  },
  certification: {
    ask: /\b(?:certif(?:ied|ication|icate)s?|organic|fair ?trade|sustainab(?:le|ility)|recycled|eco-?friendly|oeko-?tex|fsc|bluesign)\b/g,
    key: /\b(?:certifi(?:ed|cations?|cates?)|labels? and certificates|sustainability)\b/,
    evidence:
      /\b(?:certified|certification|oeko-?tex|fsc|gots|bluesign|fair ?trade|responsible (?:wool|down) standard|rws|rds|grs|b corp|organic|recycled)\b/,
  },
  temperature: {
    ask: /\b(?:(?:what|which) temperatures?|temperature (?:range|rating)|how (?:hot|cold|warm)(?: \w+)?|oven ?-?safe|oven ?-?proof|heat ?-?resistant|comfort rating|freezer ?-?safe|microwave ?-?safe)\b/g,
    key: /\b(?:temperature(?: range| rating)?|oven(?:proof|[ -]safe)(?: to)?|heat resistan(?:t|ce)|comfort(?: rating| temperature| limit)|max(?:imum)? temperature|microwave[- ]safe|hot for|cold for)\b/,
    evidence:
      /\b(?:oven[ -]?(?:safe|proof)|heat[ -]?resistant|up to|to|of|at|down to)\b[^.]{0,30}-?\d+ ?(?:°|º|degrees)|\b(?:microwave|freezer|oven)[ -](?:safe|proof)\b|\b(?:hot|cold|warm) for (?:up to )?\d+/,
  },
  installation: {
    ask: /\b(?:install(?:ed|ation)?|mount(?:ed|ing)?|fitted|fitting|hang(?: it)?|wall ?-?mount(?:ed|able)?|drill)\b/g,
    key: /\b(?:install(?:ation)?|mounting(?: type)?|fixing|wall mount)\b/,
    evidence: /\b(?:install(?:s|ed|ation)?|mount(?:s|ed|ing)?|screws?|bracket|drill)\b/,
  },
  skin: {
    ask: /\b(?:skin type|which skin|(?:sensitive|dry|oily|combination|acne-prone) skin|for (?:sensitive|dry|oily) skin)\b/g,
    key: /\b(?:skin (?:type|concern)|suitable skin)\b/,
    evidence:
      /\b(?:(?:all|sensitive|dry|oily|combination|normal|mature) skin(?: types?)?|skin types?)\b/,
  },
  overview: {
    ask: /\b(?:tell me (?:more|about (?:it|this|the product))|what is (?:it|this)(?: product| for)?$|what(?:'s| is) special|main features|key features|describe|summary|overview|what (?:does|can) (?:it|this) do)\b/g,
    key: /\b(?:product description|description|overview|about this (?:item|product)|key features|features|highlights|product details)\b/,
  },
};
