import { Descriptions } from 'antd';
import type { Tenant } from '../queries';

/** Posts and the phones of their offices. */
export function Contacts({ contacts }: { contacts: Tenant['contacts'] }) {
  return (
    <Descriptions
      column={1}
      size="small"
      items={contacts.map(({ title, phone }) => ({
        key: title + phone,
        label: title,
        children: (
          <a className="sw-digits" href={`tel:${phone}`}>
            {phone}
          </a>
        ),
      }))}
    />
  );
}
