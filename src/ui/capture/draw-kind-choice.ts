import { lessonKinds } from '../../domain/postmortem/lesson/lesson';
import type { LessonKind } from '../../domain/postmortem/lesson/lesson';
import type { Words } from '../../locales/en';

let groups = 0;

/** Adds the choice of what a lesson is; returns what shows a kind as chosen. */
export function drawKindChoice(form: HTMLElement, kind: LessonKind, { capture: words }: Words, choose: (kind: LessonKind) => void): (kind: LessonKind) => void {
  groups += 1;
  const group = form.createEl('fieldset', { cls: 'pml-lesson-kinds' });
  group.createEl('legend', { cls: 'pml-unseen', text: words.kind });
  const inputs = lessonKinds.map((each): readonly [LessonKind, HTMLInputElement] => {
    const label = group.createEl('label', { cls: 'pml-lesson-kind' });
    const input = label.createEl('input', { type: 'radio', cls: 'pml-unseen', value: each, attr: { name: `pml-lesson-kind-${String(groups)}` } });
    label.createSpan({ text: words.kinds[each] });
    input.addEventListener('change', () => choose(each));
    return [each, input];
  });
  const show = (chosen: LessonKind): void => {
    for (const [each, input] of inputs) input.checked = each === chosen;
  };
  show(kind);
  return show;
}
