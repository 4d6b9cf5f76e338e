/** English words of the settings tab. */
export const settings = {
  folders: {
    heading: 'New notes',
    postmortem: { name: 'Folder for postmortems', desc: 'New postmortems are created here.' },
    retro: { name: 'Folder for retrospectives', desc: 'New retrospectives are created here.' },
    brief: { name: 'Folder for campaign briefs', desc: 'New briefs are created here.' },
    lesson: { name: 'Folder for lessons', desc: 'New stand-alone lessons are created here.' },
    templates: {
      name: 'Templates folder',
      desc: 'Notes in this folder are templates: they never appear in the library.',
    },
  },
  gate: {
    heading: 'Brief review',
    name: 'Before a brief is ready',
    desc: 'What “Mark brief as ready” asks for when past postmortems or guardrails concern the brief.',
    off: 'Ask for nothing',
    reason: 'Ask for decisions, or for one reason to go ahead without them',
    block: 'Ask for a decision on every lesson',
  },
  properties: {
    heading: 'Property names',
    name: 'Property names',
    desc: 'If your notes use other names, write them here. The first one is used in new notes.',
    placeholder: '{property}',
    one: 'Names for “{property}”',
    several: 'Several names: separate them with commas.',
  },
  headings: {
    name: 'Headings',
    desc: 'If your notes use headings that the library does not know, write them here. Those it knows keep working.',
    one: 'Headings for “{role}”',
    several: 'Known are {known} and others. Separate your own with commas.',
  },
  kinds: {
    heading: 'What a note is',
    page: 'Kinds by tag or folder',
    desc: 'The property “type” decides what a note is. Where it is missing, a tag or the folder can decide.',
    tags: 'Tags for {kind}',
    tagsDesc: 'Notes with one of these tags are read as {kind}.',
    folders: 'Folders for {kind}',
    foldersDesc: 'Notes in these folders are read as {kind}.',
    names: { postmortem: 'postmortems', retro: 'retrospectives', brief: 'campaign briefs', lesson: 'lessons' },
  },
  markets: {
    heading: 'Markets',
    languages: {
      name: 'Languages of market names',
      desc: 'Market names are known in English and in the language of Obsidian. Add language codes, such as de, ru, fr.',
      unknown: '“{written}” is not a language code.',
    },
    aliases: {
      name: 'Your own market names',
      desc: 'One market a line: its name or code, an equals sign, its other names. Example: DACH = german-speaking, D-A-CH',
      placeholder: 'DACH = german-speaking, D-A-CH',
      unreadable: 'Line {line} has no equals sign.',
    },
  },
};
