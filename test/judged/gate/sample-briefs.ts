import { graded } from './judged-brief';
import type { JudgedBrief } from './judged-brief';
import { sampleNotes as note } from './sample-notes';

const judged = (path: string, expected: JudgedBrief['expected']): JudgedBrief => ({ path, text: null, expected });

/** The briefs of the sample vault. Only campaigns that had ended when the brief's own began are precedent. */
export const sampleBriefs: readonly JudgedBrief[] = [
  judged('Briefs/ABM dritte Welle Versicherungen.md', graded([note.abmDach, note.abmUk], [note.orgatec, note.webinarDach])),
  judged('Briefs/Autumn webinar DE brief.md', graded([note.launchDach], [note.demoDrop, note.orgatec])),
  judged('Briefs/Black Friday DACH 2026.md', graded([note.blackFridayUs, note.springSale, note.easterDe, note.giftGuide])),
  judged('Briefs/Christmas newsletter EMEA.md', graded([note.newsletterEmea, note.newsletterAt], [note.summerHours, note.retroPlainText, note.giftGuide])),
  judged('Briefs/DACH launch week brief.md', graded([note.launchFr, note.launchKz], [note.launchPt])),
  judged('Briefs/Desk 3 launch Nordics brief.md', graded([note.launchDach, note.launchFr, note.launchKz], [note.launchPt, note.outageNl])),
  judged('Briefs/Orgatec 2026 Brief.md', graded([note.orgatec], [note.fairJapan])),
  judged('Briefs/Partner webinar DACH brief.md', graded([note.webinarDe], [note.launchDach, note.retroNovember])),
  judged('Briefs/Podcast sponsorship Japan.md', graded([])),
  judged('Briefs/Spring sale AT brief.md', graded([note.blackFridayUs, note.giftGuide], [note.newsletterAt])),
  judged('Briefs/Spring webinar DE.md', graded([note.webinarDe, note.webinarDach, note.webinarRu], [note.webinarUs, note.retroNovember, note.retroHalfTime, note.retroWebinarRu])),
  judged('Briefs/Весенний вебинар DE бриф.md', graded([note.webinarDe, note.webinarDach], [note.retroNovember, note.retroHalfTime])),
  judged('Briefs/Лето 2027 инфлюенсеры KZ.md', graded([note.influencersCis, note.launchKz], [note.creatorsUs, note.creatorsPl, note.influencerAt, note.reelsItaly, note.summerMx])),
];
