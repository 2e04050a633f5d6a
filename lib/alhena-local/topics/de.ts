import { deCues } from './cues/de';
import type { Lexicon } from './topic';

export const de: Lexicon = {
  lang: 'de',
  topics: deCues,
  stop: new Set(
    'ein eine einer eines einem einen der die das den dem des ist sind war waren sein hat haben habe hast kann konnen konnte darf muss soll wird werden wurde ich du er sie es wir ihr man mir mich dir uns euch ihn ihm mein dein sein ihre dieser diese dieses diesen diesem hier da dort was wer wie wo wann warum welche welcher welches welchen welchem wieviel viel viele und oder aber auch noch nur schon sehr in im an am auf aus bei mit nach von vom zu zum zur fur uber unter ohne um als wenn dass ob so denn mal bitte hallo danke gibt geht gerat produkt artikel damit davon dazu nicht kein keine doch eigentlich lang lange gross schwer hoch breit hatte mehr alle halt dauert dauern gibts bekomme bekommt kommt kommen steht macht machen ihnen ihres seiner bin bist jede jeder jedes beim ins ans sich selbst enthalt geben legen stecken drin darin dran gerne wieso denn etwa ca mir'.split(
      ' ',
    ),
  ),
  weak: new Set(
    'geeignet passt funktioniert benutzen verwenden nutzen maximalen maximale maximal gut leicht einfach wirklich jahre jahren benotigt brauche braucht bestellen kaufen verfugbar erhaltlich benotige liegt hinein rein anfertigen selbst bequem braucht man fahrer oft richtig'.split(
      ' ',
    ),
  ),
  specific: new Set(
    'spulmaschine spulmaschinenfest trockner bugeln waschmaschine backofen mikrowelle induktion leder holz wolle regen gluten wand'.split(
      ' ',
    ),
  ),
  facets: [
    {
      ask: /\bwie hoch\b|\bhohe\b/,
      is: /hohe|\bhoch\b|\bh\b/,
      other: /breite|lange|tiefe|durchmesser/,
    },
    {
      ask: /\bwie breit\b|\bbreite\b/,
      is: /breite|\bbreit\b|\bb\b/,
      other: /hohe|lange|tiefe|durchmesser/,
    },
    {
      ask: /\bwie lang (?:ist|sind)\b|\b(?<!wie )lange\b/,
      is: /lange\b|\blang\b|\bl\b/,
      other: /hohe|breite|tiefe|durchmesser/,
    },
    {
      ask: /\bwie tief\b|\btiefe\b/,
      is: /tiefe|\btief\b|\bt\b/,
      other: /hohe|breite|lange|durchmesser/,
    },
    {
      ask: /wie lange.*(?:akku|batterie|laufzeit|halt)/,
      is: /laufzeit|stunden/,
      other: /kapazitat|\bmah\b|ladezeit|ladedauer/,
    },
    {
      ask: /wie lange.*(?:laden|ladt)|ladezeit/,
      is: /ladezeit|ladedauer|aufgeladen/,
      other: /laufzeit|kapazitat/,
    },
    { ask: /durchmesser/, is: /durchmesser|ø/, other: /hohe|breite|lange|tiefe/ },
  ],
  yesNo:
    /^(?:und |aber )?(?:ist|sind|hat|haben|kann|konnen|gibt|darf|muss|wird|werden|passt|funktioniert|lasst|geht|enthalt|braucht|kommt|lauft|klebt|riecht|schmeckt|halt|tragt|eignet|besteht)\b/,
  number:
    /\b(?:wie ?viele?|wie (?:gross|lang|lange|hoch|breit|tief|schwer|laut|heiss|weit|oft|hell)|abmessung\w*|masse)\b/,
  negation: /\b(?:nicht|kein\w*|ohne|nie|weder|ausser|ausgenommen)\b/,
  or: /\boder\b/,
  degree: /^wie (?!viel|lange|oft|kann|soll|wird)\w+ (?:ist|sind)\b/,
  followUp: /^(?:und|oder|aber|auch|was ist mit|wie sieht es|dann)\b/,
  yes: /^(?:ja|vorhanden|enthalten|✓|✔)/,
  no: /^(?:nein|keine?|nicht|ohne|✗)/,
  colours: new Set(
    'schwarz weiss rot blau grun gelb grau beige braun rosa lila violett orange gold silber creme turkis marine dunkelblau hellblau oliv anthrazit bordeaux petrol khaki dunkelgrun hellgrau dunkelgrau lachs senf natur'.split(
      ' ',
    ),
  ),
  greeting:
    /^(?:hallo|hi|hey|guten (?:tag|morgen|abend)|moin|servus|gruss gott)(?: zusammen)?[\s!.,]*$/,
  thanks:
    /^(?:ok(?:ay)?[,. ]+)?(?:danke|vielen dank|dankeschon|super|perfekt|prima)(?: danke| schon| sehr)?[\s!.,]*$/,
  bye: /^(?:tschuss|auf wiedersehen|bis bald|ciao)[\s!.,]*$/,
  identity:
    /^wer bist du|^bist du (?:ein|eine) (?:bot|mensch|roboter|ki|maschine)|^was kannst du|^(?:hilfe)[\s?!.]*$/,
};
