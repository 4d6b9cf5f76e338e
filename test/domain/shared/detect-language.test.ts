import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/domain/shared/detect-language';

describe('detectLanguage', () => {
  it.each([
    ['en', '# Spring webinar\nWe met the goal, but the leads that came from the second email were not what sales wanted.'],
    ['de', '# Frühjahrs-Webinar\nWir haben das Ziel erreicht, aber die Leads aus der zweiten Mail waren nicht das, was der Vertrieb wollte.'],
    ['fr', '# Webinaire\nNous avons atteint l’objectif, mais les contacts du deuxième mail ne sont pas ceux que les ventes voulaient.'],
    ['es', '# Seminario\nSe cumplió el objetivo, pero los contactos que llegaron con el segundo correo no fueron los que ventas quería.'],
    ['pt', '# Webinar\nA meta foi cumprida, mas os contatos que vieram do segundo e-mail não eram os que o time de vendas queria.'],
    ['ru', '# Весенний вебинар\nЦель достигнута, но лиды из второй рассылки отделу продаж не подошли.'],
    ['zh', '# 春季网络研讨会\n目标已达成，但第二封邮件带来的线索不符合销售的要求。'],
    ['ja', '# 春のウェビナー\n目標は達成しましたが、二通目のメールから来たリードは営業の希望と違いました。'],
  ])('recognises %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    '> [!library] Speed beats list size\n> Leads called within one working day booked a demo twice as often as those called later. Seen in 3 campaigns: [[Autumn webinar DE]].\n\n> [!guardrail] Always call a webinar lead within one working day',
    'Do not launch as late as this: no shop had a demo, and a partner left.',
  ])('recognises a short English lesson: %j', (text) => {
    expect(detectLanguage(text)).toBe('en');
  });

  it('does not count properties, code and addresses', () => {
    const text = '---\ntype: the and of to is was\ngoal: we it what with\n---\n```\nthe and of to is\n```\nWir haben das Ziel nicht erreicht und die Kosten waren hoch. https://the.and/of/the';
    expect(detectLanguage(text)).toBe('de');
  });

  it('keeps English names from hiding the language around them', () => {
    expect(detectLanguage('Кампания Spring Launch на LinkedIn Ads для рынка США дала мало заявок')).toBe('ru');
  });

  it.each(['', '12 345', 'Lorem ipsum', '---\n---', 'Хто це? Ми їх бачили'])('is unsure of %j', (text) => {
    expect(detectLanguage(text)).toBeNull();
  });

  it('never throws and looks only at the beginning', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      detectLanguage(text);
    }));
    const english = 'The goal was met and we are glad that it was. '.repeat(200);
    expect(detectLanguage(english + 'Das ist nicht der Anfang und wir sind die anderen. '.repeat(5000))).toBe('en');
  });

  it('needs no more than two common words in a short note, whatever stands around them', () => {
    expect(detectLanguage('\n\n4.000 Flyer brachten 11 Besuche. Wer in der Tram einen Flyer liest, hat kein Büro einzurichten.\n')).toBe('de');
  });
});
