import type { TopicId } from '../topics/topic';
import type { Question } from './question';

/** True where the cost of a service is asked for: "how much is delivery", "are returns free". */
export function wantsCost({ folded, topics }: Question): boolean {
  return topics.some((topic) => SERVICES.has(topic)) && COST.test(folded);
}

/** True for folded text that names an amount, or that there is none to pay. */
export function tellsCost(folded: string): boolean {
  return AMOUNT.test(folded);
}

const SERVICES: ReadonlySet<TopicId> = new Set(['shipping', 'returns']);
const COST =
  /\b(?:how much|costs?|fees?|price|free|pays?|charged?|(?:was|wie ?viel) kostet|kosten\w*|\w+kosten|kostenlos|gratis|umsonst|combien|frais|cout\w*|gratuit\w*|payants?|cuanto (?:cuesta|vale|es)|cuesta|gastos|gratuit[oa]s?|quanto (?:costa|custa)|costi?|costa|spese|custa|custo|portes|frete|hoeveel|kost|verzendkosten)\b/;
const AMOUNT =
  /[€£$¥]|\b(?:eur|usd|gbp|chf|free|prepaid|kostenlos\w*|kostenfrei\w*|versandkostenfrei|gratis|gratuit\w*|offert\w*|gratuita?mente|on (?:you|us)|we(?:'ll)? (?:pay|cover)|you pay|zu (?:ihren|deinen) lasten|a (?:votre|tu|su|seu) (?:charge|cargo)|eigen rekening)\b|\d ?(?:euros?|pounds?|dollars?)\b/;
