import type { TopicId } from '../topics/topic';
import type { Question } from './question';

/** True where a span of time is asked for: "how long does delivery take", "wie lange hält der Akku". */
export function wantsSpan({ folded, topics }: Question): boolean {
  if (SPAN.test(folded) && !topics.includes('dimensions')) return true;
  return HOW_LONG.test(folded) && topics.some((topic) => LASTING.has(topic));
}

/** True where a moment is asked for: "when do you roast it". */
export function wantsMoment({ folded }: Question): boolean {
  return WHEN.test(folded);
}

/** True for folded text that names a span of time, a day or a date. */
export function tellsTime(folded: string): boolean {
  return TIME.test(folded);
}

const LASTING: ReadonlySet<TopicId> = new Set(['shipping', 'warranty', 'battery', 'returns']);
/** Asks for nothing but a time. */
const SPAN =
  /\b(?:how long (?:does|do|will|would|until|till|before|after|can)|wie lange|combien de temps|cuanto (?:tiempo|tarda\w*|dura\w*)|quanto (?:tempo|dura\w*|ci mette)|hoe lang (?:duurt|gaat|blijft|kan|mag|heb))\b/;
const HOW_LONG =
  /\b(?:how long|wie lange|combien de temps|cuanto (?:tiempo|tarda\w*|dura\w*)|quanto (?:tempo|dura\w*|ci mette)|quanto tempo|hoe lang)\b/;
const WHEN = /^(?:and |und |et |y |e |en )?[¿]?(?:when|wann|quand|cuando|quando|wanneer)\b/;
const TIME =
  /\b(?:hours?|hrs?|days?|weeks?|months?|years?|lifetime|nights?|seconds?|nacht(?:e|en)?|nuits?|noches?|notti|noites|sekunden|secondi|segundos|secondes|minutes?|mins?|(?:to)?morrow|same day|next[- ]day|daily|stunden?|tagen?|tag|tage|\w*werktage?n?|wochen?|monat\w*|jahr\w*|minuten?|morgen|heures?|jours?|semaines?|mois|ans?|annees?|demain|horas?|dias?|semanas?|mes(?:es)?|anos?|manana|minutos?|or[ae]|giorn[io]|settiman[ae]|mes[ei]|ann[io]|minuti|domani|amanha|uur|uren|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar|minuten|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\b|\b(?:mon|diens|donners|frei|sams|sonn)tag\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|lunes|martes|miercoles|jueves|viernes|sabado)\b|\b\d+ ?h\b|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\b(?:january|february|march|april|june|july|august|september|october|november|december|januar|februar|marz|juni|juli|oktober|dezember)\b/;
