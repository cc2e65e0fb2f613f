import { ChoiceInput, type Texts } from '@/shared/ui/form';
import type { Member } from '../queries';
import { useCodes } from '../useCodes';

type Props = { members: Member[]; at: string; label: (name: string) => string };

/** Everybody's relation to a head, in the order of the form: `relations.0.relation`. */
export function RelationFields({ members, at, label }: Props) {
  const codes = useCodes();
  return members.map((member, place) => (
    <ChoiceInput
      key={member.personId}
      name={`${at}.${place}.relation`}
      label={label(member.facts.name ?? '')}
      required
      choices={codes.choices('relation')}
    />
  ));
}

export function relationsOf(members: Member[], values: Texts, at: string) {
  return members.map(({ personId }, place) => ({ personId, relation: values[`${at}.${place}.relation`] ?? '' }));
}
