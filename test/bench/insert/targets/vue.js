import { createApp, ref } from 'vue/dist/vue.esm-bundler.js';
import { expose, host, options, START } from './kit/page.js';

const tag = options.get('tag');
const text = ref(START);
createApp({ setup: () => ({ text }), template: `<${tag} v-model="text"></${tag}>` }).mount(host);
expose({
  field: () => host.querySelector(tag),
  kind: tag === 'input' ? 'line' : 'text',
  model: () => text.value,
  insert: (added) => {
    text.value += added;
  },
});
