import type { frontmatterCauses as english } from './frontmatter-causes-en';

/** What is said where a mended line can be shown. */
export const writeInstead = 'Возьмите значение в кавычки: {property}: {suggestion}';

/** Russian words for what keeps properties from being read, and the way out. */
export const frontmatterCauses: typeof english = {
  'unquoted-at': {
    message: 'Свойства не читаются: {written} начинается с @, нужны кавычки.',
    remedy: 'Возьмите {written} в кавычки.',
  },
  'reserved-character': {
    message: 'Свойства не читаются: {written} начинается со знака, которому нужны кавычки.',
    remedy: 'Возьмите {written} в кавычки.',
  },
  tab: {
    message: 'Свойства не читаются: строка начинается с табуляции.',
    remedy: 'Замените табуляцию двумя пробелами.',
  },
  'colon-in-value': {
    message: 'Свойства не читаются: в значении «{written}» есть двоеточие.',
    remedy: 'Возьмите всё значение в кавычки.',
  },
  'quotes-in-quotes': {
    message: 'Свойства не читаются: в {written} кавычки внутри кавычек.',
    remedy: 'Снаружи поставьте одинарные кавычки, внутри двойные.',
  },
  'unclosed-quote': {
    message: 'Свойства не читаются: кавычка открывается на {written} и не закрывается.',
    remedy: 'Поставьте закрывающую кавычку в конце значения.',
  },
  'unclosed-bracket': {
    message: 'Свойства не читаются: скобка открывается на {written} и не закрывается.',
    remedy: 'Поставьте закрывающую скобку в конце значения.',
  },
  'text-after-link': {
    message: 'Свойства не читаются: в {written} после ссылки стоит текст.',
    remedy: 'Возьмите всё значение в кавычки.',
  },
  'backslash-in-quotes': {
    message: 'Свойства не читаются: в {written} обратная черта внутри двойных кавычек.',
    remedy: 'Поставьте одинарные кавычки вместо двойных.',
  },
  'list-after-text': {
    message: 'Свойства не читаются: после значения того же свойства идёт пункт списка.',
    remedy: 'Сделайте значение первым пунктом списка или удалите пункт.',
  },
  indentation: {
    message: 'Свойства не читаются: у строк под «{written}» разные отступы.',
    remedy: 'Поставьте у всех строк одного списка одинаковые пробелы в начале.',
  },
  'missing-space': {
    message: 'Свойства не читаются: в «{written}» нет пробела после двоеточия.',
    remedy: 'Поставьте пробел после двоеточия.',
  },
  'not-a-property': {
    message: 'Свойства не читаются: «{written}» — не свойство.',
    remedy: 'Напишите «имя: значение» или перенесите строку под закрывающие ---.',
  },
  other: {
    message: 'Свойства не читаются, начиная с «{written}».',
    remedy: 'Сравните строку с «имя: значение»; часто помогают кавычки вокруг значения.',
  },
};
