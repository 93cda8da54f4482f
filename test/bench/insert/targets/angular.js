import '@angular/compiler';
import { Component } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { expose, host, options, place, START } from './kit/page.js';

const tag = options.get('tag');
const control = new FormControl(START, { nonNullable: true });
class Field {
  control = control;
}
const Root = Component({
  selector: 'app-field',
  imports: [ReactiveFormsModule],
  template:
    tag === 'input'
      ? '<input [formControl]="control" />'
      : '<textarea [formControl]="control"></textarea>',
})(Field);
place('app-field');
await bootstrapApplication(Root);
expose({
  field: () => host.querySelector(tag),
  kind: tag === 'input' ? 'line' : 'text',
  model: () => control.value,
  insert: (text) => control.setValue(control.value + text),
});
