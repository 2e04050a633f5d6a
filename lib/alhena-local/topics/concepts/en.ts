import type { Concepts } from '../concept';

export const enConcepts: Concepts = {
  taste: /\b(?:tast(?:e|es|ing|y)|flavou?r(?:s|ed)?|tasting notes)\b/,
  free: /\b(?:free|complimentary|no (?:extra )?(?:cost|charge)|prepaid)\b/,
  filling: {
    ask: /\b(?:(?:filled|stuffed|padded) with|filling|stuffing|what is inside(?: it| them)?)\b/,
    said: /\b(?:fill(?:ed|ing|s)?|stuff(?:ed|ing)|padd(?:ed|ing)|wadding)\b/,
  },
  scent: /\b(?:smell(?:s|y)?|scent(?:ed|s)?|fragran(?:ce|ced|t)|perfumed?|aroma)\b/,
  baby: {
    ask: /\b(?:bab(?:y|ies)|infants?|newborns?)\b/,
    said: /\b(?:bab(?:y|ies)|infants?|newborns?|from birth|under (?:12|6|18|24) months)\b/,
  },
  child: /\b(?:kids?|child(?:ren)?|toddlers?)\b/,
  pet: /\b(?:pets?|cats?|dogs?|animals?|pupp(?:y|ies)|kittens?)\b/,
  toxic: {
    ask: /\b(?:toxic|poisonous|harmful|pet[- ]safe|safe for (?:pets?|cats?|dogs?))\b/,
    said: /\b(?:toxic|poisonous|harmful|pet[- ](?:safe|friendly))\b/,
  },
  edible: /\b(?:edible|can (?:you|i) eat|eaten)\b/,
  raw: {
    ask: /\b(?:raw|pasteuri[sz]ed|heat[- ]treated|heated)\b/,
    said: /\b(?:(?:un)?pasteuri[sz]ed|raw milk|never heated|heat[- ]treated|unheated|cold[- ](?:pressed|extracted))\b/,
  },
  keeping: {
    ask: /\b(?:(?:how|where) (?:do|should|to|can) (?:i |you |we )?(?:store|keep)|(?<!for )stor(?:e|ed|age)|(?:keep|kept|put|go|goes) (?:it )?(?:in|out of) (?:the |a )?(?:fridge|freezer|cupboard|refrigerator)|refrigerat\w+|fridge)\b/,
    said: /\b(?:stor(?:e|ed|age)|keep (?:\w+ ){0,2}(?:in|at|away|cool|dry|refrigerated|frozen)|refrigerat\w+|fridge|cupboard|cool,? dry place)\b/,
  },
  lasting: {
    ask: /\bhow long (?:will|does|do|would|can) (?:(?:it|they|this|these|one|a|the) ?(?:\w+ )?)(?:last|keep|stay fresh)\b|\b(?:shelf life|best before|use by|expiry date|go off|goes off|expire)\b/,
    said: /\b(?:lasts?|duration|shelf life|best before|use by|expir(?:y|es)|keeps (?:for|up)|(?:use|eat|consume|drink|enjoy|finish) (?:\w+ ){0,4}within|stays fresh|good for)\b/,
  },
  opened: {
    ask: /\b(?:once|after|when) (?:it(?:'s| is) )?open(?:ed|ing)?\b/,
    said: /\b(?:open(?:ed|ing)?|reseal)\b/,
  },
  sweetened: {
    ask: /\b(?:sweeten(?:ed|er|ers)|added sugar|sugar[- ]free)\b/,
    said: /\b(?:(?:un)?sweetened|sweeteners?|added sugar|no sugar|sugar[- ]free)\b/,
  },
  protein: /\bprotein\b/,
  fat: /\b(?:fat|saturates|saturated)\b/,
  salt: /\b(?:salt|sodium)\b/,
  calories: { ask: /\b(?:calories|kcal|energy)\b/, said: /\b(?:calories|kcal|energy)\b/ },
  nuts: {
    ask: /\bnuts?\b/,
    said: /^(?!.*\b(?:tast|flavou?r|notes?\b)).*\b(?:nuts?|almonds?|hazelnuts?|walnuts?|cashews?|pecans?|pistachios?|peanuts?)\b/,
  },
  milk: {
    ask: /\b(?:dairy|milk|lactose)\b/,
    said: /^(?!.*\b(?:tast|flavou?r|notes?\b)).*\b(?:dairy|milk|lactose|butter|whey|cream powder)\b/,
  },
  vegan: {
    ask: /\bvegan\b/,
    said: /\b(?:vegan|plant[- ]based|animal (?:products?|ingredients?))\b/,
  },
  cruelty: {
    ask: /\b(?:cruelty[- ]free|tested on animals|animal test(?:ed|ing))\b/,
    said: /\b(?:cruelty[- ]free|(?:tested|testing) on animals|animal test(?:ed|ing)|leaping bunny)\b/,
  },
  sensitive: { ask: /\bsensitive\b/, said: /\b(?:sensitive|all skin types|hypoallergenic)\b/ },
  absorbing: {
    ask: /\b(?:greasy|sticky|oily|tacky|absorb(?:s|ed)?|sink in)\b/,
    said: /\b(?:greasy|sticky|non-?greasy|tacky|absorb(?:s|ed|ing)?|sinks? in|residue)\b/,
  },
  makeup: /\b(?:make-?up|mascara|foundation)\b/,
  dimmable: {
    ask: /\b(?:dim(?:s|med|mable|mer)?|brightness (?:levels?|settings?))\b/,
    said: /\b(?:dim(?:s|med|mable|mer)?|brightness (?:levels?|settings?|steps?)|light (?:levels|settings))\b/,
  },
  brightness: {
    ask: /\b(?:how bright|brightness|lumens?)\b/,
    said: /\b(?:lumens?|lm|nits|cd\/m|lux)\b/,
  },
  adjustable: {
    ask: /\b(?:adjust(?:s|ed|able|ing)?|(?:change|set|control|choose) the (?:height|temp(?:erature)?|speed|angle|brightness|width))\b/,
    said: /\b(?:adjust(?:s|ed|able|ing|ment)?|settings?|(?:any|set) (?:the )?temperature|variable|positions)\b/,
  },
  removable: {
    ask: /\b(?:remov(?:e|es|ed|able)|detach(?:es|ed|able)?|take (?:\w+ ){1,3}off|(?:comes?|come) off|take out|unzip)\b/,
    said: /\b(?:remov(?:e|es|ed|able)|detach(?:es|ed|able)?|zip[- ]off|zips? off|comes? off|lifts? out|unzips?|take (?:it|them) off)\b/,
  },
  foldable: {
    ask: /\b(?:fold(?:s|ed|able|ing)?(?: up| down| flat)?|collaps(?:e|es|ible)|pack(?:s)? (?:flat|away|down))\b/,
    said: /\b(?:fold(?:s|ed|able|ing)?|collaps(?:e|es|ible)|packs? (?:flat|away|down))\b/,
  },
  automatic: {
    ask: /\b(?:auto(?:matic(?:ally)?)?(?: (?:shut|turn|switch)[- ]?off)?|(?:turn|switch|shut)s? (?:itself )?off(?: by itself| automatically| on its own)?|timer)\b/,
    said: /\b(?:(?:auto(?:matic(?:ally)?)?[- ](?:shut|turn|switch|power)(?:s|ing)?[- ]?(?:off|down)|(?:shuts?|turns?|switch(?:es)?|powers?)(?: itself)?[- ](?:off|down)|auto[- ]?off|boil[- ]dry|timer))\b/,
  },
  warm: {
    ask: /\b(?:keep(?:s)? (?:\w+ )?(?:warm|hot)|stay(?:s)? (?:warm|hot)|hold(?:s)? (?:the |its )?(?:temperature|heat))\b/,
    said: /\b(?:keeps? (?:\w+ ){0,3}(?:warm|hot)|stays? (?:warm|hot)|holds? (?:\w+ ){0,2}(?:temperature|heat)|(?:hot|warm) for)\b/,
  },
  heatup: {
    ask: /\b(?:heat(?:s)? up|warm(?:s)? up|boil(?:s)?)\b/,
    said: /\b(?:heats? up|warms? up|boils?|ready in)\b/,
  },
  steady: {
    ask: /\b(?:slip(?:s|pery|ping)?|slide(?:s)?(?: around| about)?|non-?(?:slip|skid)|move(?:s)? around|stay(?:s)? (?:put|in place))\b/,
    said: /\b(?:non-?(?:slip|skid)|anti-?(?:slip|skid)|stays? (?:put|in place)|grips?|rubber feet)\b/,
  },
  gentle: {
    ask: /\b(?:scratch(?:es)?|damage|mark) (?:\w+ ){0,2}(?:floors?|parquet|wood|surfaces?|pans?)\b/,
    said: /\b(?:scratch\w*|non-?marking|floor[- ]?(?:safe|protect\w*|friendly)|soft (?:wheels|castors)|safe (?:for|on) (?:\w+ ){0,2}floors?|felt pads?)\b/,
  },
  rotates: {
    ask: /\b(?:swivels?|rotat(?:e|es|ing)|pivots?|portrait|spin(?:s)? round)\b/,
    said: /\b(?:swivels?|rotat(?:e|es|ing)|pivots?|360 ?(?:°|degrees))/,
  },
  reclines: {
    ask: /\b(?:reclin\w+|lie(?:s)? flat|lean(?:s)? back)\b/,
    said: /\b(?:reclin\w+|lies? flat)\b/,
  },
  tilts: /\btilt(?:s|ing|ed)?\b/,
  speed: {
    ask: /\b(?:how fast|rpm|(?:max(?:imum)? |top )?speeds?|how many speeds)\b/,
    said: /\b(?:rpm|speeds?|km\/h|mph|revolutions)\b/,
  },
  gears: /\b(?:gears?|\d+-speed|derailleur|shifting)\b/,
  brakes: /\bbrak(?:e|es|ing)\b/,
  charger: {
    ask: /\b(?:charger|power (?:adapter|brick)|wall (?:adapter|plug)|charging cable)\b/,
    said: /\b(?:charger|adapter|charging cable|usb-?c? cable|cable included)\b/,
  },
  cable: {
    ask: /\b(?:(?:power |mains )?(?:cable|cord|lead|flex)(?: length)?)\b/,
    said: /\b(?:cable|cord|lead|flex)\b/,
  },
  plug: /\bplugs?\b/,
  stove: {
    ask: /\b(?:stoves?|stovetop|hobs?|cooktop|gas (?:stove|hob)|burner)\b/,
    said: /\b(?:stoves?|stovetop|hobs?|cooktop|burner)\b/,
  },
  mounting: {
    ask: /\b(?:(?:wall[- ]?)?mount(?:s|ed|able|ing)?|hang(?:s)? (?:it )?on (?:the|a) wall|(?:put|fix|attach) (?:it )?(?:to|on) (?:the|a) wall|bracket)\b/,
    said: /\b(?:wall[- ]?mount(?:s|ed|able|ing)?|vesa|bracket|keyhole|hangs? on)\b/,
  },
  outdoor: {
    ask: /\b(?:outdoors?|outside|in the garden|on (?:the|my) (?:patio|balcony|terrace)|all weather|left out)\b/,
    said: /\b(?:outdoors?|outside|garden|patio|balcony|terrace|weather ?(?:proof|resistant)|all[- ]weather)\b/,
  },
  sun: {
    ask: /\b(?:sun protection|uv protection|upf|spf|full sun|direct sun(?:light)?|in the sun)\b/,
    said: /\b(?:sun protection|uv(?: protection)?|upf|spf|full sun|sun(?:light|ny)?|shade)\b/,
  },
  pocket: /\bpockets?\b/,
  lining: /\b(?:lined|lining|unlined)\b/,
  see_through: {
    ask: /\b(?:see[- ]through|sheer|transparent|opaque)\b/,
    said: /\b(?:see[- ]through|sheer|transparent|opaque)\b/,
  },
  stretch: /\b(?:stretch(?:y|es)?|elastic(?:ated)?|elastane|spandex)\b/,
  underwire: {
    ask: /\bunderwire[ds]?\b|\bwire[sd]?\b/,
    said: /\b(?:underwire[ds]?|(?:no |non-?|without )?wire[sd]?|wire-?free)\b/,
  },
  assembled: {
    ask: /\b(?:(?:need|have|do i|got) (?:to )?(?:\w+ )?(?:assembl\w+|build|put (?:it )?together|set (?:it )?up)|assembl\w+|put (?:it )?together|ready[- ](?:built|made)|(?:already )?built)\b/,
    said: /\b(?:(?:pre-?|self-?|un)?assembl\w+|flat[- ]?pack(?:ed)?|put (?:it )?together|ready[- ]built|screw(?:s|ed)? (?:on|in|together))\b/,
  },
  tools: { ask: /\btools?\b/, said: /\b(?:tools?|allen key|hex key|screwdriver)\b/ },
  separately: {
    ask: /\b(?:sold separately|do i (?:have|need) to buy)\b/,
    said: /\b(?:sold separately|not (?:included|supplied)|bought separately)\b/,
  },
  light: /\b(?:lights?|leds?|lamp)\b/,
  speakers: /\bspeakers?\b/,
  microphone: /\b(?:mic|mics|microphones?)\b/,
  author: {
    ask: /\b(?:who (?:wrote|is the author|illustrated)|author|written by|writer)\b/,
    said: /\b(?:author|written by|^by) /,
  },
  publisher: /\b(?:publisher|published by|publishing house)\b/,
  pages: { ask: /\b(?:pages|how long is the book)\b/, said: /\b(?:pages|page count|pp)\b/ },
  binding: {
    ask: /\b(?:hard(?:back|cover)|paper ?back|soft ?cover|binding|what format)\b/,
    said: /\b(?:hard(?:back|cover)|paper ?back|soft ?cover|spiral[- ]bound|binding|clothbound|format)\b/,
  },
  published: {
    ask: /\b(?:come(?:s)? out|released?|release date|published|publication date)\b/,
    said: /\b(?:released?|release date|published|publication date|ships from|pre-?order)\b/,
  },
  signed: /\b(?:signed|autographed|signature)\b/,
  framed: { ask: /\bfram(?:e|es|ed|ing)\b/, said: /\b(?:un)?fram(?:e|es|ed|ing)\b/ },
  instore: {
    ask: /\b(?:in[- ](?:your |the |a )?(?:store|shop|branch)|(?:store|shop) pick-?up|collect (?:it|in)|click (?:and|&) collect|pick (?:it )?up)\b/,
    said: /\b(?:in[- ](?:store|shop)|in (?:our|any|all) (?:shops?|stores?|branch(?:es)?)|click (?:and|&) collect|collect(?:ed|ion)? (?:from|in)|pick-?up)\b/,
  },
  message: {
    ask: /\b(?:(?:add|write|include|put) (?:a |my )?(?:personal )?(?:message|note)|gift (?:message|note|card))\b/,
    said: /\b(?:(?:personal |gift )?message|(?:add|include|handwritten) (?:a )?note)\b/,
  },
  expiry: {
    ask: /\b(?:expir(?:e|es|y)|valid|run(?:s)? out|use it by)\b/,
    said: /\b(?:expir(?:e|es|y)|valid (?:for|until|till)|never expires?)\b/,
  },
  schedule: {
    ask: /\b(?:schedul(?:e|ed)|(?:sent|send|deliver(?:ed)?|arrive) (?:it )?on (?:a|the|her|his|my)|choose (?:the|a) date|later date)\b/,
    said: /\b(?:schedul(?:e|ed)|(?:on |choose |pick )?a (?:date|day) (?:you|of your)|choose (?:the|a|your) (?:\w+ )?(?:date|day)|later date|named[- ]day)\b/,
  },
  trial: {
    ask: /\b(?:try (?:it|them)(?: out| at home)?|trial|test it)\b/,
    said: /\b(?:try (?:it|them)|trial|nights?|test it)\b/,
  },
  frequency: {
    ask: /\bhow often\b/,
    said: /\b(?:daily|weekly|monthly|once|twice|(?:every|each) (?:\w+ )?(?:day|night|morning|evening|week|month|time|other|year)|(?:two|three|\d+) times|per (?:day|week|month)|a (?:day|week)|(?:morning|evening|night) and (?:morning|evening|night))\b/,
  },
  feeding: {
    ask: /\b(?:feed(?:ing)?|fertili[sz]er?|plant food)\b/,
    said: /\b(?:feed(?:ing)?|fertili[sz]er?|plant food)\b/,
  },
  people: {
    ask: /\b(?:how many (?:people|persons|adults|players|servings|guests)|(?:\d+|two|three|four|six) (?:people|persons|players)|serve[s]?|seats?)\b/,
    said: /\b(?:people|persons?|adults?|players?|serv(?:es|ings?)|seats? (?:\d|two|three|four|five|six|eight)|sleeps)\b/,
  },
  setup: {
    ask: /\b(?:pitch|set(?:s)? up|put (?:it )?up)\b/,
    said: /\b(?:pitch(?:es|ed)?|sets? up|puts? up|goes up|up in)\b/,
  },
  hand_luggage: {
    ask: /\b(?:hand luggage|carry[- ]?on|cabin (?:bag|size|luggage)|on (?:a|the) plane)\b/,
    said: /\b(?:hand luggage|carry[- ]?on|cabin|overhead (?:bin|locker)|airline|aircraft|plane)\b/,
  },
  mulch: /\bmulch(?:es|ing)?\b/,
  area: {
    ask: /\b(?:how (?:big|large) (?:of )?an? (?:area|room|lawn|garden|space|yard)|(?:size|area) of (?:room|lawn|garden)|square (?:met(?:er|re)s|feet)|coverage|cover(?:s)?)\b/,
    said: /\b(?:m²|m2|sqm|sq\.? ?(?:m|ft)|square (?:met(?:er|re)s|feet)|lawns? (?:up )?to|rooms? (?:up )?to|coverage|covers)(?!\p{L})/u,
  },
  height_of_user: {
    ask: /\b(?:i(?:'m| am)|my height|for someone) (?:\d|tall|short)/,
    said: /\b(?:height of|tall|rider height|body height)\b/,
  },
  gsm: {
    ask: /\b(?:gsm|how (?:thick|heavy) is the (?:\w+ )?(?:fabric|cotton|paper|cloth|material|linen)|fabric weight|paper weight)\b/,
    said: /\d ?(?:gsm|g\/m)/,
  },
  gift: {
    ask: /\bgift[- ]?(?:wrap(?:ped|ping)?|box(?:ed)?)\b/,
    said: /\bgift[- ]?(?:wrap(?:ped|ping)?|box(?:ed)?|bag)\b/,
  },
  refill: /\b(?:refill(?:s|able|ed)?)\b/,
  recyclable: {
    ask: /\b(?:recycl(?:e|ed|able)|compost(?:ed|able)?)\b/,
    said: /\b(?:recycl(?:e|able)|compost(?:ed|able)?|kerbside)\b/,
  },
  breastfeed: /\b(?:breast-?feed(?:ing)?|nurs(?:e|ing))\b/,
  plus_size: {
    ask: /\bplus[- ]size[d]?\b/,
    said: /\b(?:plus[- ]size[d]?|sizes? (?:us |uk )?\d+ (?:to|-) \d+|one size|(?:us|uk) \d+ to \d+)\b/,
  },
};
