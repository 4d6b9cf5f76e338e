import type { ConceptPhrases } from './concept';

/** English. */
export const en: ConceptPhrases = {
  'discount': ['discount*', '% off', 'price cut', 'price reduction', 'reduced price', 'money off', 'half price', 'rebate', 'markdown', 'cut the price', 'cheaper price'],
  'new-buyer': ['first order', 'first purchase', 'first # customers', 'first # orders', 'first # buyers', 'first customers', 'first buyers', 'new customer', 'new buyer', 'first time buyer', 'first time customer', 'opening order'],
  'promo-code': ['promo code', 'promocode', 'voucher', 'coupon', 'discount code', 'shared code'],
  'free-trial': ['free trial', 'trial period', 'free month', 'try for free'],
  'giveaway': ['giveaway', 'prize draw', 'raffle', 'sweepstake', 'lottery'],
  'gated': ['gate', 'gated', 'behind a form', 'behind a second form', 'registration wall'],
  'phone-number': ['phone number', 'telephone number', 'mobile number'],
  'urgency': ['last chance', 'countdown', 'only today', 'ends tonight', 'limited time'],
  'net-price': ['net price', 'price without vat', 'excluding vat', 'excl vat'],
  'holdout': ['holdout', 'hold out group', 'holdout group', 'hold out', 'control group', 'a b test', 'ab test', 'geo test', 'lift test', 'incrementality'],
  'source-fields': ['source field', 'lead source', 'source property', 'utm*', 'tracking parameter', 'tracking link', 'attribution field', 'campaign field', 'tracking plan'],
  'consent': ['consent', 'opt in', 'double opt in', 'gdpr', 'permission to mail'],
  'success-criteria': ['success criteri*', 'success metric', 'definition of success', 'stop criteri*'],
  'reminder': ['reminder', 'remind'],
  'time-zone': ['time zone', 'timezone', 'local time'],
};
