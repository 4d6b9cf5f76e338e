import { applyPlan } from '../../note/edit/apply-plan';
import { planProperties } from '../../note/edit/plan-properties';
import type { Lesson, LessonPlace, LessonStyle } from './lesson';
import { planLesson } from './plan-lesson';

/** The text of a note for lessons that come from no campaign's note, with its first lesson; each line says itself where it applies. */
export function newLessonsNote(lesson: Lesson, place: LessonPlace, style: LessonStyle): string {
  const type = style.config.propertyNames.type?.[0] ?? 'type';
  const empty = applyPlan('', planProperties(place.path, [{ name: type, value: 'lesson' }])(''));
  return applyPlan(empty, planLesson(lesson, place, style)(empty));
}
