import { Form, Input } from 'antd';
import { createRoot } from 'react-dom/client';
import { expose, host, options, START } from './kit/page.js';

const multiline = options.get('tag') === 'textarea';
let form;
function Field() {
  [form] = Form.useForm();
  return (
    <Form form={form} initialValues={{ about: START }}>
      <Form.Item name="about" label="About you">
        {multiline ? <Input.TextArea autoSize /> : <Input allowClear />}
      </Form.Item>
    </Form>
  );
}
createRoot(host).render(<Field />);
expose({
  field: () => host.querySelector(multiline ? 'textarea' : 'input'),
  kind: multiline ? 'text' : 'line',
  model: () => form.getFieldValue('about'),
  insert: (text) => form.setFieldValue('about', form.getFieldValue('about') + text),
});
