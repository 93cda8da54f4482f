import PrimeVue from 'primevue/config';
import MultiSelect from 'primevue/multiselect';
import PrimeSelect from 'primevue/select';
import { createApp, h } from 'vue';
import VueSelect from 'vue-select';
import 'vue-select/dist/vue-select.css';
import { COUNTRIES, DEGREES, SKILLS, tell } from './lists.js';

const languages = ['Dutch', 'English', 'French'].map((label) => ({ value: label, label }));
const ofPrime = { optionLabel: 'label', optionValue: 'label' };

const app = createApp({
  data: () => ({ country: null, skills: [], degree: null, languages: [] }),
  methods: {
    field(key, label, widget, props) {
      const told = (now) => {
        this[key] = now;
        tell(key)(JSON.parse(JSON.stringify(now)));
      };
      return [
        h('label', { for: key }, label),
        h(widget, {
          inputId: key,
          labelId: key,
          modelValue: this[key],
          'onUpdate:modelValue': told,
          ...props,
        }),
      ];
    },
  },
  render() {
    return h('form', { style: 'width: 400px' }, [
      h('label', ['First name', h('input')]),
      ...this.field('country', 'Country', VueSelect, {
        options: COUNTRIES,
        reduce: ({ value }) => value,
      }),
      ...this.field('skills', 'Skills', VueSelect, {
        options: SKILLS,
        multiple: true,
        reduce: ({ label }) => label,
      }),
      ...this.field('degree', 'Degree', PrimeSelect, { options: DEGREES, ...ofPrime }),
      ...this.field('languages', 'Languages', MultiSelect, { options: languages, ...ofPrime }),
    ]);
  },
});
app.use(PrimeVue);
app.mount('#root');
