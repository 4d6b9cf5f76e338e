import { plural } from '../plural';
import type { gate as english } from './en';

/** Russian words of the brief gate. */
export const gate: typeof english = {
  tripped: 'Правила, которые этот текст может нарушить',
  briefLine: 'строка {line} этого брифа',
  quote: '«{text}»',
  missing: 'В брифе об этом ничего нет.',
  missingMeta: 'в брифе не упомянуто',
  showAll: plural({ one: 'Показать ещё {count}', few: 'Показать ещё {count}', many: 'Показать ещё {count}', other: 'Показать ещё {count}' }),
  endings: 'Чем закончились похожие кампании',
  ending: '{campaign}: {outcome}',
  endingCause: '{campaign}: {outcome}. {cause}',
  noOutcome: 'итог не записан',
  failures: 'Почему: {list}',
  failure: '{name} ({count})',
  ruleChanged: 'изменилось после проверки',
  ruleRetired: 'отменено после проверки',
  questions: 'Вопросы перед запуском',
  questionsReason: 'Почему начать без ответов?',
  waitingQuestions: plural({
    one: 'Перед запуском открыт {count} вопрос.', few: 'Перед запуском открыты {count} вопроса.',
    many: 'Перед запуском открыто {count} вопросов.', other: 'Перед запуском открыто {count} вопроса.',
  }),
  questionName: {
    'source-fields': 'поля источника', 'assumptions': 'предположения', 'success-criteria': 'критерии успеха', 'audience': 'проверка аудитории', 'holdout': 'контрольная группа',
  },
  question: {
    'source-fields': 'По каким полям источника видно, откуда пришёл каждый результат?',
    'assumptions': 'На каких предположениях стоит план?',
    'success-criteria': 'Какие цифры скажут, что получилось?',
    'audience': 'Как проверена аудитория?',
    'holdout': 'С чем сравнят результат: есть ли контрольная группа?',
  },
  banner: {
    unreviewed: 'Ещё не проверен. {what}',
    started: plural({
      one: 'Проверка начата: принято {count} решение.', few: 'Проверка начата: принято {count} решения.',
      many: 'Проверка начата: принято {count} решений.', other: 'Проверка начата: принято {count} решения.',
    }),
    withoutReview: 'Отмечен как «{status}» без проверки. {what}',
    reviewed: 'Готов. Проверен {date}: {lessons}.',
    reviewedOverrides: 'Готов. Проверен {date}: {lessons}, {overrides}.',
    reviewedNoPrecedent: 'Готов. Проверен {date}: прецедента нет.',
    older: plural({
      one: 'Проверен по старым урокам: осталось решить {count}.', few: 'Проверен по старым урокам: осталось решить {count}.',
      many: 'Проверен по старым урокам: осталось решить {count}.', other: 'Проверен по старым урокам: осталось решить {count}.',
    }),
    conflict: 'Две версии слились и оставили метки конфликта в проверке или свойствах. Прочитаны обе, все решения на месте.',
    conflictLeft: 'Слияние оставило метки конфликта в свойствах. Они не о проверке: выберите в заметке, что останется.',
    lessons: plural({ one: '{count} урок', few: '{count} урока', many: '{count} уроков', other: '{count} урока' }),
    overrides: plural({ one: '{count} отступление', few: '{count} отступления', many: '{count} отступлений', other: '{count} отступления' }),
    related: plural({
      one: 'К нему относится {count} прошлая кампания.', few: 'К нему относятся {count} прошлые кампании.',
      many: 'К нему относятся {count} прошлых кампаний.', other: 'К нему относятся {count} прошлой кампании.',
    }),
    noPrecedent: 'К нему не относится ни одна прошлая кампания.',
    review: 'Начать проверку',
    resume: 'Продолжить проверку',
    catchUp: 'Проверить',
    decide: 'Решить, что изменилось',
    settle: 'Сохранить все решения',
    see: 'Показать проверку',
  },
  settings: {
    byType: {
      name: 'Другие правила для отдельных типов кампаний',
      desc: 'По одному типу на строке, знак равенства и off, reason или block. Например: webinar = reason',
      placeholder: 'webinar = reason',
    },
    questions: {
      name: 'Требовать ответы перед запуском',
      desc: 'Бриф с открытыми вопросами становится готовым только с причиной, она остаётся в записи о проверке. Иначе вопросы только перечислены.',
    },
    banner: { name: 'Строка над брифами', desc: 'Показывает над каждым брифом, как обстоит дело с его проверкой.' },
  },
};
