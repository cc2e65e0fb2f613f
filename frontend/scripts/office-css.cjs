// Renders every Ant Design component that the office face uses and writes their style sheet, so that no style is
// computed in the browser. A component that is imported somewhere but not rendered here stops the build.
const { createCache, extractStyle, StyleProvider } = require('@ant-design/cssinjs');
const fs = require('node:fs');
const path = require('node:path');
const { createElement: h } = require('react');
const { renderToString } = require('react-dom/server');
const antd = require('antd');
const theme = require('../src/shared/ui/office/theme.json');

const source = path.join(__dirname, '../src');
const output = path.join(source, 'shared/ui/office/generated/office.css');

const options = [{ value: 'a', label: 'a' }];
const items = [{ key: 'a', label: 'a', children: 'a' }];
const columns = [{ title: 'a', dataIndex: 'a', sorter: true, filters: [{ text: 'a', value: 'a' }] }];

/** Every use that brings styles of its own. */
const rendered = {
  Alert: () => [h(antd.Alert, { title: 'a', description: 'a', showIcon: true, closable: true })],
  App: () => [],
  Breadcrumb: () => [h(antd.Breadcrumb, { items: [{ title: 'a' }, { title: 'b' }] })],
  Button: () => [h(antd.Button, { loading: true }, 'a'), h(antd.Button, { type: 'primary', danger: true }, 'a')],
  Card: () => [h(antd.Card, { title: 'a', extra: 'a' }, 'a')],
  Checkbox: () => [h(antd.Checkbox.Group, { options })],
  Col: () => [h(antd.Row, { gutter: 8 }, h(antd.Col, { span: 8 }))],
  Collapse: () => [h(antd.Collapse, { items })],
  ConfigProvider: () => [],
  DatePicker: () => [h(antd.DatePicker, { open: true }), h(antd.DatePicker.RangePicker, { open: true })],
  Descriptions: () => [h(antd.Descriptions, { bordered: true, items })],
  Divider: () => [h(antd.Divider)],
  Drawer: () => [h(antd.Drawer, { open: true, getContainer: false }, 'a')],
  Dropdown: () => [h(antd.Dropdown, { open: true, menu: { items } }, h('i'))],
  Empty: () => [h(antd.Empty)],
  Flex: () => [h(antd.Flex, { gap: 8 }, 'a')],
  Form: () => [
    h(antd.Form, null, h(antd.Form.Item, { label: 'a', help: 'a', validateStatus: 'error', tooltip: 'a' }, h(antd.Input))),
    h(antd.Form, { layout: 'inline' }, h(antd.Form.Item, { label: 'a' }, h(antd.Input))),
  ],
  Grid: () => [],
  Input: () => [
    h(antd.Input, { allowClear: true, prefix: 'a' }),
    h(antd.Input.TextArea, { showCount: true }),
    h(antd.Input.Search, { enterButton: true }),
    h(antd.Input.Password),
  ],
  InputNumber: () => [h(antd.InputNumber, { addonAfter: 'a' })],
  Layout: () => [h(antd.Layout, null, h(antd.Layout.Sider), h(antd.Layout.Header), h(antd.Layout.Content))],
  Menu: () => [h(antd.Menu, { mode: 'inline', items: [{ type: 'group', key: 'g', label: 'g', children: [{ key: 'b', label: 'b' }] }] })],
  Modal: () => [h(antd.Modal, { open: true, getContainer: false }, 'a')],
  Pagination: () => [h(antd.Pagination, { total: 100 })],
  Popconfirm: () => [h(antd.Popconfirm, { open: true, title: 'a' }, h('i'))],
  Progress: () => [h(antd.Progress, { percent: 50 })],
  Radio: () => [h(antd.Radio.Group, { options }), h(antd.Radio.Group, { options, optionType: 'button' })],
  Row: () => [],
  Segmented: () => [h(antd.Segmented, { options: ['a', 'b'] })],
  Select: () => [h(antd.Select, { open: true, options, mode: 'multiple', value: ['a'] }), h(antd.Select, { options })],
  Space: () => [h(antd.Space, null, 'a'), h(antd.Space.Compact, null, h(antd.Button))],
  Spin: () => [h(antd.Spin)],
  Statistic: () => [h(antd.Statistic, { title: 'a', value: 1 })],
  Steps: () => [h(antd.Steps, { items: [{ title: 'a' }] })],
  Switch: () => [h(antd.Switch)],
  Table: () => [h(antd.Table, { columns, dataSource: [{ key: 1, a: 'a' }], rowSelection: {}, size: 'middle' })],
  Tabs: () => [h(antd.Tabs, { items })],
  Tag: () => [h(antd.Tag, { closable: true }, 'a')],
  Timeline: () => [h(antd.Timeline, { items: [{ content: 'a' }] })],
  Tooltip: () => [h(antd.Tooltip, { open: true, title: 'a' }, h('i'))],
  Typography: () => [h(antd.Typography.Title, null, 'a'), h(antd.Typography.Text, { copyable: true }, 'a')],
  Upload: () => [h(antd.Upload.Dragger, { fileList: [{ uid: '1', name: 'a', status: 'done' }] }, 'a')],
};

const isOurs = (name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts');
const used = new Set();
for (const file of fs.readdirSync(source, { recursive: true }).filter(isOurs)) {
  const text = fs.readFileSync(path.join(source, file), 'utf8');
  for (const [, names] of text.matchAll(/import\s*\{([^}]*)\}\s*from 'antd'/g))
    for (const name of names.split(',').map((part) => part.trim()))
      if (name && !name.startsWith('type ')) used.add(name.split(' as ')[0]);
}
const unknown = [...used].filter((name) => !(name in rendered));
if (unknown.length > 0) {
  console.error(`office-css: add to scripts/office-css.cjs: ${unknown.join(', ')}`);
  process.exit(1);
}

const cache = createCache();
const warn = console.error;
console.error = () => undefined; // effects of layouts and portals complain on a server; only the styles matter here
for (const name of used)
  for (const element of rendered[name]())
    renderToString(
      h(
        StyleProvider,
        { cache },
        h(antd.ConfigProvider, { theme: { ...theme, hashed: false, cssVar: { key: 'sw' } } }, h(antd.App, null, element)),
      ),
    );
console.error = warn;
const css = extractStyle(cache, { plain: true, types: ['style', 'token', 'cssVar'] });
fs.mkdirSync(path.dirname(output), { recursive: true });
fs.writeFileSync(output, css);
console.log(`office-css: ${used.size} components, ${Math.round(css.length / 1024)} KB`);
