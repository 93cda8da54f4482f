/** One field or editor on one page, as the matrix mounts it. */
export interface Target {
  name: string;
  family: Family;
  /** The file in targets/ that mounts it, without its extension. */
  page: string;
  /** What the page is asked for, as in its address after "?". */
  query?: string;
  /** The frames around it, outermost first. */
  frames?: Frame[];
  /** The headers that the server sends with it. */
  headers?: Rules;
}

export type Frame = 'same-origin' | 'cross-origin' | 'srcdoc' | 'sandbox';
export type Rules = 'csp' | 'trusted-types' | 'isolated';
export type Family = (typeof FAMILIES)[number];

export const FAMILIES = [
  'Plain fields',
  'Frameworks',
  'Component libraries',
  'Masked fields',
  'Editors',
  'Code editors',
  'Shadow roots',
  'Frames and documents',
  'Hard pages',
] as const;

const LINE_TYPES = ['text', 'tel'];
const VALUE_TYPES = [
  'url',
  'email',
  'number',
  'range',
  'date',
  'month',
  'week',
  'time',
  'datetime-local',
  'color',
];
const REFUSED_TYPES = [
  'password',
  'search',
  'checkbox',
  'radio',
  'file',
  'hidden',
  'submit',
  'button',
];
const EDITORS = [
  'prosemirror',
  'tiptap',
  'lexical',
  'slate',
  'draft',
  'quill2',
  'quill1',
  'ckeditor5',
  'tinymce',
  'trix',
  'editorjs',
  'squire',
  'jodit',
  'summernote',
  'milkdown',
  'blocknote',
  'plate',
];

const both = (family: Family, page: string): Target[] =>
  ['input', 'textarea'].map((tag) => ({
    name: `${page} ${tag}`,
    family,
    page,
    query: `tag=${tag}`,
  }));
const one = (family: Family, page: string, query?: string, more?: Partial<Target>): Target => ({
  name: query ? `${page} ${query.replaceAll(/\w+=|&$/g, '').replaceAll('&', ' ')}` : page,
  family,
  page,
  ...(query && { query }),
  ...more,
});
const framed = (page: string, query: string | undefined, ...frames: Frame[]): Target => ({
  ...one('Frames and documents', page, query, { frames }),
  name: `${page}${query ? ` ${query}` : ''} in ${frames.join(' in ')}`,
});
const ruled = (page: string, headers: Rules): Target => ({
  ...one('Hard pages', page, page === 'contenteditable' ? 'shape=paragraphs' : undefined),
  name: `${page} under ${headers}`,
  headers,
});

/** The whole matrix, in the order of its table. */
export const TARGETS: Target[] = [
  ...[...LINE_TYPES, ...VALUE_TYPES, ...REFUSED_TYPES].map((type) =>
    one('Plain fields', 'input', `type=${type}`),
  ),
  one('Plain fields', 'input', 'type=text&readonly'),
  one('Plain fields', 'input', 'type=text&disabled'),
  one('Plain fields', 'select'),
  one('Plain fields', 'textarea'),
  ...['bare', 'paragraphs', 'plaintext-only', 'nested', 'island'].map((shape) =>
    one('Plain fields', 'contenteditable', `shape=${shape}`),
  ),
  ...['react', 'preact', 'vue', 'svelte', 'angular', 'lit'].flatMap((page) =>
    both('Frameworks', page),
  ),
  ...['mui', 'antd', 'mantine'].flatMap((page) => both('Component libraries', page)),
  ...['imask', 'cleave-zen', 'intl-tel-input', 'react-number-format'].map((page) =>
    one('Masked fields', page),
  ),
  ...EDITORS.map((page) => one('Editors', page)),
  one('Editors', 'tinymce', 'inline'),
  ...['codemirror6', 'monaco', 'ace'].map((page) => one('Code editors', page)),
  one('Code editors', 'monaco', 'edit-context'),
  ...['open', 'closed', 'open,closed', 'closed,closed'].map((shadow) =>
    one('Shadow roots', 'textarea', `shadow=${shadow}`),
  ),
  one('Shadow roots', 'contenteditable', 'shape=paragraphs&shadow=open'),
  one('Shadow roots', 'contenteditable', 'shape=paragraphs&shadow=closed'),
  one('Shadow roots', 'prosemirror', 'shadow=open'),
  one('Shadow roots', 'codemirror6', 'shadow=open'),
  one('Shadow roots', 'quill2', 'shadow=open'),
  framed('textarea', undefined, 'same-origin'),
  framed('textarea', undefined, 'cross-origin'),
  framed('textarea', undefined, 'cross-origin', 'same-origin'),
  framed('textarea', undefined, 'srcdoc'),
  framed('textarea', undefined, 'sandbox'),
  framed('textarea', 'shadow=closed', 'cross-origin'),
  framed('prosemirror', undefined, 'cross-origin'),
  framed('react', 'tag=input', 'srcdoc'),
  one('Frames and documents', 'document', 'design-mode'),
  one('Frames and documents', 'document', 'sandbox'),
  ...(['csp', 'trusted-types', 'isolated'] as const).flatMap((headers) =>
    ['textarea', 'contenteditable', 'prosemirror'].map((page) => ruled(page, headers)),
  ),
  ...['exec-command', 'focus', 'value-setter', 'thief'].flatMap((rule) => [
    one('Hard pages', 'hostile', `rule=${rule}`),
    one('Hard pages', 'hostile', `rule=${rule}&rich`),
  ]),
  one('Hard pages', 'hostile', 'rule=gone'),
  one('Hard pages', 'hostile', 'rule=renewed'),
  one('Hard pages', 'hostile', 'rule=renewed&rich'),
];
