import { Form, Input, Radio, Select } from 'antd';
import { createRoot } from 'react-dom/client';
import { COUNTRIES, DEGREES, SCHOOLS } from './lists.js';

createRoot(document.querySelector('#root')).render(
  <Form
    layout="vertical"
    style={{ width: 400 }}
    onValuesChange={(changed) => Object.assign(globalThis.state, changed)}
  >
    <Form.Item label="First name" name="name">
      <Input />
    </Form.Item>
    <Form.Item label="Country" name="country">
      <Select showSearch optionFilterProp="label" options={COUNTRIES} />
    </Form.Item>
    <Form.Item label="School" name="school">
      <Select options={SCHOOLS} />
    </Form.Item>
    <Form.Item label="Degree" name="degree">
      <Select options={DEGREES} />
    </Form.Item>
    <Form.Item label="Skills" name="skills">
      <Select mode="tags" options={[]} open={undefined} />
    </Form.Item>
    <Form.Item label="Languages" name="languages">
      <Select mode="tags" open={false} />
    </Form.Item>
    <Form.Item label="Are you legally authorised to work in Canada?" name="authorised">
      <Radio.Group options={['Yes', 'No']} />
    </Form.Item>
  </Form>,
);
