import type { Writings } from './filled-template';

/** What somebody writes into the German templates, and what must come out of it. */
export const de: Writings = {
  other: 'Zehn Gespräche mit Käufern ergaben das',
  sections: {
    participants: {
      lines: [['Anna Kruse', 'Leitung', 'Mediaplan']],
      items: ['participant: Anna Kruse · Leitung'],
    },
    assumptions: {
      lines: [['Finanzteams planen im Oktober', 'widerlegt', 'Umfrage unter vierzig']],
      items: ['assumption: Finanzteams planen im Oktober · broke'],
    },
    assumptionsToTest: {
      lines: ['- Finanzteams planen im Oktober'],
      items: ['assumption: Finanzteams planen im Oktober · untested'],
    },
    timeline: {
      lines: [['2026-03-02', 'Mails freigegeben']],
      items: ['milestone: 2026-03-02 · Mails freigegeben'],
    },
    kpis: {
      lines: [['Anmeldungen', '400', '312', 'verfehlt', 'Der Titel war vage']],
      items: ['kpi: Anmeldungen · 400 · 312 · missed · Der Titel war vage'],
    },
    plannedKpis: {
      lines: [['Anmeldungen', '400', '350']],
      items: ['kpi: Anmeldungen · 400 · – · – · –'],
    },
    outcomes: {
      lines: ['- Abschlussquote: 64 %', '- Stimmung: freundlich'],
      items: ['kpi: Abschlussquote · – · 64 % · – · –'],
    },
    causes: {
      lines: ['- Der Titel versprach einen Kurs'],
      items: ['root-cause: Der Titel versprach einen Kurs · –'],
    },
    successFactors: {
      lines: ['- Die Erinnerung nannte die Uhrzeit'],
      items: ['root-cause: Die Erinnerung nannte die Uhrzeit · –'],
    },
    surprises: {
      lines: ['- Studierende kamen in Scharen'],
      items: ['learning: Studierende kamen in Scharen · insight · –'],
    },
    dataTrust: {
      lines: [['Erste Quelle', 'ja', ''], ['Ablehnungsgrund', 'nein', 'meist leer']],
      items: ['data-trust: Erste Quelle · true', 'data-trust: Ablehnungsgrund · false'],
    },
    firstPass: {
      lines: [['Zielgruppe', 'Falsche Rollen melden sich', 'ja'], ['Tracking', 'Quellen fehlen', '']],
      items: ['root-cause: Zielgruppe · –'],
    },
    drivers: {
      lines: [['Vager Titel', '40 von 88 fehlenden', 'keine', '4', 'Umfrage']],
      items: ['root-cause: Vager Titel · 40 von 88 fehlenden'],
    },
    risks: {
      lines: [['Späte Motive', 'Der Start verschiebt sich', 'Studio früh buchen']],
      items: ['risk: Späte Motive · Der Start verschiebt sich · Studio früh buchen'],
    },
    testPlan: {
      lines: [['Die Rolle im Titel nennen', 'Vorher und nachher', 'Anmeldungen', 'Nichterscheinen', 'Ben Ortiz', '2026-06-01']],
      items: ['action: – · – · Die Rolle im Titel nennen · Ben Ortiz · – · Anmeldungen · 2026-06-01'],
    },
    learnings: {
      lines: [],
      items: [],
    },
    learned: {
      lines: ['- Kurze Titel ziehen Käufer an'],
      items: ['learning: Kurze Titel ziehen Käufer an · insight · –'],
    },
    repeat: {
      lines: ['- Die Uhrzeit in der Erinnerung'],
      items: ['learning: Die Uhrzeit in der Erinnerung · repeat · –'],
    },
    change: {
      lines: ['- Im Formular nach der Rolle fragen'],
      items: ['learning: Im Formular nach der Rolle fragen · change · –'],
    },
    changesNext: {
      lines: ['- Ein Titel für eine Rolle'],
      items: ['learning: Ein Titel für eine Rolle · change · –'],
    },
    wrongAssumption: {
      lines: ['- Dass keine Studierenden kommen'],
      items: ['learning: Dass keine Studierenden kommen · wrong-assumption · –'],
    },
    shouldHaveValidated: {
      lines: ['- Ob der Titel eine Rolle nennt'],
      items: ['learning: Ob der Titel eine Rolle nennt · wrong-assumption · –'],
    },
    marketInsight: {
      lines: ['- Deutsche Käufer lesen Mails vor neun'],
      items: ['learning: Deutsche Käufer lesen Mails vor neun · insight · market'],
    },
    strategic: {
      lines: ['- Controller entscheiden, nicht Analysten'],
      items: ['learning: Controller entscheiden, nicht Analysten · insight · strategic'],
    },
    executionLearnings: {
      lines: ['- Zwei Erinnerungen genügen'],
      items: ['learning: Zwei Erinnerungen genügen · insight · execution'],
    },
    measurement: {
      lines: ['- Nichterscheinen war das frühe Signal'],
      items: ['learning: Nichterscheinen war das frühe Signal · insight · measurement'],
    },
    executionFeedback: {
      lines: ['- Freigaben dauerten eine Woche'],
      items: ['learning: Freigaben dauerten eine Woche · execution-feedback · –'],
    },
    wentWell: {
      lines: ['- Die Uhrzeit in der Erinnerung'],
      items: ['learning: Die Uhrzeit in der Erinnerung · repeat · –'],
    },
    wentBadly: {
      lines: ['- Das Formular war zu lang'],
      items: ['learning: Das Formular war zu lang · change · –'],
    },
    plan: {
      lines: ['- Zuerst den Titel schreiben'],
      items: ['learning: Zuerst den Titel schreiben · change · –'],
    },
    willChange: {
      lines: ['- Im Formular nach der Rolle fragen (Ben Ortiz, 2026-05-01)'],
      items: ['action: – · – · Im Formular nach der Rolle fragen · Ben Ortiz · 2026-05-01 · – · –'],
    },
    libraryEntry: {
      lines: ['Titel mit einer Rolle bringen Käufer statt Studierende.', '', '- Creator-Profil: Controller mit kleinem Kanal', '- Inhaltstyp: Zehn-Minuten-Demo'],
      items: ['entry: Titel mit einer Rolle bringen Käufer statt Studierende. · Controller mit kleinem Kanal · Zehn-Minuten-Demo'],
    },
    insight: {
      lines: ['Titel mit einer Rolle bringen Käufer statt Studierende.', '', '- Creator-Profil: Controller mit kleinem Kanal', '- Inhaltstyp: Zehn-Minuten-Demo', '- Beruht auf: 2 Kampagnen'],
      items: ['entry: Titel mit einer Rolle bringen Käufer statt Studierende. · Controller mit kleinem Kanal · Zehn-Minuten-Demo'],
    },
    guardrails: {
      lines: ['- Nie die Aufzeichnung hinter ein zweites Formular stellen.'],
      items: ['guardrail: Nie die Aufzeichnung hinter ein zweites Formular stellen. · never'],
    },
    patterns: {
      lines: [['Das Formular fragt bisher in jedem Webinar zu viel', 'Frühjahr, Herbst', 'Niemand betreut Formulare']],
      items: ['learning: Das Formular fragt bisher in jedem Webinar zu viel · insight · –'],
    },
    actions: {
      lines: [['Unklar, für wen es ist', 'Vager Titel', 'Die Rolle im Titel nennen', 'Ben Ortiz', '2026-05-01', '400 Anmeldungen', '2026-07-01']],
      items: ['action: Unklar, für wen es ist · Vager Titel · Die Rolle im Titel nennen · Ben Ortiz · 2026-05-01 · 400 Anmeldungen · 2026-07-01'],
    },
  },
};
