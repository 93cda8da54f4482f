import { mount } from 'svelte';
import { expose, host, options } from './kit/page.js';
import Field from './svelte-field.svelte';

const tag = options.get('tag');
const field = mount(Field, { target: host, props: { tag } });
expose({
  field: () => host.querySelector(tag),
  kind: tag === 'input' ? 'line' : 'text',
  model: () => field.read(),
  insert: (text) => field.add(text),
});
