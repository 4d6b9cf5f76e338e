const written = [
  'a an and are as at be been but by can do does for from had has have if in into is it its no not of on or our so than that the their them then they this to was we were what when which who will with you your',
  'about after again all also any because before both could each else even every few here how just least less many may might more most much nobody none nothing now off often once only other ought out over own per quite rather same several shall she should some still such there these those though through too under until up upon very via where while why within without would yet he her him his i me my us',
  'aber als am an auf aus bei bis das dass dem den der des die dies doch ein eine einem einen einer es fur hat haben ich im in ist mit nach nicht noch nur oder sich sie sind so uber um und uns unser von vor war waren was wenn wie wir wird zu zum zur',
  'alle allem allen aller alles also bereits beim beide bin bis da damit dabei dann darf dazu denn deren dessen dies diese diesem diesen dieser dieses durch eben etwa etwas gegen ganz habe hatte hatten hier ihm ihn ihr ihre ihrem ihren jede jedem jeden jeder jedes jetzt kann kein keine keinem keinen keiner konnen konnte lassen mehr muss mussen nichts ob ohne schon sehr sein seine seinem seinen seit selbst sind sobald sollen sollte sondern unter viel viele vom wahrend wann warum weil weitere welche welcher wenig wer werden weder wieder wo wurde wurden zwar zwischen',
  'а без бы был была были было в вы где да для до его ее если есть еще же за и из или их к как когда ко ли на не но о об от по при с со так также то только у уже что чтобы это я мы',
  'более ведь весь все всего всех всю вас вам вся даже другая другие другой здесь им ими каждая каждыи какая какие какои когда которая которые которыи кто лишь любои менее мне много может можно мои нас наш наша наше наши него нее ней них нельзя нибудь ним них ничего нужно один одна одно около она они оно перед после потому почти поэтому при про раз сам сама сами своя свои себе себя сеичас сколько снова стал стала стали такая такие такои там тем тех того тоже том тот точно туда тут уж хотя чего чеи чем через эта эти этих этого этои этом эту',
  'au aux avec ce ces dans de du elle en et il je la le les leur mais ne nous ou par pas pour qui sa se ses son sur un une vous',
  'al como con del el ella esta este la las lo los mas muy nos o para pero por que se sin su sus un una y',
  'ao aos com da das do dos e ela ele em na nas no nos o os ou pela pelo que sao sem seu sua um uma',
];

const stopWords = new Set(written.flatMap((line) => line.split(' ')));

/** Whether a folded word is so common in its language that sharing it says nothing (English, German, Russian, French, Spanish, Portuguese). */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
