import { fold } from '../shared/fold';
import { mentions } from './word-meaning';
import type { Kpi } from './item';

// Measures whose names hold a word of cost or time and yet should grow.
const exceptions = /return on|retention|reduction|reduced|saved|savings|time on (?:page|site)|watch time|view time|session duration|average view duration|dwell|uptime|cost savings|on[- ]time|verweildauer|kostenersparnis|no-show recovery|cost efficiency|drop-?off (?:point|time|second)/;

/** Whether less of a measure is better (cost per lead, churn, time to …), by its name; a budget or a planned upper bound (`<$50`) is not to be exceeded. */
export function kpiDirection(name: string, isLimit: boolean): Kpi['direction'] {
  if (isLimit) return 'lower-is-better';
  return mentions(name, 'lower-is-better') && !exceptions.test(fold(name)) ? 'lower-is-better' : 'higher-is-better';
}
