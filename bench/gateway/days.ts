import { simulateDay } from './day';
import { report } from './rows';

/** A day of a large shop on one instance and on three. */
export async function days(views: number): Promise<void> {
  for (const instances of [1, 3]) {
    const day = await simulateDay(instances, views);
    report({
      what: `day of ${day.views.toLocaleString('en')} views, ${instances} instance(s): list calls / lists seen, answer calls / answers seen`,
      measured: `${day.lists} / ${day.listsSeen}, ${day.answers} / ${day.answersSeen}`,
      bar: '≤ 1 each',
      holds: day.lists <= day.listsSeen && day.answers <= day.answersSeen,
    });
  }
}
