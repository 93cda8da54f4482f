import { expect, it } from 'vitest';
import { yoursIn } from '../../../data/fill/yours';
import { message } from '../../../data/messages/message';
import { pageField, pagePlan } from './page';

it('lists what a page requires and only the person can do', () => {
  const asked = { required: true, kind: 'none' };
  const plan = pagePlan(
    pageField(1, { ...asked, reason: 'password', label: 'Choose a password' }),
    pageField(2, { ...asked, reason: 'consent', label: '' }),
    pageField(3, { ...asked, reason: 'consent', required: false }),
    pageField(4, { ...asked, reason: 'consent', filled: true }),
    pageField(5, { ...asked, reason: 'question' }),
    pageField(6, { ...asked, kind: 'given-name' }),
    pageField(7, { ...asked, reason: 'password', locked: true }),
  );
  expect(yoursIn(plan, 3)).toEqual([
    { id: '3:1', label: 'Choose a password', why: message('fields_reason_password') },
    { id: '3:2', label: '', why: message('fields_reason_consent') },
  ]);
});
