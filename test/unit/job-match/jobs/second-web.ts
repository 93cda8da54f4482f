/** Pages and apps: job texts for software people with traps in them, written after the matching and measured before it was mended. */
import type { Job } from './job';

export const SECOND_WEB: Job[] = [
  {
    name: 'React developer, lower case everywhere',
    who: 'frontend',
    skills: [
      'JavaScript',
      'TypeScript',
      'React',
      'Next.js',
      'GraphQL',
      'Webpack',
      'Jest',
      'CSS',
      'Responsive design',
      'Storybook',
    ],
    lacks: ['redux', 'playwright', 'svelte', 'Vite'],
    either: ['HTML', 'Unit testing', 'Sass', 'Microfrontends'],
    text: `
react developer (contract, 6 months, outside ir35)

client: a well known travel brand. you'd be one of five contractors.

tech you'll touch: react, next.js, typescript, redux, graphql, webpack (moving to vite), jest, playwright.

day to day:
building components in storybook from designs
css that is responsive from 320px up
fixing javascript nobody has dared to touch since 2017

must haves
4+ yrs of react
typescript, not just javascript with types sprinkled on
unit tests

nice: svelte on the side

not needed: php, wordpress, a commute.
`,
  },
  {
    name: 'mobile and C# traps',
    who: 'frontend',
    skills: ['TypeScript', 'Figma', 'Git'],
    lacks: ['Swift', 'Kotlin', 'C#', '.NET', 'Azure DevOps', 'React Native'],
    either: [
      'React',
      'Azure',
      'iOS',
      'Android',
      'Agile',
      'REST APIs',
      'Scrum',
      'Mobile development',
      'Accessibility',
    ],
    text: `
Mobile Engineer at Brightside Clinics

We are three people building an app that a quarter of a million patients open before their appointments. It's not rocket science, but it does ask for care.

What we use
• React Native and TypeScript for most screens
• Swift and Kotlin where native code is needed
• C#/.NET behind it all, deployed by Azure DevOps
• Figma, Git, and a lot of paper

Who you are
You've put at least one app into the stores. You react well to feedback and you can express why something is wrong without making enemies. You don't need Angular, Vue or Ember. You teach as well as you learn; notion of time optional.

Spring Street 12, 4th floor. Swift decisions: two conversations and an answer within a week.
`,
  },
  {
    name: 'Spanish: desarrollador full stack',
    who: 'frontend',
    skills: ['JavaScript', 'TypeScript', 'React', 'Node.js', 'Express', 'HTML', 'CSS', 'Git'],
    lacks: ['Angular', 'MySQL', 'Docker', 'Java', 'Scrum'],
    either: ['MongoDB', 'Spring Boot', 'Agile', 'REST APIs', 'Spring', 'English'],
    text: `
Desarrollador/a Full Stack – Sevilla o remoto
Grupo Alameda Salud

¿Quiénes somos?
Llevamos la cita previa de 40 hospitales. Somos 18 personas en tecnología.

Funciones
- Desarrollo de nuevas pantallas en React y Angular con TypeScript
- Servicios en Node.js (Express) y algunos en Java
- Bases de datos MySQL
- Despliegues con Docker

Requisitos
- Experiencia de al menos 3 años con JavaScript, HTML y CSS
- Manejo de Git
- Trabajo con metodologías ágiles (Scrum)
- Inglés leído

No se requiere PHP. No hace falta experiencia en sanidad.

Qué ofrecemos: jornada intensiva en verano, seguro médico, clases de alemán.
`,
  },
];
