/** Words of names of skills that hold two: needed where spaces alone part a list. */
import { listed } from './listed';

/** Words that go together with the next one. */
export const FIRST_OF_TWO = new Set(
  listed(`
  adobe, google, microsoft, ms, apache, amazon, aws, visual, spring, ruby, unified, rest, github,
  gitlab, azure, oracle, power, tailwind, machine, deep, data, unit, continuous, version, object,
  web, react, apple, final, after, office, software, project, product, agile, test, computer,
  natural, big, cloud, user, social, digital, public, content, responsive
`),
);

/** Words that go together with the one before. */
export const SECOND_OF_TWO = new Set(
  listed(`
  api, apis, actions, native, learning, server, studio, boot, css, on, rails, project, process,
  office, cloud, design, testing, management, development, analysis, science, suite, script,
  vision, language, integration, control, driven, shell, premiere, pro, photoshop, illustrator
`),
);
