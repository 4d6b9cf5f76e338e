import { plural } from '../plural';
import type { reviewed as en } from './en';

/** Words for marking a postmortem as reviewed, in Russian. */
export const reviewed: typeof en = {
  command: 'Отметить постмортем проверенным',
  title: 'Проверка: {note}',
  none: 'Проверки не нашли ничего открытого.',
  hint: 'Что проверки считают открытым. Это советы: отметьте заметку, когда сами будете довольны.',
  weights: {
    conclusion: 'Важно для того, что можно заключить',
    use: 'Важно для тех, кому это пригодится',
    form: 'Стоит взглянуть',
  },
  line: 'Строка {line}',
  by: 'Кто проверил',
  byPlaceholder: 'Ваше имя, как оно будет стоять в заметке',
  mark: 'Отметить проверенным',
  markOpen: plural({
    one: 'Отметить проверенным: открыт {count} пункт', few: 'Отметить проверенным: открыто {count} пункта',
    many: 'Отметить проверенным: открыто {count} пунктов', other: 'Отметить проверенным: открыто {count} пункта',
  }),
  done: 'Отмечено проверенным: {note}.',
  unchanged: 'Так уже и записано: {note}.',
  card: {
    open: 'Ещё не проверено',
    hint: 'Кто проверяет, сначала увидит, что ещё открыто.',
    reviewed: 'Проверено',
    by: '{people}.',
    on: '{date}.',
    byOn: '{date}, {people}.',
    postmortem: { draft: 'постмортем · черновик', inReview: 'постмортем · на проверке', reviewed: 'постмортем' },
    retro: { draft: 'ретроспектива · черновик', inReview: 'ретроспектива · на проверке', reviewed: 'ретроспектива' },
  },
  missing: 'Заметки {note} больше нет; ничего не записано.',
};
