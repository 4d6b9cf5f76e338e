import { combinePlanners } from '../edit/combine-planners';
import type { EditPlanner } from '../edit/edit-plan';
import { scanLines } from '../edit/scan-lines';
import { textStructure } from '../edit/text-structure';
import { readOutline } from '../outline';
import type { ReadingConfig } from '../reading-config';
import { missingProperties, planMissingProperties, templateProperties } from './plan-missing-properties';
import { planMissingSection } from './plan-missing-section';
import { counterpart, templateSections } from './template-section';

/** What a template adds to a note: names of properties, headings of sections, in the order of the template. */
export interface TemplateGaps {
  readonly properties: readonly string[];
  readonly sections: readonly string[];
}

/** What a note lacks of a filled template. */
export function templateGaps(path: string, text: string, template: string, config: ReadingConfig): TemplateGaps {
  const outline = readOutline(textStructure(path, text, scanLines(text)), config);
  return {
    properties: missingProperties(text, templateProperties(template), config).map(([name]) => name),
    sections: templateSections(template, config).filter((section) => counterpart(section, outline) === null).map(({ title }) => title),
  };
}

/** Merges a filled template into a note in one edit: missing properties and missing sections are added, nothing else changes. */
export function planTemplate(path: string, template: string, config: ReadingConfig): EditPlanner {
  const sections = templateSections(template, config);
  const sectionPlanners = sections.map((section, index) => planMissingSection(path, section, { following: sections.slice(index + 1), config }));
  return (text) => {
    const missing = missingProperties(text, templateProperties(template), config);
    return combinePlanners(planMissingProperties(path, missing), ...sectionPlanners)(text);
  };
}
