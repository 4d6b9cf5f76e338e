import { graded } from './judged-brief';
import type { JudgedBrief } from './judged-brief';
import { sampleNotes as note } from './sample-notes';

const brief = (name: string, lines: readonly string[], expected: JudgedBrief['expected']): JudgedBrief => ({ path: `Briefs/${name}.md`, text: lines.join('\n'), expected });
const properties = (...lines: readonly string[]): readonly string[] => ['---', 'type: brief', ...lines, 'start: 2027-03-01', 'status: draft', '---'];

/** Briefs that the sample vault does not have, over its notes. */
export const writtenBriefs: readonly JudgedBrief[] = [
  brief('Herbst-Webinar Österreich', [
    ...properties('campaign: Herbst-Webinar Österreich', 'campaign-type: Webinar', 'market: Österreich', 'channel: LinkedIn', 'goal: conversion'),
    '## Hypothese', 'Büroleitungen melden sich für einen Live-Kurs an und buchen danach eine Demo.',
  ], graded([note.webinarDach, note.webinarDe], [note.webinarRu, note.webinarUs, note.retroNovember, note.retroHalfTime, note.retroWebinarRu])),
  brief('TikTok creators Spain', [
    ...properties('campaign: TikTok creators Spain', 'campaign-type: creator campaign', 'market: Spain', 'channel: TikTok', 'goal: conversion'),
    '## Hypothesis', 'Creators who furnish a small flat sell the folding desk.',
  ], graded([note.creatorsPl, note.creatorsUs, note.reelsItaly], [note.influencerAt, note.influencersCis, note.summerMx, note.appSpain])),
  brief('App install FR', [
    ...properties('campaign: App install Halden Move FR', 'campaign-type: app install', 'market: France', 'channel: [Apple Search Ads, TikTok]', 'goal: conversion'),
    '## Hypothesis', 'Cheap installs from TikTok turn into desks that are moved every day.',
  ], graded([note.appSpain], [note.launchFr, note.rentreeFr])),
  brief('ABM law firms UK', [
    ...properties('campaign: ABM law firms UK', 'campaign-type: account-based marketing', 'market: Great Britain', 'channel: direct mail', 'goal: consideration'),
    '## Hypothesis', 'Heads of workplace in law firms answer a printed floor plan of their own office.',
  ], graded([note.abmUk, note.abmDach])),
  brief('Messe Zürich', [
    ...properties('campaign: Messe Zürich', 'campaign-type: Messe', 'market: Schweiz', 'channel: Messe', 'goal: consideration'),
    '## Ziel', '60 Leads mit Termin, der Vertrieb ruft innerhalb von zwei Tagen an.',
  ], graded([note.orgatec], [note.fairJapan, note.flyerCh])),
  brief('Newsletter Nordics', [
    ...properties('campaign: Newsletter Nordics', 'campaign-type: newsletter', 'market: Sweden', 'channel: email', 'goal: retention'),
    '## Hypothesis', 'One long letter a fortnight keeps subscribers better than product mails.',
  ], graded([note.newsletterEmea], [note.newsletterAt, note.summerHours, note.retroPlainText])),
  brief('Black Friday UK', [
    ...properties('campaign: Black Friday UK', 'campaign-type: seasonal sale', 'market: UK', 'channel: email', 'goal: conversion'),
    '## Offer', '15 % off accessories for a week.',
  ], graded([note.blackFridayUs, note.giftGuide], [note.springSale, note.easterDe])),
  brief('Launch Netherlands', [
    ...properties('campaign: Halden Rooms launch NL', 'campaign-type: product launch', 'market: Netherlands', 'channel: [PR, email]', 'goal: awareness'),
    '## Plan', 'Landing page in Dutch, trade press, a live course for administrators.',
  ], graded([note.launchDach, note.launchFr, note.launchNordics, note.outageNl], [note.launchKz, note.launchPt, note.retroPreOrders, note.awarenessBenelux])),
  brief('Brand awareness Belgium', [
    ...properties('campaign: Brand awareness Belgium', 'campaign-type: brand awareness', 'market: Belgium', 'channel: [radio, trams]', 'goal: awareness'),
    '## Hypothesis', 'Radio spots and trams make people visit the site.',
  ], graded([note.awarenessBenelux])),
  brief('Referral programme', [
    ...properties('campaign: Referral programme', 'campaign-type: referral', 'channel: word of mouth'),
    '## Hypothesis', 'A friend’s invitation is worth more than any gift.',
  ], graded([])),
  brief('E-mailing rentrée 2027', [
    '---', 'type: brief', 'campagne: Rentrée 2027', 'type-de-campagne: e-mailing', 'marché: France', 'canal: e-mail', 'objectif: conversion', 'période: 2027-08-23 - 2027-09-30', '---',
    '## Hypothèse', 'Le délai de livraison dans l’objet fait commander avant la rentrée.',
  ], graded([note.rentreeFr], [note.launchFr])),
  brief('Запуск Halden Desk 3 в Узбекистане', [
    ...properties('campaign: Запуск Halden Desk 3 UZ', 'campaign-type: запуск продукта', 'market: Узбекистан', 'channel: [Instagram, наружная реклама]', 'goal: awareness'),
    '## Гипотеза', 'Щиты у бизнес-центров приведут людей в магазин, где стол есть на складе.',
  ], graded([note.launchKz, note.influencersCis], [note.launchDach, note.launchFr, note.launchNordics, note.launchPt])),
  brief('Demo requests without a phone number', [
    ...properties('campaign: Demo requests 2027', 'campaign-type: lead generation', 'market: EMEA', 'channel: [website, Google Ads]', 'goal: conversion'),
    '## Hypothesis', 'A form without a phone number brings demo requests back; the consent banner is tested before the release.',
  ], graded([note.demoDrop], [note.outageNl])),
  brief('Suchanzeigen Schweiz', [
    ...properties('campaign: Suchanzeigen Frühjahr', 'campaign-type: Suchanzeigen', 'market: CH', 'channel: Google Ads', 'goal: conversion'),
    '## Hypothese', 'Schweizer Schreibweise und CHF-Preise heben die Klickrate.',
  ], graded([note.retroSearchAds], [note.flyerCh])),
  brief('Influencers Mexico', [
    ...properties('campaign: Otoño en casa', 'campaign-type: influencer', 'market: Mexico', 'channel: [TikTok, Instagram]', 'goal: awareness'),
    '## Hypothesis', 'Videos with a grandmother are watched to the end again.',
  ], graded([note.summerMx], [note.creatorsPl, note.creatorsUs, note.reelsItaly, note.influencersCis, note.influencerAt])),
  brief('Webinar Japan', [
    ...properties('campaign: Webinar Japan', 'campaign-type: webinar', 'market: 日本', 'channel: email', 'goal: conversion'),
    '## Hypothesis', 'A short product session with one customer brings demos.',
  ], graded([note.webinarDe, note.webinarDach, note.webinarUs], [note.webinarRu, note.fairJapan, note.retroNovember])),
];
