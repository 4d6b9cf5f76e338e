/**
 * Queries over the sample vault with what a user would expect to see, written before anything was measured.
 * Each line: category | query | expected, several separated by `;`. An expectation is part of the text of an item or note, or, after
 * `@`, part of a path: any hit in that note will do. `first:` demands that it is the very first hit.
 */
export const sampleQueries = `
literal | recording second form | first:Never gate the recording behind a second form
literal | students | Registrations came from students
literal | warehouse holiday | Never run a sale over a holiday
literal | demo desk | Always put a demo desk in a shop;What can be heard should be tried
literal | works council | German office managers decide together with the works council;The works-council slide
literal | works council slide | first:The works-council slide, borrowed
literal | cookies refused | Always test the form with all cookies refused;A drop in requests with steady clicks
literal | embargo | first:Never give two newspapers different embargo dates
literal | time zone | Always name the time zone of both coasts;Always send the reminder in the buyer’s own time zone
literal | last posting date | Always show the last posting date above the fold
literal | works on paper when wlan fails | Papierzettel für Kontakte
literal | back pain | The two small channels about chronic back pain;Reach was free
literal | Leserfotos | Leserfotos mit Ort in der Betreffzeile
literal | Folgewoche | first:Nie eine Messe ohne fest eingeteilte Folgewoche
literal | Grundriss | Derselbe Grundriss, ein schnellerer Prozess
literal | промокод | Избегать общего промокода на кампанию;Промокод называл автора
literal | тайминг | Никогда не переносить американский тайминг
literal | склад | Никогда не начинать рекламу раньше
literal | displays in landing page outage | @Landing page outage
literal | abuela | Los videos con la abuela
literal | delivery slot | first:Prefer a delivery slot or a free cable tray
literal | Maria Kern | @Autumn webinar DE
inflection | registration | Registrations came from students
inflection | discounts first orders | Never discount the first order in DACH
inflection | presenter | two presenters who disagree
inflection | refuse cookie | Always test the form with all cookies refused
inflection | reminder | Always send the reminder in the buyer’s own time zone
inflection | saved | Always count saves after 48 hours
inflection | Betreffzeilen | Leserfotos mit Ort in der Betreffzeile;Immer den Ort des Fotos in die Betreffzeile
inflection | Messen Folgewochen | Nie eine Messe ohne fest eingeteilte Folgewoche
inflection | Sendung | Nie mehr als 25 Sendungen in einer Woche
inflection | Formulare | Immer ein Formular, das ohne Netz funktioniert
inflection | напоминания | Всегда отправлять напоминание;Напоминание ушло по московскому времени
inflection | комментарий | Комментарии «сколько стоит» в первые сутки
inflection | канал подписчик | Два нишевых канала по 3–4 тыс. подписчиков;Ремонтные каналы
inflection | доставка | Никогда не обещать дату доставки в ролике
inflection | договоры | Договор на русском и на языке страны
prefix | newsp | first:Never give two newspapers different embargo dates
prefix | cust numb headl | A customer’s number in the headline
prefix | wareh | Never run a sale over a holiday
prefix | Abmah | Es gab 43 Beschwerden
prefix | перенос | Никогда не переносить американский тайминг
prefix | nordi | @Desk 3 launch Nordics
mid-word | betreff | Immer den Ort des Fotos in die Betreffzeile
mid-word | preise | Nie Nettopreise in Anzeigen für Privatkunden zeigen
typo1 | recrding | Never gate the recording behind a second form
typo1 | wearhouse | Never run a sale over a holiday
typo1 | embrago | Never give two newspapers different embargo dates
typo1 | registartions | Registrations came from students
typo1 | disocunt | Never discount the first order in DACH
typo1 | cookeis | Always test the form with all cookies refused
typo1 | webniar | @Autumn webinar DE;@Partner webinar DACH
typo1 | germny | @Autumn webinar DE
typo1 | nordcs | @Desk 3 launch Nordics
typo1 | influecer | @Инфлюенсеры СНГ лето
typo1 | newspaprs | Never give two newspapers different embargo dates
typo1 | Betrefzeile | Immer den Ort des Fotos in die Betreffzeile
typo1 | Folgewcohe | Nie eine Messe ohne fest eingeteilte Folgewoche
typo1 | коментарии | Комментарии «сколько стоит» в первые сутки
typo1 | напоминиание | Всегда отправлять напоминание
typo1 | американсий | Никогда не переносить американский тайминг
typo1 | portgual | @Spring launch report
typo1 | kazahkstan | @Запуск Halden Desk 2
typo2 | recrdign | Never gate the recording behind a second form
typo2 | wearhous | Never run a sale over a holiday
typo2 | regstartions | Registrations came from students
typo2 | newspapprrs | Never give two newspapers different embargo dates
typo2 | embrgao | Never give two newspapers different embargo dates
typo2 | jermanny | @Autumn webinar DE
typo2 | influensers | @Инфлюенсеры СНГ лето
typo2 | swizerlnd | @Flyer Zürich
typo2 | Folgwohce | Nie eine Messe ohne fest eingeteilte Folgewoche
typo2 | коментариии | Комментарии «сколько стоит» в первые сутки
typo2 | webbinnar germanyy | @Autumn webinar DE
layout | цуиштфк | @Autumn webinar DE
layout | пукьфтн | @Autumn webinar DE
layout | дштлувшт | @Autumn webinar DE
layout | ghjvjrjl | Избегать общего промокода на кампанию
layout | yfgjvbyfybt | Всегда отправлять напоминание
layout | rfpf[cnfy | @Запуск Halden Desk 2
layout | byak.tycth | @Инфлюенсеры СНГ лето
layout | цуиштфк пукьфтн | @Autumn webinar DE
layout | дфгтср | @Desk 3 launch Nordics
transliteration | taiming | Никогда не переносить американский тайминг
transliteration | promokod | Избегать общего промокода на кампанию
transliteration | инфлюенсер | @Creators home office US
transliteration | оргатек | @Orgatec 2024
transliteration | халден | @Halden Rooms launch FR
transliteration | вебинар | @Autumn webinar DE;@Вебинар DE весна
transliteration | kazakhstan | @Запуск Halden Desk 2
translation | Deutschland | @Autumn webinar DE
translation | Allemagne | @Autumn webinar DE
translation | Германия | @Autumn webinar DE;@Вебинар DE весна
translation | Österreich | @Spring sale AT;@Sommer-Newsletter AT
translation | Vereinigte Staaten | @Black Friday US;@Creators home office US
translation | США | @Black Friday US
translation | Испания | @App install Halden Move ES
translation | Polen | @Creators balcony office PL
translation | Франция | @Halden Rooms launch FR
translation | Великобритания | @Holiday gift guide UK;@ABM pilot banks UK
translation | 日本 | @春の展示会ふりかえり
translation | Казахстан | @Запуск Halden Desk 2
translation | Skandinavien | @Desk 3 launch Nordics
translation | produkteinführung | @DACH launch week;@Halden Rooms launch FR
translation | запуск продукта | @Запуск Halden Desk 2;@Desk 3 launch Nordics
translation | рассылка | @Newsletter relaunch EMEA;@Sommer-Newsletter AT
translation | распродажа австрия | @Spring sale AT
translation | Suiza | @Flyer Zürich
facet and text | webinar germany students | first:Registrations came from students
facet and text | newsletter links | Never send an issue before the links;Nie mehr als einen Link je Ausgabe
facet and text | germany works council | German office managers decide together with the works council
facet and text | influencer contract | Always ask a creator who of their audience can decide
facet and text | webinar prices chf | Swiss sign-ups wanted prices in CHF
facet and text | dach discount | Never discount the first order in DACH
facet and text | uk posting date | Always show the last posting date above the fold
facet and text | product launch press | A launch week works when each day has one message;Never publish a press release
facet and text | poland saves | Always count saves after 48 hours
facet and text | messe 2024 anruf | Auf Messen gewinnt
facet and text | seasonal sale friday | Never spend more than a quarter of the week’s budget on Friday
facet and text | abm tracking | Always fix tracking before the budget grows
facet and text | spain installs | Installs are no goal
facets | webinar germany | @Autumn webinar DE;@Вебинар DE весна;@Partner webinar DACH
facets | webinar dach | @Partner webinar DACH;Always call a webinar lead within one working day
facets | influencer us | @Creators home office US
facets | product launch france | @Halden Rooms launch FR
facets | seasonal sale | @Spring sale AT;@Black Friday US;@Holiday gift guide UK
facets | launch nordics | @Desk 3 launch Nordics
facets | newsletter emea | @Newsletter relaunch EMEA
facets | abm | @ABM pilot banks UK;@ABM zweite Welle
facets | messe | @Orgatec 2024
facets | app install spain | @App install Halden Move ES
facets | kazakhstan influencer | @Инфлюенсеры СНГ лето;@Лето 2027
operator | type:webinar market:de | @Autumn webinar DE;@Вебинар DE весна
operator | kind:guardrail recording | first:Never gate the recording behind a second form
operator | outcome:missed webinar | @Autumn webinar DE
operator | outcome:exceeded type:influencer | @Инфлюенсеры СНГ лето
operator | market:at kind:entry | A discount on the first order in Austria
operator | in:2023 newsletter | @Newsletter relaunch EMEA
operator | before:2024 kind:guardrail | Always show the last posting date above the fold;Never send an issue before the links
operator | after:2026-01 type:webinar kind:entry | The partner’s list converted;Явка упала вдвое
operator | path:meetings kind:guardrail | Never hand over a list without an owner per account
operator | рынок:германия вид:правило напоминание | Всегда отправлять напоминание
operator | typ:messe | @Orgatec 2024
operator | channel:tiktok | @App install Halden Move ES;@Creators balcony office PL
operator | goal:retention kind:entry | A question at the end of a letter;Leserfotos mit Ort in der Betreffzeile
phrase | "second form" | first:Never gate the recording behind a second form
phrase | "demo desk" shop | Always put a demo desk in a shop
phrase | "first order" | first:Never discount the first order in DACH
phrase | "сколько стоит" | Комментарии «сколько стоит» в первые сутки
phrase | "Pacific time" | Pacific time was forgotten
negation | webinar -germany kind:entry | The partner’s list converted
negation | newsletter -market:at kind:entry | A question at the end of a letter
negation | never -us kind:guardrail recording | Never gate the recording behind a second form
alternatives | embargo OR warehouse | Never give two newspapers different embargo dates;Never run a sale over a holiday
alternatives | market:pl OR market:fr kind:entry | A table for the place that people already own;The French press takes a customer’s number
order | orgatec 2024 | first:@Orgatec 2024
order | black friday us | first:@Black Friday US
order | autumn webinar de | first:@Autumn webinar DE
order | halden rooms launch fr | first:@Halden Rooms launch FR
order | spring sale at | first:@Spring sale AT
order | desk 3 launch nordics | first:@Desk 3 launch Nordics
order | newsletter relaunch emea | first:@Newsletter relaunch EMEA
order | call a webinar lead | first:Always call a webinar lead within one working day
order | name the buyer’s role | first:Always name the buyer’s role in the title
order | installs are no goal | first:Installs are no goal
word order | form second behind recording gate | Never gate the recording behind a second form
word order | dates embargo newspapers | first:Never give two newspapers different embargo dates
word order | germany webinar | @Autumn webinar DE
word order | launch france product | @Halden Rooms launch FR
spread | students recording | @Autumn webinar DE
spread | cookies phone number | @Root cause – demo drop Q1
spread | posting date bundles | @Holiday gift guide UK
spread | chf partner list | @Partner webinar DACH
diacritics | osterreich | @Spring sale AT
diacritics | zurich flyer | @Flyer Zürich
diacritics | rentree | @Bilan rentrée FR
diacritics | codigo descuento | El código de descuento tenía una letra
diacritics | einfuhrung frankreich | @Halden Rooms launch FR
`;
