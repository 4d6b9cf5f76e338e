const written = [
  'a an and are as at be been but by can do does for from had has have if in into is it its no not of on or our so than that the their them then they this to was we were what when which who will with you your',
  'aber als am an auf aus bei bis das dass dem den der des die dies doch ein eine einem einen einer es fur hat haben ich im in ist mit nach nicht noch nur oder sich sie sind so uber um und uns unser von vor war waren was wenn wie wir wird zu zum zur',
  'а без бы был была были было в вы где да для до его ее если есть еще же за и из или их к как когда ко ли на не но о об от по при с со так также то только у уже что чтобы это я мы',
  'au aux avec ce ces dans de du elle en et il je la le les leur mais ne nous ou par pas pour qui sa se ses son sur un une vous',
  'al como con del el ella esta este la las lo los mas muy nos o para pero por que se sin su sus un una y',
  'ao aos com da das do dos e ela ele em na nas no nos o os ou pela pelo que sao sem seu sua um uma',
];

const stopWords = new Set(written.flatMap((line) => line.split(' ')));

/** Whether a folded word is so common in its language that sharing it says nothing (English, German, Russian, French, Spanish, Portuguese). */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
