/** What would go where: the fields under their headings, and what else a person should know of the page. */
import { textOf } from '../../data/messages/text-of';
import type { AddOffer, FillField } from '../../data/schema/fill';
import { Icon } from '../ui/icons';
import { Closed } from './closed';
import { Destinations } from './destinations';
import { FieldRow } from './field-row';
import { addText, canBeFilled, type FieldGroup, groupsOf, usefulAdds } from './groups';
import { Left } from './left';
import type { Fill, Plan } from './use-fill';

export function PlanList({
  fill,
  plan,
  choose,
}: {
  fill: Fill;
  plan: Plan;
  choose: (field: FillField) => void;
}) {
  return (
    <>
      {plan.troubles.map(textOf).map((trouble) => (
        <p key={trouble} class="trouble">
          {trouble}
        </p>
      ))}
      <Destinations plan={plan} fill={fill} />
      <Closed closed={plan.closed} allow={fill.allow} isPrivate={plan.private} />
      <Nothing plan={plan} />
      {groupsOf(plan).map((group) => (
        <Group key={group.id} group={group} fill={fill} choose={choose} />
      ))}
      {usefulAdds(plan).map((offer) => (
        <Add key={offer.id} offer={offer} fill={fill} />
      ))}
      <Left left={plan.left} unseen={plan.unseen} />
    </>
  );
}

function Group({
  group,
  fill,
  choose,
}: {
  group: FieldGroup;
  fill: Fill;
  choose: (field: FillField) => void;
}) {
  const { fields } = group;
  const title = textOf(group.title);
  const fillable = fields.filter(canBeFilled);
  const all = fillable.every(fill.isTicked);
  return (
    <section aria-label={title}>
      <h2>
        {title}
        {fillable.length > 1 && (
          <button type="button" class="link" onClick={() => fill.tick(fillable, !all)}>
            {all ? 'None' : 'All'} <span class="visually-hidden">of {title}</span>
          </button>
        )}
      </h2>
      <ul>
        {fields.map((field) => (
          <FieldRow
            key={field.id}
            field={field}
            ticked={fill.isTicked(field)}
            tick={(on) => fill.tick([field], on)}
            choose={() => choose(field)}
            point={fill.point}
          />
        ))}
      </ul>
    </section>
  );
}

function Add({ offer, fill }: { offer: AddOffer; fill: Fill }) {
  return (
    <p class="add">
      <button
        type="button"
        class="quiet"
        title={`Presses “${offer.label}” in the page`}
        onMouseEnter={() => fill.point(offer.id)}
        onClick={() => void fill.add(offer.id)}
      >
        <Icon name="add" /> {addText(offer)}
      </button>
    </p>
  );
}

/** Plain words where there is nothing to fill. */
function Nothing({ plan: { fields, left, unseen, closed } }: { plan: Plan }) {
  if (fields.some(canBeFilled) || closed.length > 0) return null;
  if (fields.length > 0) {
    return (
      <p class="nothing">
        Nothing on the card fits here. Choose a line for a field by the arrows at its end.
      </p>
    );
  }
  return <p class="nothing">{whyNothing(left.length > 0, unseen.length > 0)}</p>;
}

function whyNothing(seen: boolean, unseen: boolean): string {
  if (seen) return 'No field on this page is one for a résumé.';
  return unseen
    ? 'No field can be seen on this page now. Open the form, or close what lies over it, then look again.'
    : 'No form was found on this page. If it opens after a button, press that first, then look again.';
}
