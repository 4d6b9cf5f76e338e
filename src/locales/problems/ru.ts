import type { problems as english } from './en';

/** Russian words for everything that can be wrong with a note. */
export const problems: typeof english = {
  'frontmatter-malformed': {
    message: 'Свойства этой заметки не читаются: {cause}',
    remedy: 'Исправьте строку, например возьмите значение в кавычки.',
  },
  'frontmatter-not-closed': {
    message: 'Свойства начинаются с ---, но нигде не заканчиваются.',
    remedy: 'Поставьте строку --- под последним свойством.',
  },
  'duplicate-property': {
    message: 'Свойство «{property}» указано дважды.',
    remedy: 'Оставьте одно «{property}», другое удалите или объедините значения в список.',
  },
  'conflict-markers': {
    message: 'В заметке остались обе стороны незавершённого слияния.',
    remedy: 'Оставьте нужную сторону и удалите строки, которые начинаются с <<<<<<<, ======= и >>>>>>>.',
  },
  'wrong-type': {
    message: 'Значение свойства «{property}» нельзя использовать: {written}',
    remedy: 'Напишите обычный текст или список текстов.',
  },
  'unknown-value': {
    message: '«{written}» — неизвестное значение свойства «{property}».',
    remedy: 'Возможные значения: {known}.',
  },
  'date-impossible': {
    message: 'Дня «{written}» нет в календаре.',
    remedy: 'Напишите дату как год-месяц-день, например 2026-03-14.',
  },
  'date-ambiguous': {
    message: '«{written}» может значить {first} или {second}.',
    remedy: 'Напишите то, что имеется в виду, например {first}.',
  },
  'figure-ambiguous': {
    message: '«{written}» может значить {first} или {second}.',
    remedy: 'Напишите число без разделителей, например {first}.',
  },
  'variance-contradiction': {
    message: 'Отклонение «{written}» не сходится с числами строки: по ним выходит {computed}.',
    remedy: 'Исправьте отклонение или неверное число.',
  },
  'duplicate-campaign': {
    message: 'Постмортем кампании «{campaign}» есть и в другой заметке: {other}.',
    remedy: 'Объедините заметки или дайте одной из кампаний другое имя.',
  },
  'brief-not-found': {
    message: 'Брифа «{written}», на который стоит ссылка, нет.',
    remedy: 'Исправьте ссылку в «brief» или создайте эту заметку.',
  },
  'guardrail-without-text': {
    message: 'В правиле сказано «{written}», но не сказано, что именно.',
    remedy: 'Допишите предложение, например «Никогда не закрывать запись формой», или удалите его.',
  },
  'property-entangled': {
    message: 'Свойство «{property}» нельзя изменить, не затронув другие.',
    remedy: 'Измените его вручную: на него ссылаются другие строки, или оно записано необычным образом.',
  },
  'text-moved': {
    message: '«{written}» больше не на прежнем месте.',
    remedy: 'Откройте заметку и внесите изменение там.',
  },
  'standing-unwritable': {
    message: 'Пометку к «{written}» нельзя записать за этими словами так, чтобы она потом прочиталась.',
    remedy: 'Откройте заметку, завершите строку, например, точкой или впишите пометку в скобках вручную.',
  },
  'note-unreadable': {
    message: 'Эту заметку не удалось прочитать: {reason}',
    remedy: 'Откройте её и сохраните ещё раз; если не поможет, сообщите нам и приложите заметку.',
  },
};
