/** A brief as people write it, and the rules (by their names below) that its text goes against. */
export interface TripwireBrief {
  readonly text: string;
  readonly trips: readonly string[];
}

/** Rules of a team that sells desks and software in three languages. */
export const teamRules = {
  discount: 'Never discount the first order',
  recording: 'Never gate the recording behind a second form.',
  course: 'Avoid the word “course” in B2B titles',
  promo: 'Избегать общего промокода на кампанию.',
  holdout: 'Always include a holdout.',
  fair: 'Never plan a trade fair without a follow-up week',
  slot: 'Prefer a delivery slot over a price cut.',
  consent: 'Никогда не публиковать ролик без согласия автора',
  phone: 'Never ask for a phone number in the first form',
  fields: 'Always confirm source fields in the CRM before launch.',
  account: 'Immer jedes Konto mit Namen belegen, bevor die erste Sendung hinausgeht.',
  raffle: 'Niemals ein Gewinnspiel für Bestandskunden',
} as const;

const holdout = 'A holdout of 5 % gets no mail.';

/** Written from the scenario, before anything was measured. */
export const tripwireBriefs: readonly TripwireBrief[] = [
  { text: `# Spring desk sale\n\nOffer: 15 % off the first order until Easter. ${holdout}`, trips: ['discount', 'slot'] },
  { text: `# Desk care\n\nWe write to owners about oiling their desk. The first order of oil is at list price, no discount. ${holdout}`, trips: [] },
  { text: `# Hybrid office, webinar\n\nThe recording is gated behind a form, so that sales has somebody to call. ${holdout}`, trips: ['recording'] },
  { text: `# Product session\n\nThe recording goes out in the mail after the session, without a form. ${holdout}`, trips: [] },
  { text: `# Live session DE\n\n- Sign-up form with name and mail\n- Reminder a day before\n\n${holdout}`, trips: [] },
  { text: `# Demo requests\n\nThe first form asks for name, mail and phone number. ${holdout}`, trips: ['phone'] },
  { text: `# Orgatec\n\nA trade fair stand of 40 square metres in Cologne. ${holdout}`, trips: ['fair'] },
  { text: `# Orgatec again\n\nTrade fair stand in Cologne; the follow-up week is in everybody's calendar. ${holdout}`, trips: [] },
  { text: '# Newsletter\n\nThree letters about customers and what they built. One link each.', trips: ['holdout'] },
  { text: '# Retargeting\n\nPlan: 40 % of the budget on search. A control group of two cities sees nothing.', trips: [] },
  { text: '# Herbstaktion\n\n- 20 % Rabatt für Neukunden\n- Kontrollgruppe: Österreich', trips: ['discount', 'slot'] },
  { text: '# Messe Köln\n\nWir verkaufen ohne Rabatt. Eine Kontrollgruppe bekommt keine Karte.', trips: [] },
  { text: '# Kundenfest\n\nGewinnspiel für Bestandskunden mit drei Tischen als Preis. Kontrollgruppe: der Süden.', trips: ['raffle'] },
  { text: '# Wandkalender\n\nKarten an 400 Konten, jedes mit Namen. Die Kontrollgruppe bekommt nichts.', trips: [] },
  { text: '# Neukunden\n\nWer neu ist, bekommt den Liefertermin zuerst. Zwei Städte bleiben als Kontrollgruppe außen vor.', trips: [] },
  { text: '# Летняя кампания\n\nОбщий промокод кампании для всех блогеров. Контрольная группа: Караганда.', trips: ['promo'] },
  { text: '# Осень\n\nУ каждого автора своя ссылка. Контрольная группа: два города.', trips: [] },
  { text: '# Новоселье\n\nСкидка 10 % на первый заказ. Контрольная группа: два города.', trips: ['discount', 'slot'] },
  { text: '# Ролики\n\nПубликуем ролик автора в ленте компании. Контрольная группа: один город.', trips: ['consent'] },
  { text: '# Ролики\n\nПубликуем ролик автора, его согласие записано. Контрольная группа: один город.', trips: [] },
];
