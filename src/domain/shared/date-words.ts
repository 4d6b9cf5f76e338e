import type { Language } from './language';

/** Month names and their abbreviations, January first, folded; spellings of one month are separated by `|`. Data only. */
export const monthNames: Readonly<Partial<Record<Language, string>>> = {
  en: 'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  de: 'januar|janner|jan februar|feb marz|maerz|mrz april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez',
  fr: 'janvier|janv fevrier|fevr|fev mars avril|avr mai juin juillet|juil aout septembre|sept octobre|oct novembre|nov decembre|dec',
  es: 'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep octubre|oct noviembre|nov diciembre|dic',
  pt: 'janeiro|jan fevereiro|fev marco|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez',
  ru: 'январь|января|январе|янв февраль|февраля|феврале|февр|фев март|марта|марте|мар апрель|апреля|апреле|апр маи|мая|мае июнь|июня|июне|июн '
    + 'июль|июля|июле|июл август|августа|августе|авг сентябрь|сентября|сентябре|сент|сен октябрь|октября|октябре|окт '
    + 'ноябрь|ноября|ноябре|нояб|ноя декабрь|декабря|декабре|дек',
};

/** Words around a date that say nothing of which date it is, folded. */
export const dateFillers: readonly string[] = (
  'of de del do da des den der the year st nd rd th er г год года году a o el le la '
  + 'by until till due before on end mid early late beginning start eod eom eoq eoy week w/c ca circa from since around about '
  + 'bis am ab vom spatestens ende anfang mitte avant fin debut mi du au jusqu antes fin hasta finales fim inicio ate em en '
  + 'до к с от по конец конца начало начала середина середины срок '
  + 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun '
  + 'montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so '
  + 'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo '
  + 'понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс'
).split(' ');

/** What stands between the two ends of a stretch of time, folded. */
export const dateRangeWords: readonly string[] = ['to', 'until', 'till', 'through', 'thru', 'bis', 'a', 'au', 'hasta', 'ate', 'по', 'до', 'and', 'und', '→', '->'];
