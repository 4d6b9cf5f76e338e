import type { ItemVocabulary } from './item-vocabulary';

/** French column names, labels and words. */
export const fr: ItemVocabulary = {
  columns: {
    action: {
      action: 'Action | Actions | Tâche | Tâches | Prochaine étape | Mesure | Quoi | Recommandation', gap: 'Écart | Constat | Problème', 'root-cause': 'Cause | Cause racine | Cause profonde | Pourquoi',
      change: 'Changement | Changement précis | Solution', owner: 'Responsable | Responsables | Qui | Porteur | Pilote | Référent | Assigné à', due: 'Échéance | Date limite | Délai | Pour le | Quand | Date | Période | Avant le',
      status: 'Statut | État | Fait | Fait ?', 'success-criterion': 'Critère de succès | Critère de réussite | Indicateur de succès', 'evaluation-date': 'Date d’évaluation | Évaluation | Évaluation le | À évaluer le', priority: 'Priorité | Remarques | Commentaire',
    },
    kpi: {
      metric: 'Indicateur | Indicateurs | Métrique | Mesure | KPI | Canal | Poste', goal: 'Objectif | Objectifs', target: 'Cible | Prévu | Prévision | Plan | Budget | Valeur cible | Attendu', actual: 'Réel | Réalisé | Résultat | Résultats | Atteint | Dépensé | Dépenses | Valeur',
      variance: 'Écart | Variation | Différence', attainment: '% de l’objectif | Taux d’atteinte | Taux de réalisation | % de la cible | % atteint', verdict: 'Verdict | Statut | Atteint ? | Bilan | Évaluation',
      why: 'Pourquoi | Raison | Commentaire | Commentaires | Remarque | Remarques | Explication | Notes', baseline: 'Référence | Avant | Base | Valeur initiale',
    },
    assumption: { assumption: 'Hypothèse | Hypothèses | Supposition', result: 'Résultat | Vérifiée ? | Validée | Validée ? | Statut | Confirmée', evidence: 'Preuve | Preuves | Source' },
    cause: { cause: 'Cause | Causes | Facteur | Raison | Moteur', impact: 'Impact | Effet | Impact estimé', evidence: 'Preuve | Preuves | Signal', present: 'Présent | Constaté' },
    risk: { risk: 'Risque | Risques | Incertitude | Dépendance', impact: 'Impact | Conséquence', mitigation: 'Atténuation | Parade | Mesure | Réponse | Mitigation', likelihood: 'Probabilité' },
    milestone: { milestone: 'Jalon | Jalons | Événement | Étape | Phase', date: 'Date | Quand | Échéance | Heure', planned: 'Prévu | Plan', actual: 'Réel | Réalisé' },
    trust: { field: 'Champ | Donnée | Source', reliable: 'Fiable | Fiable ? | Fiabilité | Confiance', notes: 'Remarque | Remarques | Notes' },
    person: { name: 'Nom | Personne | Participant | Qui', role: 'Rôle | Fonction | Équipe | Poste' },
  },
  words: {
    done: 'fait | terminé | terminée | achevé | réalisé | clos | corrigé', cancelled: 'annulé | annulée | abandonné | abandonnée',
    hit: 'atteint | dépassé | oui | réussi | réussite | supérieur', missed: 'manqué | non atteint | pas atteint | non | raté | échec | inférieur',
    held: 'confirmée | confirmé | vérifiée | validée | vraie | oui | juste', broke: 'infirmée | infirmé | fausse | réfutée | invalidée | non | erronée | non confirmée', untested: 'non testée | à vérifier | non vérifiée | incertain | inconnu',
    yes: 'oui | fiable | complet | complète | bon', no: 'non | non fiable | pas fiable | peu fiable | incomplet | manquant | absent',
    'lower-is-better': 'coût par | coût | coûts | taux de rebond | désabonnement | désabonnements | attrition | délai | temps de réponse | taux d’abandon | plaintes | dépenses | délai de | retours | taux de retour', by: 'avant le | avant | d’ici | pour le | au plus tard le | jusqu’au',
    'not-an-owner': 'élevé | élevée | moyen | faible | haute | basse | urgent | optionnel | interne | externe | voir plus bas', nothing: 'aucune | aucun | néant | rien | aucune action', 'technical-section': 'serveur | serveurs | état des systèmes | infrastructure | disponibilité des systèmes', 'planned-section': 'prévu | prévus | cible | cibles | objectif | objectifs', against: 'contre | pour un objectif de | sur | objectif | cible | prévu',
  },
};
