import { enCues } from './cues/en';
import type { Lexicon } from './topic';

export const en: Lexicon = {
  lang: 'en',
  topics: enCues,
  stop: new Set(
    "a an the is are was were be been being am do does did done has have had having can could will would shall should may might must i you he she it they we me him her them us my your its their our this that these those there here what which who whom whose when where why how of in on at to for from by with about into onto over under up down out off and or but if so than then too very just really actually also any some all each more most other such no not only own same s t don't doesn't didn't isn't aren't won't can't couldn't i'm it's what's they're i've im get got go going come comes coming like want need please tell know let one ones thing product item hi hello hey thanks thank make makes made put use used using as ll ve re d m because while after before during when long much many kind type sort possible able still ever even say says said find once contain contains containing whether doing comes got gets wondering hows stuff bit lot exactly".split(
      ' ',
    ),
  ),
  weak: new Set(
    'work works working take takes give gives good best better okay ok fine well suit suitable right easy easily safe safely proof help keep keeps look looks feel buy order purchase available availability new normal standard different include included including actually already level part parts set bit full fully size sizes bottle box pack packet tube jar empty real really true big rate rating pays pay spin spins max maximum actual ok allowed total getting pack exactly roughly per 100g 100ml traces trace safety storage around person someone usually'.split(
      ' ',
    ),
  ),
  specific: new Set(
    'dishwasher tumble tumbledry iron bleach machine hand dry oven microwave freezer induction leather wood fur wool silver gold metal rechargeable organic recycled fairtrade sensitive oily faux nuts gluten milk soy dairy lactose ip small large big slim loose regular rain medium xs xl xxl petite tall king queen double twin decaf kosher halal'.split(
      ' ',
    ),
  ),
  facets: [
    {
      ask: /\bhow (?:tall|high)\b|\bheight\b/,
      is: /\b(?:height|tall|high|h)\b/,
      other: /\b(?:width|length|depth|diameter|cable|cord)\b/,
    },
    {
      ask: /\bhow wide\b|\bwidth\b/,
      is: /\b(?:width|wide|w)\b/,
      other: /\b(?:height|length|depth|diameter)\b/,
    },
    {
      ask: /\bhow long (?:is|are)\b|\blength\b/,
      is: /\b(?:length|long|l|short|midi|maxi|mini)\b/,
      other: /\b(?:height|width|depth|diameter)\b/,
    },
    {
      ask: /\bhow deep\b|\bdepth\b/,
      is: /\b(?:depth|deep|d)\b/,
      other: /\b(?:height|length|width|diameter)\b/,
    },
    { ask: /\bdiameter\b/, is: /\b(?:diameter|ø)/, other: /\b(?:height|length|width|depth)\b/ },
    {
      ask: /\bhow thick\b|\bthickness\b/,
      is: /\b(?:thickness|thick)\b/,
      other: /\b(?:height|length|width|diameter)\b/,
    },
    {
      ask: /\bhow long\b.*\b(?:batter|charge|last|run)/,
      is: /\b(?:life|run ?time|hours?|last|lasts)\b/,
      other: /\b(?:mah|capacity|charging)\b/,
    },
    { ask: /\bempty\b/, is: /\b(?:empty|net)\b/, other: /\b(?:gross|shipping)\b/ },
  ],
  yesNo:
    /^(?:so |and |but |hi,? |hello,? |please )?(?:is|are|was|do|does|did|can|could|will|would|has|have|should|may|isn't|aren't|doesn't|don't|can't|any|(?:ok|okay|safe|good|suitable|fine) (?:for|to|with|in|on))\b/,
  number:
    /\b(?:how (?:many|much|long|big|large|tall|wide|deep|high|heavy|old|far|fast|hot|thick|often|loud|bright)|what (?:size|height|width|length|depth|weight|diameter|age|temperature|resolution|voltage|spf|price)|dimensions|measurements)\b/,
  negation:
    /\b(?:no|not|never|without|excluding|except|cannot|can't|don't|doesn't|isn't|aren't|won't|neither|nor|non|avoid|unsuitable)\b/,
  or: /\bor\b/,
  degree: /^how (?!do|can|should|many|much|long|often|would|will)\w+ (?:is|are)\b/,
  followUp: /^(?:and|or|what about|how about|but|also|then|ok(?:ay)? (?:and|but)|so)\b/,
  yes: /^(?:yes|y|true|✓|✔|included)\b/,
  no: /^(?:no|n|false|none|✗|✘|not included|n\/a)\b/,
  colours: new Set(
    'black white red blue green navy grey gray beige brown pink purple yellow orange gold silver cream ivory charcoal chalk olive teal turquoise burgundy maroon khaki tan camel mustard lilac lavender coral rust sand stone indigo bronze copper mint peach rose nude cognac slate moss forest sky'.split(
      ' ',
    ),
  ),
  greeting:
    /^(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening)|greetings|yo)(?: there| all| everyone| team| alhena)?[\s!.,👋]*$/u,
  thanks:
    /^(?:ok(?:ay)?[,. ]+)?(?:thanks?|thank you|thx|ty|cheers|great|perfect|awesome|cool|got it|ok(?:ay)?|lovely|brilliant)(?: you| a lot| so much| very much| thanks| thank you| for (?:your|the) help| then)?[\s!.,]*$/,
  bye: /^(?:bye|goodbye|see you|good ?night|bye bye)[\s!.,]*$/,
  identity:
    /^(?:who|what) are you\b|^are you (?:a |an )?(?:bot|robot|human|real|ai|person|machine)|^(?:what can you do|how can you help|help)[\s?!.]*$/,
};
