import type { ConceptPhrases } from './concept';

/** French. */
export const fr: ConceptPhrases = {
  'discount': ['remise', 'réduction de prix', 'rabais', '% de réduction', 'moins cher', 'prix réduit', 'demi tarif'],
  'new-buyer': ['première commande', 'premier achat', 'nouveaux clients', 'nouveau client', 'premiers clients', '# premiers clients'],
  'promo-code': ['code promo', 'bon de réduction'],
  'giveaway': ['jeu concours', 'tirage au sort'],
  'phone-number': ['numéro de téléphone'],
  'holdout': ['groupe témoin', 'groupe de contrôle', 'test a b'],
  'source-fields': ['champ source', 'champs source', 'source du lead', 'utm*'],
  'consent': ['consentement', 'rgpd', 'opt in'],
  'reminder': ['rappel*'],
  'time-zone': ['fuseau horaire', 'heure locale'],
};
