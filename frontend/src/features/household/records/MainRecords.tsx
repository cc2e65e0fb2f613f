import type { Household } from '../queries';
import { FormerMembers } from './FormerMembers';
import { Guarantees } from './Guarantees';
import { Income } from './Income';
import './records.css';

type Props = { household: Household; purpose?: string | undefined; may: (operation: string) => boolean };

export default function MainRecords({ household, purpose, may }: Props) {
  return (
    <>
      <Income household={household} purpose={purpose} may={may} />
      <Guarantees household={household} may={may} />
      <FormerMembers members={household.formerMembers} />
    </>
  );
}
