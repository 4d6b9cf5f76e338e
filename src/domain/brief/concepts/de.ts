import type { ConceptPhrases } from './concept';

/** German. */
export const de: ConceptPhrases = {
  'discount': ['*rabatt*', '*nachlass', 'preissenkung', '% günstiger', '% billiger', '% reduziert', '% weniger', 'vergünstigung', 'sonderpreis', 'zum halben preis', 'rabattieren'],
  'new-buyer': ['erste bestellung', 'ersten bestellung', 'erstbestell*', 'erstkauf', 'erster kauf', 'ersten kauf', 'neukunde*', 'neue kunden', 'ersten # kunden', 'ersten # besteller', 'ersten kunden'],
  'promo-code': ['gutschein*', 'rabattcode', 'aktionscode', 'promocode'],
  'free-trial': ['kostenlos testen', 'probemonat', 'gratismonat', 'testphase', 'kostenlose testversion'],
  'giveaway': ['gewinnspiel*', 'verlosung', 'verlosen'],
  'gated': ['hinter einem formular', 'hinter formular', 'nur nach anmeldung'],
  'phone-number': ['telefonnummer*', 'handynummer', 'rufnummer'],
  'urgency': ['letzte chance', 'nur heute', 'nur noch heute', 'countdown'],
  'net-price': ['nettopreis*', 'preise ohne mwst', 'preis ohne mehrwertsteuer', 'zzgl mwst'],
  'holdout': ['kontrollgruppe*', 'vergleichsgruppe*', 'holdout*', 'testgruppe*', 'a b test'],
  'source-fields': ['quellfeld*', 'quellenfeld*', 'herkunftsfeld*', 'lead quelle', 'leadquelle', 'utm*', 'trackingparameter', 'tracking parameter'],
  'consent': ['einwilligung*', 'opt in', 'dsgvo', 'double opt in', 'zustimmung zum versand'],
  'success-criteria': ['erfolgskriteri*', 'abbruchkriteri*'],
  'reminder': ['erinnerung*', 'erinnern'],
  'time-zone': ['zeitzone*', 'ortszeit'],
};
