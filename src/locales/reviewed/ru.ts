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
    one: 'Отметить проверенным с {count} открытым пунктом', few: 'Отметить проверенным с {count} открытыми пунктами',
    many: 'Отметить проверенным с {count} открытыми пунктами', other: 'Отметить проверенным с {count} открытыми пунктами',
  }),
  done: 'Отмечено проверенным: {note}.',
  unchanged: 'Так уже и записано: {note}.',
  missing: 'Заметки {note} больше нет; ничего не записано.',
};
