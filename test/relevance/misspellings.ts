/** Misspellings that people really make, as `wrong right`; single facts taken from public lists, see README.md. */
export const misspellings: readonly (readonly [wrong: string, right: string])[] = `
absense absence, acceptible acceptable, accidently accidentally, accomodate accommodate, accross across, acheive achieve, acknowlege acknowledge,
acquaintence acquaintance, adress address, adverst adverse, advertisment advertisement, agressive aggressive, agreeement agreement, alot allot, amature amateur,
anual annual, anually annually, apparant apparent, appearence appearance, appologize apologize, aquire acquire, arguement argument, assasin assassin, athiest atheist,
attendence attendance, availible available, avaliable available, awarness awareness, basicly basically, becuase because, begining beginning, beleive believe,
benificial beneficial, buisness business, calender calendar, camoflage camouflage, campain campaign, campagin campaign, catagory category, cemetary cemetery,
changable changeable, cheif chief, collegue colleague, comission commission, comittee committee, commited committed, comparision comparison, compatability compatibility,
competetive competitive, completly completely, concensus consensus, concious conscious, consistant consistent, contraversial controversial, controled controlled,
convertion conversion, copywrite copyright, critisism criticism, curiousity curiosity, custumer customer, decieve deceive, definately definitely, definate definite,
delivary delivery, dependant dependent, desireable desirable, desparate desperate, develope develop, developement development, diffrent different, dilema dilemma,
dissapear disappear, dissapoint disappoint, disasterous disastrous, discribe describe, ecomerce ecommerce, ecstacy ecstasy, efficency efficiency, embarass embarrass,
enviroment environment, equiptment equipment, exagerate exaggerate, excede exceed, excercise exercise, existance existence, experiance experience, explaination explanation,
extremly extremely, facinating fascinating, familar familiar, febuary february, finaly finally, foriegn foreign, fourty forty, freind friend, fullfill fulfill,
futher further, garantee guarantee, goverment government, gaurd guard, grammer grammar, greatful grateful, happend happened, harrass harass, heigth height,
heirarchy hierarchy, humerous humorous, hygene hygiene, identicle identical, immediatly immediately, incidently incidentally, independant independent, indispensible indispensable,
influencial influential, inteligence intelligence, intresting interesting, interupt interrupt, irresistable irresistible, jewelery jewellery, judgement judgment,
knowlege knowledge, labratory laboratory, lenght length, liason liaison, libary library, lightening lightning, maintainance maintenance, managment management,
manuever maneuver, marketting marketing, medcine medicine, mesage message, millenium millennium, minature miniature, mischievious mischievous, mispell misspell,
neccessary necessary, necesary necessary, negociate negotiate, nieghbor neighbor, noticable noticeable, occassion occasion, occured occurred, occurence occurrence,
offical official, oppurtunity opportunity, opinon opinion, orignal original, outragous outrageous, paralel parallel, parliment parliament, particulary particularly,
pasttime pastime, percieve perceive, performence performance, perseverence perseverance, personel personnel, persistant persistent, posession possession, potatos potatoes,
preceed precede, prefered preferred, presance presence, privelege privilege, proffesional professional, promiss promise, pronounciation pronunciation, publically publicly,
pursuade persuade, questionaire questionnaire, reciept receipt, recieve receive, recomend recommend, reccomend recommend, refered referred, refering referring,
relevent relevant, religous religious, remeber remember, repitition repetition, resistence resistance, responce response, responsability responsibility, restarant restaurant,
rythm rhythm, saftey safety, scedule schedule, seige siege, sentance sentence, seperate separate, sergent sergeant, similiar similar, sincerly sincerely, speach speech,
sponser sponsor, stratagy strategy, strenght strength, succesful successful, sucess success, supercede supersede, suprise surprise, sugestion suggestion, suspence suspense,
temperture temperature, tendancy tendency, therefor therefore, threshhold threshold, tommorow tomorrow, tounge tongue, truely truly, twelth twelfth, tyrany tyranny,
underate underrate, unforseen unforeseen, unfortunatly unfortunately, untill until, usefull useful, vaccum vacuum, vegatable vegetable, vehical vehicle, visable visible,
wether weather, wensday wednesday, wierd weird, wellcome welcome, wich which, writen written, yeild yield
`.split(',').flatMap((pair) => {
  const [wrong = '', right = ''] = pair.trim().split(' ');
  return wrong === '' ? [] : [[wrong, right] as const];
});
