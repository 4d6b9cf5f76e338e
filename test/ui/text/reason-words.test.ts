import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../src/domain/brief/reason';
import { Locale } from '../../../src/locales/locale';
import { reasonWords } from '../../../src/ui/text/reason-words';

const cases: readonly [Reason, string, string][] = [
  [{ type: 'same-type', value: 'Webinar' }, 'same type: Webinar', 'тот же тип: Webinar'],
  [{ type: 'same-market', market: 'DE' }, 'same market: DE', 'тот же рынок: DE'],
  [{ type: 'region-includes', region: 'DACH', market: 'DE' }, 'DACH includes DE', 'DACH включает DE'],
  [{ type: 'market-within', market: 'AT', region: 'DACH' }, 'AT is in DACH', 'AT входит в DACH'],
  [{ type: 'regions-overlap', region: 'DACH', other: 'EMEA' }, 'DACH overlaps EMEA', 'DACH пересекается с EMEA'],
  [{ type: 'same-channel', value: 'LinkedIn' }, 'same channel: LinkedIn', 'тот же канал: LinkedIn'],
  [{ type: 'same-goal', value: 'conversion' }, 'same goal: conversion', 'та же цель: конверсия'],
  [{ type: 'same-audience', value: 'CFOs' }, 'same audience: CFOs', 'та же аудитория: CFOs'],
  [{ type: 'same-wording', words: 'live course', role: 'offer' }, 'same offer wording: “live course”', 'те же слова в предложении: «live course»'],
  [{ type: 'same-wording', words: 'live course', role: 'summary' }, 'same wording: “live course”', 'те же слова: «live course»'],
  [{ type: 'assumption-broke', assumption: 'HR buys' }, 'broke here: “HR buys”', 'здесь не подтвердилось: «HR buys»'],
  [{ type: 'linked' }, 'linked', 'есть ссылка'],
  [{ type: 'evidence', campaigns: 3 }, 'seen in 3 campaigns', 'было в 3 кампаниях'],
  [{ type: 'unscoped' }, 'applies everywhere', 'действует везде'],
];

describe('a reason in words', () => {
  it.each(cases)('$type', (reason, english, russian) => {
    expect(reasonWords(reason, new Locale('en'))).toBe(english);
    expect(reasonWords(reason, new Locale('ru'))).toBe(russian);
  });
});
